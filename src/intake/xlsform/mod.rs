//! The forms for data collection in the field, and the reading of their answers as Kobo and ODK export them.
//!
//! One table of questions serves both: `render/workbooks` writes the forms, `read` understands the exports. Labels
//! stand in the messages under `form-…`. No form asks for a name, an identity number or a telephone.

mod fates;
mod read;

pub(super) use read::{Reading, is_answers, read};

use super::schema::ATTENDANCE_AGE;
use crate::model::{Group, WorkshopKind};

/// The hidden question that says which form was answered.
pub const FORM_QUESTION: &str = "plan_form";
/// Needs that one workshop record holds.
pub const NEEDS: usize = 3;

/// A form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// Key, such as `workshop`.
    pub key: &'static str,
    /// Questions in order.
    pub questions: Vec<Question>,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Name, as exports carry it.
    pub name: String,
    /// Key of its label.
    pub label: String,
    /// What it asks for.
    pub ask: Ask,
    /// Whether it must be answered.
    pub is_required: bool,
    /// Heading it stands under; the forms show a group, the exports put it before the name.
    pub group: Option<String>,
}

/// What a question asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// A day.
    Date,
    /// A few words.
    Text,
    /// An id of the workspace, such as the code of a workshop.
    Code,
    /// A whole number up to a limit.
    Whole(u32),
    /// A distance in kilometres.
    Km,
    /// A zone of the workspace.
    Zone,
    /// A locality of the workspace.
    Locality,
    /// A sector of the profile.
    Sector,
    /// One of these words; the labels are those of a list.
    One(&'static str, &'static [&'static str]),
    /// Any of these words.
    Many(&'static str, &'static [&'static str]),
}

/// Where a household takes its water.
pub const WATER: &[&str] = &["network", "standpipe", "well", "other"];
/// Yes or no.
pub const YES_NO: &[&str] = &["yes", "no"];
/// Distances of the douar survey, which are columns of the sheet of localities.
pub const DISTANCES: [&str; 5] =
    ["distance_road_km", "distance_primary_km", "distance_college_km", "distance_lycee_km", "distance_health_km"];

/// Returns every form.
#[must_use]
pub fn forms() -> Vec<Form> {
    vec![workshop(), douar(), household()]
}

fn question(name: &str, ask: Ask, is_required: bool) -> Question {
    Question { name: name.to_owned(), label: format!("form-{}", name.replace('_', "-")), ask, is_required, group: None }
}

fn workshop() -> Form {
    let mut questions = vec![
        question("workshop_code", Ask::Code, true),
        question("held_on", Ask::Date, true),
        question("workshop_kind", Ask::One("workshop_kind", WorkshopKind::WORDS), true),
        question("zone", Ask::Zone, false),
    ];
    for sex in ["women", "men"] {
        for age in ATTENDANCE_AGE {
            let name = attendance(sex, age);
            questions
                .push(Question { group: Some("participants".to_owned()), ..question(&name, Ask::Whole(1_000), true) });
        }
    }
    for n in 1..=NEEDS {
        for (part, ask) in [
            ("title", Ask::Text),
            ("sector", Ask::Sector),
            ("severity", Ask::Whole(5)),
            ("voices", Ask::Many("group", Group::WORDS)),
        ] {
            questions.push(Question {
                label: format!("form-need-{part}"),
                group: Some(format!("need{n}")),
                ..question(&format!("need{n}_{part}"), ask, false)
            });
        }
    }
    Form { key: "workshop", questions }
}

/// Returns the name of the question for the participants of a sex and age.
#[must_use]
pub fn attendance(sex: &str, age: &str) -> String {
    format!("{sex}_{}", age.replace('-', "_").replace('+', "_plus"))
}

fn douar() -> Form {
    let mut questions = vec![
        question("locality", Ask::Locality, true),
        question("households", Ask::Whole(1_000_000), false),
        question("population", Ask::Whole(10_000_000), false),
    ];
    questions.extend(DISTANCES.map(|name| question(name, Ask::Km, false)));
    Form { key: "douar", questions }
}

fn household() -> Form {
    let questions = vec![
        question("locality", Ask::Locality, true),
        question("held_on", Ask::Date, true),
        question("water", Ask::One("water", WATER), true),
        question("electricity", Ask::One("yes_no", YES_NO), true),
        question("sewer", Ask::One("yes_no", YES_NO), true),
    ];
    Form { key: "household", questions }
}
