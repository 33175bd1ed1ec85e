//! Languages: messages, numbers, money, dates and the choice among texts.
//!
//! Everything that differs by language stands here; no other room asks which language it is.

mod explain;
mod fold;
mod language;
mod messages;
mod number;
mod start;
mod typeset;

pub use explain::{Explanation, explained, explanation};
pub use fold::{distance, distance_within, fold};
pub use language::{Direction, Language};
pub use messages::{Args, args, has_message, message, message_with};
pub use number::{
    date, day_month_year, integer, money, money_in_millions, number, number_with_decimals, percent, rounded,
};
pub use start::start;
pub use typeset::{curled, of_place, typeset};

use crate::model::Text;

/// Returns the text in this language, else in the nearest language that was given, else nothing.
#[must_use]
pub fn pick(language: Language, text: &Text) -> &str {
    text.first_of(language.preference()).unwrap_or("")
}
