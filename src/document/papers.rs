//! The papers of the procedure: letters, notices, minutes, orders and deliberations, from the same data as the plan.
//!
//! Each paper is a chapter of its own under `templates/papers/<lang>/`, which a workspace may replace. What the workspace
//! does not hold is left as dots, and listed so that the secretary knows what to fill in by hand.

use std::collections::BTreeMap;

use super::block::Document;
use super::chapters::ChapterText;
use super::context::Context;
use super::edition::{self, Variant};
use super::fields::Subject;
use super::{Builder, cover, facts, typography};
use crate::diagnostics::{Findings, Found};
use crate::i18n::{self, Language};
use crate::model::{Body, BodyKind, Paper, Step};
use crate::pipeline::Analysis;

macro_rules! papers {
    ($($paper:ident = $name:literal),+ $(,)?) => {
        /// Text of a built-in paper.
        fn builtin(language: Language, paper: Paper) -> &'static str {
            match (language, paper) {
                $(
                    (Language::Ar, Paper::$paper) => include_str!(concat!("../../templates/papers/ar/", $name, ".md")),
                    (Language::Fr, Paper::$paper) => include_str!(concat!("../../templates/papers/fr/", $name, ".md")),
                    (Language::En, Paper::$paper) => include_str!(concat!("../../templates/papers/en/", $name, ".md")),
                )+
            }
        }
    };
}

papers! {
    LaunchNotice = "launch_notice",
    Decision = "decision",
    PostingNotice = "posting_notice",
    NotificationLetter = "notification_letter",
    DataRequests = "data_requests",
    CommitteeOrder = "committee_order",
    TermsOfReference = "terms_of_reference",
    Minutes = "minutes",
    Deliberation = "deliberation",
    StudyTerms = "study_terms",
    Agenda = "agenda",
    GroupTerms = "group_terms",
    Exercises = "exercises",
    AnswerKey = "answer_key",
}

/// Meetings that minutes are drawn up of.
const MEETINGS: [Step; 4] = [Step::LaunchMeeting, Step::Restitution, Step::EqualityOpinion, Step::CommitteeOpinion];

/// A paper that was written.
#[derive(Debug, Clone, PartialEq)]
pub struct PaperDocument {
    /// Which paper.
    pub paper: Paper,
    /// Name of its files, such as `data_requests-DD01`.
    pub name: String,
    /// Its tree.
    pub document: Document,
    /// What is to be filled in by hand.
    pub to_fill: Vec<String>,
}

/// Writes papers in a language; `overrides` are the workspace's own templates by their paths.
///
/// # Findings
/// Those of a chapter, with file and line.
#[must_use]
pub fn papers(
    analysis: &Analysis,
    language: Language,
    overrides: &BTreeMap<String, String>,
    wanted: &[Paper],
) -> Found<Vec<PaperDocument>> {
    let mut findings = Findings::default();
    let mut written = Vec::new();
    for paper in wanted {
        for (name, subject) in subjects(analysis, *paper) {
            let text = text(language, *paper, overrides);
            let (document, to_fill) = one(analysis, language, (*paper, &text), subject, &mut findings);
            written.extend(document.map(|document| PaperDocument { paper: *paper, name, document, to_fill }));
        }
    }
    Found::new(written, findings)
}

/// What a kind of paper is written about: one letter a service, minutes a meeting, an agenda a body, else once. A
/// workspace without bodies gets neither agenda nor terms of a group.
fn subjects(analysis: &Analysis, paper: Paper) -> Vec<(String, Subject)> {
    let requests = &analysis.plan.procedure.requests;
    match paper {
        Paper::StudyTerms if !analysis.plan.registers.studies.is_empty() => of_studies(analysis, paper),
        Paper::DataRequests if !requests.is_empty() => requests
            .iter()
            .enumerate()
            .map(|(at, request)| {
                let id: String = request.id.chars().filter(|letter| letter.is_alphanumeric()).collect();
                (format!("{}-{id}", paper.word()), Subject { request: Some(at), ..Subject::default() })
            })
            .collect(),
        Paper::Minutes => MEETINGS
            .iter()
            .map(|step| {
                let subject = Subject { step: Some(*step), ..Subject::default() };
                (format!("{}-{}", paper.word(), step.word()), subject)
            })
            .collect(),
        Paper::Agenda => {
            let agendas = analysis.governance.iter().flat_map(|it| &it.agendas);
            of_bodies(analysis, paper, |body| agendas.clone().any(|agenda| agenda.body == body.id))
        }
        // The order is the act that founds the steering committee; without one it is written all the same.
        Paper::CommitteeOrder => {
            let bodies = &analysis.plan.governance.bodies;
            let body = bodies.iter().position(|body| body.kind == BodyKind::Steering);
            vec![(paper.word().to_owned(), Subject { body, ..Subject::default() })]
        }
        Paper::GroupTerms => of_bodies(analysis, paper, |body| body.kind == BodyKind::ThematicGroup),
        // They are made of a sample commune; nobody practises on the plan that a council votes.
        Paper::Exercises | Paper::AnswerKey if !analysis.settings.plan.illustrative => Vec::new(),
        _ => vec![(paper.word().to_owned(), Subject::default())],
    }
}

