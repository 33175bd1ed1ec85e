//! What a cell of a starter workbook accepts, said before typing and when something else is typed.

use rust_xlsxwriter::{DataValidation, DataValidationErrorStyle, DataValidationRule, ExcelDateTime, Formula};

use super::WorkbookError;
use super::lists::Lists;
use super::sheet::{Filling, Written, explanation};
use crate::i18n::{args, integer, message, message_with};
use crate::intake::schema::Kind;

/// Rows for which a list or a limit is offered.
pub(super) const OFFERED_ROWS: u32 = 2_000;
/// Excel takes no longer messages.
const LONGEST: usize = 255;

/// What is done about another value.
enum Other {
    /// It is refused.
    Refused,
    /// It is asked about: the list may not be complete.
    Asked,
    /// It is taken: the list offers a beginning.
    Taken,
}

/// Returns what a column accepts; nothing for free text.
pub(super) fn of_column(
    column: &Written,
    lists: &Lists,
    filling: &Filling<'_>,
) -> Result<Option<DataValidation>, WorkbookError> {
    let between =
        |least: f64, most: f64| DataValidation::new().allow_decimal_number(DataValidationRule::Between(least, most));
    let (validation, other) = match column.spec.kind {
        Kind::Id | Kind::Text | Kind::Texts => return Ok(None),
        Kind::Word(_) | Kind::YesNo | Kind::Sector => match lists.of_words(column, filling) {
            Some(list) => (list?, Other::Refused),
            None => return Ok(None),
        },
        Kind::Reference(target) | Kind::References(target) => {
            let Some(range) = lists.ids(target) else { return Ok(None) };
            let list = DataValidation::new().allow_list_formula(Formula::new(range));
            // Several ids in a cell are no item of the list.
            (list, if matches!(column.spec.kind, Kind::Reference(_)) { Other::Asked } else { Other::Taken })
        }
        Kind::Whole(least, most) => {
            let [least, most] = [least, most].map(|limit| i32::try_from(limit).unwrap_or(i32::MAX));
            (DataValidation::new().allow_whole_number(DataValidationRule::Between(least, most)), Other::Refused)
        }
        Kind::Number(i32::MIN, i32::MAX) => (between(-1e12, 1e12), Other::Refused),
        Kind::Number(least, most) => (between(f64::from(least), f64::from(most)), Other::Refused),
        Kind::Money => (between(0.0, 1e12), Other::Refused),
        Kind::Scores => {
            let [lowest, highest] = filling.profile.scoring.scale.map(|score| score.to_string().parse().unwrap_or(0.0));
            (between(lowest, highest), Other::Refused)
        }
        Kind::Year => {
            (DataValidation::new().allow_whole_number(DataValidationRule::Between(1900, 2200)), Other::Refused)
        }
        Kind::Date => {
            let limits = DataValidationRule::Between(
                ExcelDateTime::from_ymd(1990, 1, 1)?,
                ExcelDateTime::from_ymd(2200, 12, 31)?,
            );
            (DataValidation::new().allow_date(limits), Other::Refused)
        }
    };
    said(validation, column, &other, filling).map(Some)
}

fn said(
    validation: DataValidation,
    column: &Written,
    other: &Other,
    filling: &Filling<'_>,
) -> Result<DataValidation, WorkbookError> {
    let title = shortened(&column.label, 32);
    let help = explanation(column, filling);
    let validation = validation.ignore_blank(true).set_error_title(title)?;
    let wrong = match limits(column, filling) {
        Some(limits) => message_with(filling.language, "refused-limits", &limits),
        None => message_with(filling.language, "refused-list", &args([("column", column.label.as_str().into())])),
    };
    let wrong = format!("{wrong}\n{}", help.lines().skip(1).collect::<Vec<_>>().join("\n"));
    let validation = validation.set_error_message(shortened(&wrong, LONGEST))?;
    Ok(match other {
        Other::Refused => validation.set_error_style(DataValidationErrorStyle::Stop),
        Other::Asked => validation.set_error_style(DataValidationErrorStyle::Warning),
        Other::Taken => validation.show_error_message(false),
    })
}

fn limits(column: &Written, filling: &Filling<'_>) -> Option<crate::i18n::Args> {
    let pair = |least: String, most: String| Some(args([("least", least.into()), ("most", most.into())]));
    match column.spec.kind {
        Kind::Whole(least, most) => pair(least.to_string(), integer(filling.language, u64::from(most))),
        Kind::Number(i32::MIN, i32::MAX) => None,
        Kind::Number(least, most) => pair(least.to_string(), most.to_string()),
        Kind::Year => pair("1900".to_owned(), "2200".to_owned()),
        Kind::Money => pair("0".to_owned(), integer(filling.language, 1_000_000_000_000)),
        Kind::Scores => {
            let [lowest, highest] = filling.profile.scoring.scale.map(|score| score.to_string());
            pair(lowest, highest)
        }
        Kind::Date => pair(message(filling.language, "first-day"), message(filling.language, "last-day")),
        Kind::Id
        | Kind::Reference(_)
        | Kind::References(_)
        | Kind::Text
        | Kind::Texts
        | Kind::YesNo
        | Kind::Word(_)
        | Kind::Sector => None,
    }
}

fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    text.chars().take(most - 1).chain(['…']).collect()
}
