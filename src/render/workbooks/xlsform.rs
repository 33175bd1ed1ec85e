//! Forms for data collection in the field, as XLSForm, which Kobo and ODK accept: survey, choices and settings, with
//! labels in three languages.

use std::collections::{BTreeMap, BTreeSet};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet};

use super::{NewWorkspace, Rows, WorkbookError};
use crate::i18n::{Language, args, has_message, message, message_with};
use crate::intake::xlsform::{Ask, FORM_QUESTION, Form, Question, forms};

/// A row of the survey or of the choices, by column.
type Line = BTreeMap<&'static str, String>;

const SURVEY: [&str; 14] = [
    "type",
    "name",
    "label-ar",
    "label-fr",
    "label-en",
    "required",
    "appearance",
    "constraint",
    "message-ar",
    "message-fr",
    "message-en",
    "calculation",
    "choice_filter",
    "default",
];
const CHOICES: [&str; 6] = ["list_name", "name", "label-ar", "label-fr", "label-en", "zone"];

/// Returns the forms by their paths in the workspace.
pub(super) fn files(
    rows: &BTreeMap<&'static str, Rows>,
    new: &NewWorkspace<'_>,
) -> Result<Vec<(String, Vec<u8>)>, WorkbookError> {
    forms().iter().map(|form| Ok((format!("forms/{}.xlsx", form.key), written(form, rows, new)?))).collect()
}

fn written(form: &Form, rows: &BTreeMap<&'static str, Rows>, new: &NewWorkspace<'_>) -> Result<Vec<u8>, WorkbookError> {
    let has = |sheet: &str| rows.get(sheet).is_some_and(|rows| !rows.is_empty());
    let mut survey: Vec<Line> = Vec::new();
    let mut lists: BTreeSet<&'static str> = BTreeSet::new();
    survey.push(Line::from([
        ("type", "calculate".to_owned()),
        ("name", FORM_QUESTION.to_owned()),
        ("calculation", format!("'{}'", form.key)),
    ]));
    let mut open: Option<&str> = None;
    for question in &form.questions {
        let group = question.group.as_deref();
        if group != open {
            if open.is_some() {
                survey.push(Line::from([("type", "end_group".to_owned())]));
            }
            if let Some(group) = group {
                let mut line = Line::from([("type", "begin_group".to_owned()), ("name", group.to_owned())]);
                label(&mut line, "label", &format!("form-group-{group}"));
                survey.push(line);
            }
            open = group;
        }
        survey.push(line(question, form, &has, &mut lists));
    }
    if open.is_some() {
        survey.push(Line::from([("type", "end_group".to_owned())]));
    }
    let choices = choices(&lists, rows, new);
    let mut workbook = Workbook::new();
    let day = ExcelDateTime::from_ymd(2026, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&day));
    workbook.push_worksheet(sheet("survey", &SURVEY, &survey)?);
    workbook.push_worksheet(sheet("choices", &CHOICES, &choices)?);
    workbook.push_worksheet(settings(form, new)?);
    Ok(workbook.save_to_buffer()?)
}

fn line(question: &Question, form: &Form, has: &impl Fn(&str) -> bool, lists: &mut BTreeSet<&'static str>) -> Line {
    let mut line = Line::from([("name", question.name.clone())]);
    label(&mut line, "label", &question.label);
    if question.is_required {
        line.insert("required", "yes".to_owned());
    }
    let mut choose = |kind: &str, list: &'static str| {
        lists.insert(list);
        format!("{kind} {list}")
    };
    let mut limit = None;
    let kind = match question.ask {
        Ask::Date => {
            limit = Some((". <= today()".to_owned(), "form-limit-date"));
            "date".to_owned()
        }
        Ask::Text => "text".to_owned(),
        Ask::Code => {
            limit = Some(("regex(., '^[A-Za-z0-9-]{1,20}$')".to_owned(), "form-limit-code"));
            "text".to_owned()
        }
        Ask::Whole(5) => {
            limit = Some((". >= 1 and . <= 5".to_owned(), "form-limit-five"));
            "integer".to_owned()
        }
        Ask::Whole(most) => {
            limit = Some((format!(". >= 0 and . <= {most}"), "form-limit-whole"));
            "integer".to_owned()
        }
        Ask::Km => {
            limit = Some((". >= 0 and . <= 200".to_owned(), "form-limit-km"));
            "decimal".to_owned()
        }
        Ask::Zone if has("zones") => choose("select_one", "zone"),
        Ask::Locality if has("localities") => {
            // Where the form asks for the zone, only its own douars are offered.
            if form.questions.iter().any(|it| it.ask == Ask::Zone) && has("zones") {
                line.insert("choice_filter", "zone = ${zone}".to_owned());
            }
            choose("select_one", "locality")
        }
        Ask::Zone | Ask::Locality => "text".to_owned(),
        Ask::Sector => choose("select_one", "sector"),
        Ask::One(list, _) => choose("select_one", list),
        Ask::Many(list, _) => choose("select_multiple", list),
    };
    line.insert("type", kind);
    if let Some((constraint, key)) = limit {
        line.insert("constraint", constraint);
        label(&mut line, "message", key);
    }
    line
}

