//! Ballot files of any form: `.pb`, CSV, workbooks and TOML, to one [`Election`].

mod pabulib;

pub use pabulib::write as write_pabulib;

use crate::diagnostics::{Findings, Found};
use crate::model::Election;

/// How a ballot file is read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReadOptions {
    /// Column that names the group of a voter.
    pub group: Option<String>,
}

/// Reads a ballot file by its extension; nothing when it holds no vote.
#[must_use]
pub fn read(file: &str, bytes: &[u8], options: &ReadOptions) -> Found<Option<Election>> {
    let mut findings = Findings::default();
    let election = pabulib::read(file, bytes, options, &mut findings);
    Found::new(election, findings)
}

/// The age group of attendance lists that an age falls in; the text when it is no age.
fn age_band(age: &str) -> String {
    match age.parse::<u32>() {
        Ok(0..=14) => "0-14".to_owned(),
        Ok(15..=24) => "15-24".to_owned(),
        Ok(25..=59) => "25-59".to_owned(),
        Ok(60..) => "60+".to_owned(),
        Err(_) => age.to_owned(),
    }
}