/// One paper for each study of the register.
fn of_studies(analysis: &Analysis, paper: Paper) -> Vec<(String, Subject)> {
    let studies = analysis.plan.registers.studies.iter().enumerate();
    studies
        .map(|(at, study)| {
            let id: String = study.id.as_str().chars().filter(|letter| letter.is_alphanumeric()).collect();
            (format!("{}-{id}", paper.word()), Subject { study: Some(at), ..Subject::default() })
        })
        .collect()
}

/// One paper for each of some bodies.
fn of_bodies(analysis: &Analysis, paper: Paper, is_wanted: impl Fn(&Body) -> bool) -> Vec<(String, Subject)> {
    let bodies = analysis.plan.governance.bodies.iter().enumerate().filter(|(_, body)| is_wanted(body));
    bodies
        .map(|(at, body)| {
            let id: String = body.id.as_str().chars().filter(|letter| letter.is_alphanumeric()).collect();
            (format!("{}-{id}", paper.word()), Subject { body: Some(at), ..Subject::default() })
        })
        .collect()
}

/// Returns every built-in paper by its path below `templates/`.
pub(super) fn files() -> impl Iterator<Item = (String, &'static str)> {
    Language::ALL.into_iter().flat_map(|language| {
        Paper::ALL
            .iter()
            .map(move |paper| (format!("papers/{language}/{}.md", paper.word()), builtin(language, *paper)))
    })
}

/// The paper's text: the workspace's own, or that of the program.
fn text(language: Language, paper: Paper, overrides: &BTreeMap<String, String>) -> ChapterText {
    let path = format!("papers/{language}/{}.md", paper.word());
    let own = builtin(language, paper);
    let replaced = overrides.get(&path);
    let text = replaced.map_or(own, String::as_str).to_owned();
    let builtin = replaced.map(|_| own);
    ChapterText { name: format!("00-{}", paper.word()), file: format!("templates/{path}"), text, builtin }
}

fn one(
    analysis: &Analysis,
    language: Language,
    (paper, text): (Paper, &ChapterText),
    subject: Subject,
    findings: &mut Findings,
) -> (Option<Document>, Vec<String>) {
    let mut builder = Builder::new(Context::new(analysis, language));
    builder.subject = subject;
    builder.context.step = subject.step;
    let body = subject.body.and_then(|at| analysis.plan.governance.bodies.get(at));
    builder.context.body = body.map(|body| body.id.clone());
    builder.file.clone_from(&text.file);
    builder.template.clone_from(&text.text);
    let facts = facts::facts(&mut builder.context);
    let values = tera::Context::from_serialize(&facts).expect("facts are maps with string keys");
    let chapter = builder.chapter(text, None, &values);
    let mut cover = cover(&builder.context);
    let is_exercise = matches!(paper, Paper::Exercises | Paper::AnswerKey);
    cover.territory = if is_exercise { Vec::new() } else { letterhead(&builder.context) };
    // A deliberation that the council has not voted is a draft, and says so.
    let is_draft = paper == Paper::Deliberation && !analysis.law.standing.state.is_voted();
    cover.watermark = is_draft.then(|| builder.context.word("watermark-draft"));
    findings.append(std::mem::take(&mut builder.findings));
    let to_fill = std::mem::take(&mut builder.blanks);
    let sources = builder.context.into_sources();
    let document = chapter.map(|chapter| {
        let chapters = vec![chapter];
        let mut document = Document { language, variant: Variant::Paper, cover, chapters, sources, files: Vec::new() };
        edition::prune_sources(&mut document);
        typography::set_document(&mut document);
        document
    });
    (document, to_fill)
}

/// The lines at the head of a letter.
fn letterhead(context: &Context<'_>) -> Vec<String> {
    let commune = &context.analysis.commune;
    let name = |key: &str, text| context.words(key, &i18n::args([("name", context.pick(text).into())]));
    vec![
        context.word("letterhead-kingdom"),
        context.word("letterhead-ministry"),
        name("letterhead-province", &commune.province),
        name("letterhead-commune", &commune.name),
    ]
}
