//! Tests of the census pack, at its public functions.

mod damage;
mod figures;
mod lookup;
mod source;
mod units;

use super::{Area, Census, Pack, Sex};

const ZINAT: &str = "01.571.05.27";
const MIJIK: &str = "12.391.05.05";
const CASABLANCA: &str = "06.141.01.0";

fn pack() -> &'static Pack {
    Pack::embedded()
}

/// A figure of everyone in the whole unit, as text.
fn people(census: Census, code: &str, column: &str) -> Option<String> {
    people_of(census, code, Area::Total, Sex::All, column)
}

fn people_of(census: Census, code: &str, area: Area, sex: Sex, column: &str) -> Option<String> {
    pack().people(census, code, area, sex, column).map(|figure| figure.to_string())
}

/// A figure of the households of the whole unit, as text.
fn households(census: Census, code: &str, column: &str) -> Option<String> {
    pack().households(census, code, Area::Total, column).map(|figure| figure.to_string())
}
