//! Values of the profile that nobody has checked against a text.

use crate::diagnostics::{Code, Diagnostic, Findings, Place};
use crate::profile::Profile;

/// Reports each unverified value of the profile.
pub(super) fn check(profile: &Profile, findings: &mut Findings) {
    // Rules say it themselves, beside their verdict.
    for (key, _) in profile.unverified().into_iter().filter(|(key, _)| !key.starts_with("rules.")) {
        let place = Place::Key { file: format!("{}.toml", profile.id), key: key.clone() };
        let finding = Diagnostic::new(Code::UnverifiedValue).at(place).with("profile", profile.id.as_str());
        findings.push(finding.with("key", key));
    }
}
