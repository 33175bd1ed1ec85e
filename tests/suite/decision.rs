//! The decision page ranks as the program does.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Stdio};

use plan::document::{self, Decision};
use plan::files::read_workspace;
use plan::i18n::Language;
use plan::model::{ProjectId, ProjectScores, VoteCount};
use plan::pipeline::{self, Analysis};
use plan::rank::{self, Choices, Ranking, Trial};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::workspace::Workspace;

/// Weight vectors tried on each set of projects.
const N_VECTORS: usize = 150;

/// Reads data and weights, ranks with the page's own script and writes what came out.
const RUNNER: &str = r"
const ranking = require(process.argv[1]);
const { sets } = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const answer = sets.map(({ data, vectors }) => {
  const prepared = ranking.model(data);
  return vectors.map((weights) => {
    const { ranked, toStudy, whole } = ranking.rank(prepared, weights);
    return {
      ranked: ranked.map(({ at, rank, isTied, sum }) => [data.projects[at].id, rank, isTied, ranking.written(sum, whole, 2, '.')]),
      toStudy: toStudy.map(({ at, missing }) => [data.projects[at].id, missing.map((it) => data.criteria[it][0])]),
    };
  });
});
process.stdout.write(JSON.stringify(answer));
";

/// A sequence of numbers that looks random and is the same every time.
struct Sequence(u64);

impl Sequence {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}

fn example() -> Analysis {
    let workspace = Workspace::example();
    let read = read_workspace(workspace.folder()).expect("the workspace can be read");
    pipeline::analyse(&read).expect("the workspace can be analysed").value
}

/// The example with coarse scores, so that many are equal; some missing, some with decimals; a scale whose steps have
/// no end in decimals; and projects without cost or beneficiaries.
fn contrived() -> Analysis {
    let mut analysis = example();
    let mut sequence = Sequence(7);
    analysis.profile.scoring.scale = [1, 4];
    for scores in &mut analysis.plan.scores {
        for score in scores.by_criterion.values_mut() {
            score.value = match sequence.below(12) {
                0 => Decimal::new(25, 1),
                1 => Decimal::new(3333, 3),
                n => Decimal::from(1 + n % 2),
            };
        }
        if sequence.below(4) == 0 {
            let nth = sequence.below(scores.by_criterion.len() as u64) as usize;
            let criterion = scores.by_criterion.keys().nth(nth).expect("there is one").clone();
            scores.by_criterion.remove(&criterion);
        }
    }
    for project in &mut analysis.plan.projects {
        if sequence.below(3) == 0 {
            project.cost = None;
        }
        if sequence.below(3) == 0 {
            project.women = None;
        }
    }
    // Twins: nothing tells the second of every three projects from the first.
    for at in (1..analysis.plan.projects.len()).step_by(3) {
        let [first, second] = [at - 1, at].map(|at| analysis.plan.projects[at].clone());
        let twin = analysis.plan.scores.iter().find(|it| it.project == first.id).cloned();
        let project = &mut analysis.plan.projects[at];
        (project.cost, project.women, project.men) = (first.cost, first.women, first.men);
        analysis.plan.scores.retain(|it| it.project != second.id);
        // Votes of a twin are those of the other, so that their scores are equal too.
        analysis.plan.votes.retain(|it| it.project != second.id);
        let votes: Vec<_> = analysis.plan.votes.iter().filter(|it| it.project == first.id).cloned().collect();
        analysis.plan.votes.extend(votes.into_iter().map(|it| VoteCount { project: second.id.clone(), ..it }));
        analysis.plan.scores.extend(twin.map(|it| ProjectScores { project: second.id, ..it }));
    }
    let choices = choices();
    analysis.trial = Trial::of(&analysis.plan, &analysis.profile, &choices);
    analysis.ranking = rank::rank(&analysis.plan, &analysis.profile, &choices);
    analysis
}

/// One project before all others, one left out, a part of the votes that is no whole number.
fn choices() -> Choices {
    Choices {
        criteria_share_pct: Some(Decimal::new(625, 1)),
        must: vec![ProjectId::new("P30")],
        excluded: BTreeMap::from([(ProjectId::new("P08"), "already done".to_owned())]),
        ..Choices::default()
    }
}

/// Weights that add up to a hundred, some of them zero, some with decimals.
fn weights(analysis: &Analysis, sequence: &mut Sequence) -> BTreeMap<String, Decimal> {
    let criteria = &analysis.profile.scoring.criteria;
    let places = sequence.below(3) as u32;
    let mut left = 100 * 10_i64.pow(places);
    let mut weights = BTreeMap::new();
    for (at, criterion) in criteria.iter().enumerate() {
        let is_last = at + 1 == criteria.len();
        let part = match sequence.below(4) {
            _ if is_last => left,
            0 => 0,
            _ => sequence.below(left as u64 / 2 + 1) as i64,
        };
        left -= part;
        weights.insert(criterion.id.clone(), Decimal::new(part, places));
    }
    weights
}

