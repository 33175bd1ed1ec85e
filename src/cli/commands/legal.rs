//! What `plan check --legal`, `plan explain R-015` and `plan status` show of the law.

use crate::check::legal::{self, Outcome, Verdict};
use crate::cli::context::{Context, Failure};
use crate::cli::{Exit, table};
use crate::diagnostics::Findings;
use crate::document;
use crate::i18n;
use crate::pipeline::{Analysis, Law};
use crate::profile::{Family, LegalRule, Profile, builtin};

/// Shows each rule with its verdict; ends with 1 while a binding rule is broken.
pub(super) fn check(context: &Context, analysis: &Analysis, findings: &Findings) -> Exit {
    if context.is_json {
        context.print_analysis(analysis, &json(context, analysis));
    } else {
        for id in ["law.rules", "law.derogations", "law.summary"] {
            table::print(context, document::table(analysis, context.language, id).as_ref());
        }
        let said = i18n::args([("n", analysis.law.n_open().into()), ("all", analysis.law.n_binding().into())]);
        context.print(&context.words("legal-open", &said));
        context.close(findings);
        context.next("plan explain R-015");
    }
    let is_broken = analysis.law.verdicts.iter().any(|it| it.is_open() && it.outcome == Outcome::Fail);
    if is_broken { Exit::DataErrors } else { Exit::Done }
}

/// Returns the findings of the rules, for the formats that other programs read.
pub(super) fn findings(analysis: &Analysis) -> Findings {
    legal::findings(&analysis.law.verdicts)
}

fn json(context: &Context, analysis: &Analysis) -> serde_json::Value {
    let law = &analysis.law;
    let rules: Vec<serde_json::Value> =
        law.verdicts.iter().map(|verdict| rule_json(context, analysis, verdict)).collect();
    let count = |outcome: Outcome| law.verdicts.iter().filter(|it| it.outcome == outcome).count();
    serde_json::json!({
        "commune": analysis.commune.code,
        "profile": analysis.profile.id,
        "state": law.standing.state,
        "deliberation": law.standing.deliberation,
        "visa": law.standing.visa,
        "open": law.n_open(),
        "binding": law.n_binding(),
        "outcomes": Outcome::ALL.map(|outcome| (outcome.word(), count(outcome)))
            .into_iter().collect::<std::collections::BTreeMap<_, _>>(),
        "rules": rules,
    })
}

fn rule_json(context: &Context, analysis: &Analysis, verdict: &Verdict) -> serde_json::Value {
    let mut value = serde_json::to_value(verdict).expect("a verdict has string keys");
    if let (Some(object), Some(rule)) = (value.as_object_mut(), analysis.profile.rule(&verdict.rule)) {
        let key = format!("rule-{}", rule.id);
        object.insert("title".to_owned(), context.word(&key).into());
        object.insert("remedy".to_owned(), context.word(&format!("{key}.remedy")).into());
        object.insert("actor".to_owned(), rule.actor.word().into());
        object.insert("status".to_owned(), rule.status.word().into());
        object.insert("source".to_owned(), i18n::pick(context.language, &rule.source.text()).into());
        let words = document::evidence(analysis, context.language, verdict);
        object.insert("words".to_owned(), words.into());
    }
    value
}

/// Whether a text is the id of a rule that a built-in regime knows, such as `R-015`.
pub(super) fn is_rule(text: &str) -> bool {
    legal::known_rules().any(|id| id.eq_ignore_ascii_case(text))
}

/// Explains a rule: its words, gravity, source and remedy in each regime; and its verdict, inside a workspace.
pub(super) fn explain(context: &Context, id: &str) -> Result<Exit, Failure> {
    let id = legal::known_rules().find(|known| known.eq_ignore_ascii_case(id)).unwrap_or_default();
    let is_workspace = context.directory.join(crate::intake::SETTINGS_FILE).is_file();
    let analysis = if is_workspace { Some(context.analysis()?.0) } else { None };
    let own = analysis.as_ref().map(|analysis| analysis.profile.clone());
    let profiles: Vec<Profile> = match own {
        Some(profile) => vec![profile],
        None => ["ma-pac", "ma-pcd"].into_iter().filter_map(builtin).filter_map(Result::ok).collect(),
    };
    let verdict =
        analysis.as_ref().and_then(|it| it.law.verdicts.iter().find(|verdict| verdict.rule == id).map(|v| (it, v)));
    if context.is_json {
        let rules: Vec<serde_json::Value> = profiles
            .iter()
            .filter_map(|profile| Some((profile, profile.rule(id)?)))
            .map(|(profile, rule)| serde_json::json!({ "profile": profile.id, "rule": rule }))
            .collect();
        let verdict = verdict.map(|(analysis, verdict)| rule_json(context, analysis, verdict));
        let title = context.word(&format!("rule-{id}"));
        context.print_json(&serde_json::json!({ "id": id, "title": title, "regimes": rules, "verdict": verdict }));
        return Ok(Exit::Done);
    }
    context.print(&format!("{id} · {}", context.word(&format!("rule-{id}"))));
    for profile in &profiles {
        match profile.rule(id) {
            Some(rule) => tell_rule(context, profile, rule),
            None => {
                let said = i18n::args([("regime", i18n::pick(context.language, &profile.title.text()).into())]);
                context.print(&format!("\n{}", context.words("rule-not-in-regime", &said)));
            }
        }
    }
    let remedy = context.word(&format!("rule-{id}.remedy"));
    context.print(&format!("\n{}\n  {remedy}", context.word("explain-mend")));
    if let Some((analysis, verdict)) = verdict {
        let outcome = context.word(&format!("outcome-{}", verdict.outcome.word()));
        context.print(&format!("\n{}: {outcome}", context.word("head-verdict")));
        for line in document::evidence(analysis, context.language, verdict).split(" · ") {
            context.print(&format!("  {line}"));
        }
        for source in verdict.evidence.iter().filter_map(|proof| proof.source.as_ref()) {
            context.print(&format!("  ← {source}"));
        }
    }
    context.next("plan check --legal");
    Ok(Exit::Done)
}

fn tell_rule(context: &Context, profile: &Profile, rule: &LegalRule) {
    let pick = |title: &crate::profile::Title| i18n::pick(context.language, &title.text()).to_owned();
    let family = Family::word(rule.family);
    let lines = [
        ("head-family", context.word(&format!("family-{family}"))),
        ("head-gravity", context.word(&format!("gravity-{}", rule.severity.word()))),
        ("head-legal-source", pick(&rule.source)),
        ("head-status", context.word(&format!("status-{}", rule.status.word()))),
        ("head-actor", context.word(&format!("actor-{}", rule.actor.word()))),
    ];
    context.print(&format!("\n{}", pick(&profile.title)));
    for (key, value) in lines {
        context.print(&format!("  {}: {value}", context.word(key)));
    }
}

/// Shows what comes next, and where the plan stands.
pub(super) fn next(context: &Context, analysis: &Analysis, law: &Law) {
    let state = context.word(&format!("state-{}", law.standing.state.word()));
    let title = i18n::pick(context.language, &analysis.profile.title.text()).to_owned();
    context.print(&context.words("legal-head", &i18n::args([("title", title.into()), ("state", state.into())])));
    table::print(context, document::next_step(analysis, context.language, law).as_ref());
}

/// Shows the calendar.
pub(super) fn calendar(context: &Context, analysis: &Analysis, law: &Law) {
    table::print(context, document::calendar(analysis, context.language, law).as_ref());
}
