//! Findings as SARIF 2.1.0, for code review tools and dashboards.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Words, file_of};
use crate::diagnostics::{Code, Diagnostic, Place, Severity, fingerprint};
use crate::i18n::explanation;

/// Returns the findings as a SARIF log; those of `accepted` are there, suppressed.
#[must_use]
pub fn sarif(words: &Words<'_>, version: &str, findings: &[&Diagnostic], accepted: &[&Diagnostic]) -> Value {
    let mut codes: Vec<Code> = findings.iter().chain(accepted).map(|finding| finding.code).collect();
    codes.sort_unstable();
    codes.dedup();
    let index: BTreeMap<Code, usize> = codes.iter().enumerate().map(|(at, code)| (*code, at)).collect();
    let all = findings.iter().map(|finding| (finding, false)).chain(accepted.iter().map(|finding| (finding, true)));
    let results: Vec<Value> =
        all.map(|(finding, is_accepted)| result(words, finding, index[&finding.code], is_accepted)).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "plan",
                "semanticVersion": version,
                "language": words.language.tag(),
                "rules": codes.iter().map(|code| rule(words, *code)).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn rule(words: &Words<'_>, code: Code) -> Value {
    let explained = explanation(words.language, code.id());
    let text = |text: Option<&str>| json!({ "text": text.unwrap_or(code.id()) });
    json!({
        "id": code.id(),
        "shortDescription": text(explained.map(|it| it.meaning)),
        "fullDescription": text(explained.map(|it| it.why)),
        "help": text(explained.map(|it| it.mend)),
        "defaultConfiguration": { "level": code.severity().word() },
    })
}

fn result(words: &Words<'_>, finding: &Diagnostic, rule: usize, is_accepted: bool) -> Value {
    let text = format!("{}\n{}", words.headline(finding), words.help(finding));
    let mut value = json!({
        "ruleId": finding.code.id(),
        "ruleIndex": rule,
        "level": level(finding.severity()),
        "message": { "text": text },
        "locations": finding.places.iter().map(location).collect::<Vec<_>>(),
        "partialFingerprints": { "planFinding/v1": fingerprint(finding) },
    });
    if is_accepted {
        value["suppressions"] = json!([{ "kind": "external", "status": "accepted" }]);
    }
    value
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// A sheet has no lines: its cell is a logical place. A text file has both.
fn location(place: &Place) -> Value {
    let mut value = json!({});
    if let Some(file) = file_of(place) {
        let mut physical = json!({ "artifactLocation": { "uri": uri(file), "uriBaseId": "%SRCROOT%" } });
        match place {
            Place::Line { line, .. } => physical["region"] = json!({ "startLine": line.max(&1) }),
            Place::Cell(cell) if cell.sheet.is_empty() => {
                physical["region"] = json!({ "startLine": u64::from(cell.row) + 1 });
            }
            Place::Cell(_) | Place::File(_) | Place::Sheet { .. } | Place::Key { .. } | Place::Item(_) => {}
        }
        value["physicalLocation"] = physical;
    }
    let name = match place {
        Place::Cell(cell) => Some(cell.position()),
        Place::Sheet { sheet, .. } => Some(sheet.clone()).filter(|sheet| !sheet.is_empty()),
        Place::Key { key, .. } => Some(key.clone()),
        Place::Item(id) => Some(id.clone()),
        Place::File(_) | Place::Line { .. } => None,
    };
    if let Some(name) = name {
        value["logicalLocations"] = json!([{ "name": name, "fullyQualifiedName": place.to_string() }]);
    }
    value
}

/// Writes a path of the workspace as a relative URI.
fn uri(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}
