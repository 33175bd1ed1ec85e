//! The text of a new `plan.toml`.

use super::NewWorkspace;
use crate::i18n::{args, message_with, pick};

/// Every choice of the programme and the finances, put aside.
const PROGRAMME: &str = r#"# [programme]
# method = "by_rank"
# when_full = "skip"
# seconds = 10
# must = [{ project = "P01", reason = "…" }]
# alternatives = [["P01", "P02"]]
# capacity = 8
# recurrent_limit_dh = 100000
# recurrent_limit_pct = 50
# zone_floor = ["deficit"]
# zone_cap_pct = 40
# theme = [{ of = "women", least_pct = 30 }]
"#;

/// What the accounts do not say of the finances, put aside.
const NO_FINANCE: &str = r#"# [finance]
# debt_dh = 0
# opening_surplus_dh = 0
# minimum_cash_dh = 0
# nine_months_dh = 0
# forecast = "trend"
# scenario_pct = 0
"#;

/// The same of the example: interest of 5 % on what is owed.
const FINANCE: &str = r#"
[finance]
debt_dh = 1384000
opening_surplus_dh = 350000
# minimum_cash_dh = 0
# nine_months_dh = 0
# forecast = "trend"
# scenario_pct = 0
"#;

/// Choices about the votes, put aside.
const VOTES: &str = r#"# [votes]
# sheet = "votes"
# rule = "borda"
# voice = "equal"
# weights = { women = 1, men = 1, youth = 1 }
"#;
/// An envelope for the votes: that of the example, and one put aside.
const ENVELOPE: &str = "[participatory]\nenvelope = 3000000\nrule = \"equal_shares_greedy\"\n";
const NO_ENVELOPE: &str = "# [participatory]\n# envelope = 500000\n# rule = \"equal_shares\"\n";

/// Returns the text of `plan.toml`, with a remark in the workspace's language above each part.
pub(super) fn settings(new: &NewWorkspace<'_>, is_illustrative: bool) -> String {
    let remark = |key: &str| {
        let name = pick(new.language, &new.commune.name);
        let text = message_with(new.language, key, &args([("commune", name.into())]));
        text.lines().map(|line| format!("# {line}\n")).collect::<String>()
    };
    let mut text = remark("settings-head");
    text.push_str(&format!("\n[commune]\ncode = \"{}\"\n", new.commune.code));
    text.push_str(&format!("\n[plan]\nprofile = \"{}\"\nfirst_year = {}\n", new.profile_id, new.first_year));
    text.push_str("status = \"draft\"\n");
    if is_illustrative {
        text.push_str("date = \"2026-11-15\"\n");
    } else {
        text.push_str(&remark("settings-date"));
        text.push_str("# date = \"2026-11-15\"\n");
    }
    text.push_str("languages = [\"ar\", \"fr\", \"en\"]\n");
    if is_illustrative {
        text.push_str(&remark("settings-illustrative"));
        text.push_str("illustrative = true\n");
    }
    text.push('\n');
    text.push_str(&remark("settings-weights"));
    text.push_str("# [weights]\n");
    for criterion in &new.profile.scoring.criteria {
        text.push_str(&format!("# {} = {}\n", criterion.id, criterion.weight));
    }
    text.push('\n');
    text.push_str(&remark("settings-votes"));
    text.push_str(VOTES);
    text.push_str(&remark("settings-envelope"));
    text.push_str(if is_illustrative { ENVELOPE } else { NO_ENVELOPE });
    text.push('\n');
    text.push_str(&remark("settings-programme"));
    text.push_str(PROGRAMME);
    text.push_str(if is_illustrative { FINANCE } else { NO_FINANCE });
    text.push('\n');
    text.push_str(&remark("settings-social"));
    text.push_str(if is_illustrative {
        "[social]\nframe = \"morocco\"\n\n"
    } else {
        "# [social]\n# frame = \"morocco\"\n\n"
    });
    text.push_str(&remark("settings-numbers"));
    text.push_str("[intake]\nnumbers = \"auto-strict\"\n");
    text
}