/// What the program makes of weights, in the form in which the runner writes it.
fn told(ranking: &Ranking) -> Value {
    let ranked: Vec<Value> = ranking
        .ranked
        .iter()
        .map(|it| {
            let score = plan::i18n::number_with_decimals(Language::En, it.score, 2);
            json!([it.project.as_str(), it.rank, it.is_tied, score])
        })
        .collect();
    let mut to_study: Vec<(&str, Vec<&str>)> = ranking
        .to_study
        .iter()
        .map(|it| (it.project.as_str(), it.missing.iter().map(plan::model::CriterionId::as_str).collect()))
        .collect();
    // The page lists them by their ids, the program in the order of the rows.
    to_study.sort_unstable();
    json!({ "ranked": ranked, "toStudy": to_study })
}

fn decision(analysis: &Analysis) -> Decision {
    document::decision(analysis, Language::En).expect("projects are ranked")
}

#[test]
fn the_page_ranks_as_the_program_under_every_weight() {
    let mut sequence = Sequence(2028);
    let (mut sets, mut expected) = (Vec::new(), Vec::new());
    let mut n_ties = 0;
    for (analysis, own) in [(example(), Choices::default()), (contrived(), choices())] {
        let data: Value =
            serde_json::from_str(&plan::render::html::decision_data(&decision(&analysis))).expect("the data are JSON");
        let (mut vectors, mut answers) = (Vec::new(), Vec::new());
        for _ in 0..N_VECTORS {
            let weights = weights(&analysis, &mut sequence);
            let ranking =
                rank::rank(&analysis.plan, &analysis.profile, &Choices { weights: weights.clone(), ..own.clone() });
            n_ties += ranking.ranked.iter().filter(|it| it.is_tied).count();
            answers.push(told(&ranking));
            let criteria = analysis.profile.scoring.criteria.iter();
            vectors.push(criteria.map(|it| weights[&it.id].to_string()).collect::<Vec<_>>());
        }
        sets.push(json!({ "data": data, "vectors": vectors }));
        expected.push(answers);
    }
    assert!(n_ties > 20, "only {n_ties} shared ranks: nothing is tried");
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/templates/html/decision.js");
    let node = Command::new("node").args(["-e", RUNNER, script]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let Ok(mut node) = node else {
        println!("node is not installed: the page's ranking is not compared with the program's");
        return;
    };
    let input = json!({ "sets": sets }).to_string();
    node.stdin.take().expect("it is piped").write_all(input.as_bytes()).expect("node reads");
    let output = node.wait_with_output().expect("node ends");
    let answers: Vec<Vec<Value>> = serde_json::from_slice(&output.stdout).expect("node answers");
    for (set, (answers, expected)) in answers.iter().zip(&expected).enumerate() {
        assert_eq!(answers.len(), N_VECTORS);
        for (answer, expected) in answers.iter().zip(expected) {
            assert_eq!(answer, expected, "set {set}");
        }
    }
}

#[test]
fn the_page_stands_without_its_script_and_says_what_it_is() {
    let workspace = Workspace::example();
    workspace.plan(&["render", "--to", "decision"]).exits(0);
    let json = workspace.plan(&["prioritize", "--format", "json"]).json();
    let first = json["ranked"][0]["project"].as_str().expect("a project");
    for (language, simulation) in
        [("ar", "هذه محاكاة"), ("fr", "Ceci est une simulation"), ("en", "This is a simulation")]
    {
        let page = workspace.text(&format!("output/decision.{language}.html"));
        let rows = page.split_once("<tbody id=\"_rows\">").expect("the ranking is there").1;
        assert!(rows.trim_start().starts_with(&format!("<tr data-id=\"{first}\">")), "{language}");
        assert!(page.contains(simulation), "{language}");
        assert!(page.contains("default-src 'none'") || page.contains("default-src &#39;none&#39;"), "{language}");
        assert!(!page.contains("[html-") && !page.contains("[tie-"), "{language}");
        assert!(page.len() < 2_000_000);
    }
}

#[test]
fn a_commune_without_projects_has_no_decision_page() {
    let workspace = Workspace::census("zinat");
    workspace.plan(&["render", "--to", "decision"]).exits(0);
    assert!(!workspace.path("output/decision.fr.html").exists());
}