/// Puts a message in its three columns.
fn label(line: &mut Line, column: &str, key: &str) {
    for language in Language::ALL {
        line.insert(column_of(column, language), message(language, key));
    }
}

fn column_of(column: &str, language: Language) -> &'static str {
    let wanted = format!("{column}-{language}");
    SURVEY.into_iter().find(|known| *known == wanted).expect("every label and message has its column")
}

fn choices(lists: &BTreeSet<&'static str>, rows: &BTreeMap<&'static str, Rows>, new: &NewWorkspace<'_>) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut put = |list: &str, name: &str, labels: [String; 3], zone: String| {
        let [ar, fr, en] = labels;
        lines.push(Line::from([
            ("list_name", list.to_owned()),
            ("name", name.to_owned()),
            ("label-ar", ar),
            ("label-fr", fr),
            ("label-en", en),
            ("zone", zone),
        ]));
    };
    let asks: Vec<Ask> = forms().into_iter().flat_map(|form| form.questions).map(|question| question.ask).collect();
    for list in lists {
        let words = asks.iter().find_map(|ask| match ask {
            Ask::One(own, words) | Ask::Many(own, words) if own == list => Some(*words),
            _ => None,
        });
        match (*list, words) {
            (list, Some(words)) => {
                for word in words {
                    let keys = [format!("word-{list}-{word}"), format!("form-{list}-{word}"), format!("word-{word}")];
                    let of =
                        |language| keys.iter().find(|key| has_message(language, key)).map(|key| message(language, key));
                    put(list, word, Language::ALL.map(|language| of(language).unwrap_or_default()), String::new());
                }
            }
            ("sector", None) => {
                for sector in &new.profile.sectors {
                    let title = &sector.title;
                    put("sector", &sector.id, [title.ar.clone(), title.fr.clone(), title.en.clone()], String::new());
                }
            }
            (list, None) => {
                let (sheet, id) = if list == "zone" { ("zones", "zone_id") } else { ("localities", "locality_id") };
                for row in rows.get(sheet).into_iter().flatten() {
                    let cell = |key: &str| row.get(key).cloned().unwrap_or_default();
                    let id = cell(id);
                    let names = Language::ALL.map(|language| cell(&format!("name_{language}")));
                    let any = names.iter().find(|name| !name.is_empty()).cloned().unwrap_or_else(|| id.clone());
                    let names = names.map(|name| if name.is_empty() { any.clone() } else { name });
                    put(list, &id, names, if list == "zone" { String::new() } else { cell("zone_id") });
                }
            }
        }
    }
    lines
}

/// The name of a column as XLSForm writes it: `label::Français (fr)`.
fn header(column: &str) -> String {
    let (stem, tag) = column.rsplit_once('-').unwrap_or((column, ""));
    match Language::from_tag(tag) {
        Some(language) => {
            let stem = if stem == "message" { "constraint_message" } else { stem };
            format!("{stem}::{} ({language})", language.name())
        }
        None => column.to_owned(),
    }
}

fn sheet(name: &str, columns: &[&'static str], lines: &[Line]) -> Result<Worksheet, WorkbookError> {
    let mut sheet = Worksheet::new();
    sheet.set_name(name)?;
    sheet.set_freeze_panes(1, 0)?;
    let bold = Format::new().set_bold();
    for (at, column) in (0u16..).zip(columns) {
        sheet.write_with_format(0, at, header(column), &bold)?;
        sheet.set_column_width(at, if column.contains('-') { 34 } else { 18 })?;
        for (row, line) in (1u32..).zip(lines) {
            if let Some(text) = line.get(column).filter(|text| !text.is_empty()) {
                sheet.write(row, at, text)?;
            }
        }
    }
    Ok(sheet)
}

fn settings(form: &Form, new: &NewWorkspace<'_>) -> Result<Worksheet, WorkbookError> {
    let commune = crate::i18n::pick(new.language, &new.commune.name).to_owned();
    let title = message_with(new.language, &format!("form-title-{}", form.key), &args([("commune", commune.into())]));
    let mut sheet = Worksheet::new();
    sheet.set_name("settings")?;
    let language = format!("{} ({})", new.language.name(), new.language);
    let cells = [
        ("form_title", title),
        ("form_id", format!("plan_{}", form.key)),
        ("version", "1".to_owned()),
        ("default_language", language),
    ];
    for (at, (head, text)) in (0u16..).zip(cells) {
        sheet.write(0, at, head)?;
        sheet.write(1, at, text)?;
        sheet.set_column_width(at, 30)?;
    }
    Ok(sheet)
}
