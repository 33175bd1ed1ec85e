//! Reads the answers that Kobo and ODK export: headers by name or by label, with or without their groups.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::fates::Fates;
use super::{Ask, DISTANCES, FORM_QUESTION, Form, NEEDS, Question, attendance, forms};
use crate::diagnostics::{Code, Diagnostic, Findings, Place};
use crate::i18n::{Language, fold, has_message, message};
use crate::intake::day;
use crate::intake::grid::{Grid, Value};
use crate::intake::ledger::SheetLedger;
use crate::intake::number::{self, NumberStyle};
use crate::intake::personal::is_label;
use crate::intake::row::written;
use crate::intake::schema::ATTENDANCE_AGE;
use crate::model::{
    Counted, Date, Evidence, Group, IndicatorId, LocalityId, Measure, Need, NeedId, ParticipantCount, Plan, Reach,
    SectorId, Sex, Text, Voice, Workshop, WorkshopId, WorkshopKind, Year, ZoneId,
};
use crate::profile::Profile;
use crate::source::{Source, Sourced};

/// Columns that the servers add.
const TECHNICAL: [&str; 23] = [
    "start",
    "end",
    "today",
    "deviceid",
    "username",
    "subscriberid",
    "simserial",
    "phonenumber",
    "formhub/uuid",
    "meta",
    "SubmissionDate",
    "KEY",
    "SubmitterID",
    "SubmitterName",
    "AttachmentsPresent",
    "AttachmentsExpected",
    "Status",
    "ReviewState",
    "DeviceID",
    "Edits",
    "FormVersion",
    "instanceID",
    "instanceName",
];

/// Returns whether a sheet holds answers to one of our forms.
pub(in crate::intake) fn is_answers(grid: &Grid) -> bool {
    header(grid).is_some()
}

/// The column of the hidden question stands in the first row.
fn header(grid: &Grid) -> Option<u32> {
    let row = grid.filled_rows().first().copied()?;
    grid.row(row).find(|(_, value)| matches!(value, Value::Text(text) if last(text) == FORM_QUESTION)).map(|(at, _)| at)
}

fn last(header: &str) -> &str {
    header.rsplit('/').next().unwrap_or(header).trim()
}

/// What the answers are read with.
pub(in crate::intake) struct Reading<'a> {
    pub profile: &'a Profile,
    pub style: NumberStyle,
}

/// The columns of a sheet of answers.
pub(super) struct Answers<'a> {
    grid: &'a Grid,
    /// Columns of questions, by name.
    pub(super) columns: BTreeMap<String, u32>,
    /// Columns of single choices, by question and word.
    pub(super) choices: BTreeMap<(String, String), u32>,
    reading: &'a Reading<'a>,
}

/// Reads the answers of a sheet into the plan. A workshop is a row, a locality is a row; households are counted by
/// locality, and only where enough of them answered.
///
/// Returns what became of its cells.
pub(in crate::intake) fn read(
    grid: &Grid,
    reading: &Reading<'_>,
    plan: &mut Plan,
    findings: &mut Findings,
) -> Option<SheetLedger> {
    let form_column = header(grid)?;
    let rows = grid.filled_rows();
    let (first, rows) = rows.split_first()?;
    let mut fates = Fates::new(grid, *first, findings);
    let word = |row: &u32| grid.value(*row, form_column).map(shown);
    let known: Vec<&str> = forms().iter().map(|form| form.key).collect();
    for row in rows {
        let told = word(row).unwrap_or_default();
        if !known.contains(&told.as_str()) {
            let finding = Diagnostic::new(Code::UnknownWord).at_cell(&grid.cell(*row, form_column));
            findings.push(finding.with("value", told).with("words", known.join(", ")).with("column", FORM_QUESTION));
        }
    }
    for form in forms() {
        let mine: Vec<u32> = rows.iter().copied().filter(|row| word(row).as_deref() == Some(form.key)).collect();
        if mine.is_empty() {
            continue;
        }
        let answers = Answers::of(grid, *first, &form, reading, findings);
        fates.claim(&answers, *first, &mine, findings);
        match form.key {
            "workshop" => mine.iter().for_each(|row| answers.workshop(*row, plan, findings)),
            "douar" => mine.iter().for_each(|row| answers.douar(*row, plan, findings)),
            _ => fates.leave_out(answers.households(&mine, plan, findings)),
        }
    }
    Some(fates.ledger(findings))
}

fn shown(value: &Value) -> String {
    match value {
        Value::Text(text) | Value::OutsizeNumber(text) => written(text),
        Value::Number(number) | Value::Percent(number) => number.normalize().to_string(),
        Value::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Value::Date(date) => date.to_string(),
        Value::Error(_) | Value::FormulaWithoutValue => String::new(),
    }
}

/// Every name of a question or of a word: its own, and its label in each language.
fn names(own: &str, keys: &[String]) -> BTreeSet<String> {
    let labels = keys.iter().flat_map(|key| {
        Language::ALL
            .into_iter()
            .filter(|language| has_message(*language, key))
            .map(|language| fold(&message(language, key)))
    });
    std::iter::once(fold(own)).chain(labels).collect()
}

impl<'a> Answers<'a> {
    fn of(grid: &'a Grid, row: u32, form: &Form, reading: &'a Reading<'a>, findings: &mut Findings) -> Self {
        let mut answers = Self { grid, columns: BTreeMap::new(), choices: BTreeMap::new(), reading };
        let mut n_technical = 0usize;
        for (column, value) in grid.row(row) {
            let Value::Text(text) = value else { continue };
            let text = &slashed(form, text);
            let path: Vec<&str> = text.split('/').map(str::trim).collect();
            let group = path.len().checked_sub(2).map(|at| path[at]);
            if let Some(question) = find(form, last(text), group) {
                answers.columns.insert(question.name.clone(), column);
            } else if let Some((question, word)) =
                group.and_then(|parent| choice(form, parent, path.first().copied(), last(text)))
            {
                answers.choices.insert((question, word), column);
            } else if is_technical(text) || last(text) == FORM_QUESTION {
                n_technical += 1;
            } else if is_label(last(text)) {
                findings.push(
                    Diagnostic::new(Code::PersonalData).at_cell(&grid.cell(row, column)).with("label", text.as_str()),
                );
            } else {
                let finding = Diagnostic::new(Code::UnknownColumn).at_cell(&grid.cell(row, column));
                findings.push(finding.with("label", text.as_str()).with("suggestion", ""));
            }
        }
        if n_technical > 0 {
            let place = Place::Sheet { file: grid.file.to_string(), sheet: grid.sheet.to_string() };
            findings.push(Diagnostic::new(Code::TechnicalColumns).at(place).with("n", n_technical));
        }
        answers
    }

    fn text(&self, row: u32, name: &str) -> Option<String> {
        let value = self.grid.value(row, *self.columns.get(name)?)?;
        Some(shown(value)).filter(|text| !text.is_empty())
    }

    fn report(&self, row: u32, name: &str, code: Code, value: &str, findings: &mut Findings) {
        let cell = self.grid.cell(row, self.columns.get(name).copied().unwrap_or(0));
        findings.push(Diagnostic::new(code).at_cell(&cell).with("value", value));
    }

    /// Tells a cell that is empty and must not be; `column` is the same column of our own sheets.
    fn report_empty(&self, row: u32, name: &str, column: &str, findings: &mut Findings) {
        let cell = self.grid.cell(row, self.columns.get(name).copied().unwrap_or(0));
        findings.push(Diagnostic::new(Code::EmptyCell).at_cell(&cell).with("column", column));
    }

    fn number(&self, row: u32, name: &str, most: u32, findings: &mut Findings) -> Option<Sourced<Decimal>> {
        let column = *self.columns.get(name)?;
        let value = match self.grid.value(row, column)? {
            Value::Number(number) | Value::Percent(number) => Ok(*number),
            other => number::parse(&shown(other), self.reading.style),
        };
        match value {
            Ok(value) if value >= Decimal::ZERO && value <= Decimal::from(most) => {
                Some(Sourced::new(value, Source::Cell(self.grid.cell(row, column))))
            }
            Ok(value) => {
                let finding = Diagnostic::new(Code::OutOfRange).at_cell(&self.grid.cell(row, column));
                findings
                    .push(finding.with("value", value).with("least", Decimal::ZERO).with("most", Decimal::from(most)));
                None
            }
            Err(_) => {
                let shown = self.text(row, name)?;
                self.report(row, name, Code::NotANumber, &shown, findings);
                None
            }
        }
    }

    fn date(&self, row: u32, name: &str, findings: &mut Findings) -> Option<Date> {
        let text = self.text(row, name)?;
        let day = text.split('T').next().unwrap_or(&text);
        let date = day::parse(day);
        if date.is_none() {
            self.report(row, name, Code::NotADate, &text, findings);
        }
        date
    }

    /// The zone that an answer names by its id or a name.
    fn zone(&self, row: u32, plan: &Plan, findings: &mut Findings) -> Option<ZoneId> {
        let text = self.text(row, "zone")?;
        let folded = fold(&text);
        let named = |zone: &&crate::model::Zone| {
            fold(zone.id.as_str()) == folded || zone.name.iter().any(|(_, name)| fold(name) == folded)
        };
        let found = plan.zones.iter().find(named).map(|zone| ZoneId::new(zone.id.as_str()));
        if found.is_none() {
            let cell = self.grid.cell(row, self.columns.get("zone").copied().unwrap_or(0));
            let finding = Diagnostic::new(Code::UnknownReference).at_cell(&cell).with("value", text);
            findings.push(finding.with("sheet", "zones").with("suggestion", ""));
        }
        found
    }

    /// Which of the words a cell names, by name or label.
    fn word(
        &self,
        row: u32,
        name: &str,
        list: &str,
        words: &[&'static str],
        findings: &mut Findings,
    ) -> Option<&'static str> {
        let text = self.text(row, name)?;
        let found = words.iter().find(|word| names(word, &word_keys(list, word)).contains(&fold(&text))).copied();
        if found.is_none() {
            let cell = self.grid.cell(row, self.columns.get(name).copied().unwrap_or(0));
            let finding = Diagnostic::new(Code::UnknownWord).at_cell(&cell).with("value", text);
            findings.push(finding.with("words", words.join(", ")).with("column", list.to_owned()));
        }
        found
    }

    fn locality(&self, row: u32, plan: &Plan, findings: &mut Findings) -> Option<usize> {
        let Some(text) = self.text(row, "locality") else {
            self.report_empty(row, "locality", "locality_id", findings);
            return None;
        };
        let folded = fold(&text);
        let found = plan.localities.iter().position(|locality| {
            fold(locality.id.as_str()) == folded || locality.name.iter().any(|(_, name)| fold(name) == folded)
        });
        if found.is_none() {
            let cell = self.grid.cell(row, self.columns.get("locality").copied().unwrap_or(0));
            let finding = Diagnostic::new(Code::UnknownLocality).at_cell(&cell).with("value", text);
            findings.push(finding.with("sheet", "localities").with("suggestion", ""));
        }
        found
    }

    fn workshop(&self, row: u32, plan: &mut Plan, findings: &mut Findings) {
        let Some(code) = self.text(row, "workshop_code") else {
            self.report_empty(row, "workshop_code", "workshop_id", findings);
            return;
        };
        let id = WorkshopId::new(&code);
        if plan.workshops.iter().any(|workshop| workshop.id == id) {
            self.report(row, "workshop_code", Code::DuplicateKey, &code, findings);
            return;
        }
        let kind = self.word(row, "workshop_kind", "workshop_kind", WorkshopKind::WORDS, findings);
        if self.text(row, "workshop_kind").is_none() {
            self.report_empty(row, "workshop_kind", "workshop_kind", findings);
        }
        let Some(kind) = kind.and_then(WorkshopKind::from_word) else { return };
        let zone = self.zone(row, plan, findings);
        let mut participants = Vec::new();
        for (word, sex) in [("women", Sex::Female), ("men", Sex::Male)] {
            for age in ATTENDANCE_AGE {
                let Some(number) = self.number(row, &attendance(word, age), 1_000, findings) else { continue };
                let Some(persons) = number.value.to_u32() else { continue };
                participants.push(ParticipantCount {
                    sex,
                    age_group: (*age).to_owned(),
                    persons: number.map(|_| persons),
                });
            }
        }
        let date = self.date(row, "held_on", findings);
        for n in 1..=NEEDS {
            plan.needs.extend(self.need(row, n, &code, findings));
        }
        plan.workshops.push(Workshop {
            id,
            date,
            kind,
            zone,
            place: Text::default(),
            participants,
            reach: Reach::WholeCommune,
            has_woman_facilitator: None,
            suits_women: None,
            has_childcare: None,
            spoken_language: String::new(),
        });
    }

    fn need(&self, row: u32, n: usize, workshop: &str, findings: &mut Findings) -> Option<Need> {
        let title = self.text(row, &format!("need{n}_title"))?;
        let name = format!("need{n}_sector");
        let told = self.text(row, &name);
        let sector = self.reading.profile.sectors.iter().find(|sector| {
            let names = [&sector.id, &sector.title.ar, &sector.title.fr, &sector.title.en];
            told.as_ref().is_some_and(|told| names.into_iter().any(|name| fold(name) == fold(told)))
        });
        let Some(sector) = sector else {
            let code = if told.is_some() { Code::UnknownWord } else { Code::EmptyCell };
            let words: Vec<&str> = self.reading.profile.sectors.iter().map(|sector| sector.id.as_str()).collect();
            let cell = self.grid.cell(row, self.columns.get(&name).copied().unwrap_or(0));
            let finding = Diagnostic::new(code).at_cell(&cell).with("value", told.unwrap_or_default());
            findings.push(finding.with("words", words.join(", ")).with("column", "sector"));
            return None;
        };
        let severity = self.number(row, &format!("need{n}_severity"), 5, findings);
        Some(Need {
            id: NeedId::new(&format!("{workshop}-{n}")),
            title: Text::default().with(tongue(&title).tag(), &title),
            sector: SectorId::new(&sector.id),
            reach: Reach::WholeCommune,
            workshops: vec![WorkshopId::new(workshop)],
            voices: self.voices(row, &format!("need{n}_voices"), findings),
            severity: severity.and_then(|it| it.value.to_u8().map(|value| it.map(|_| value))),
            frequency: None,
            trend: None,
            affected_women: None,
            affected_men: None,
            cluster: None,
            indicator: None,
        })
    }

    /// Groups that were ticked: a column for each where the export has them, else one list of words.
    fn voices(&self, row: u32, name: &str, findings: &mut Findings) -> Vec<Voice> {
        let told = self.text(row, name).map(|text| fold(&text)).unwrap_or_default();
        let is_split =
            Group::WORDS.iter().any(|word| self.choices.contains_key(&(name.to_owned(), (*word).to_owned())));
        if told.is_empty() && !is_split {
            return Vec::new();
        }
        self.tell_other_voices(row, name, &told, is_split, findings);
        let named = |group: Group| match self.choices.get(&(name.to_owned(), group.word().to_owned())) {
            Some(column) => self
                .grid
                .value(row, *column)
                .map(shown)
                .is_some_and(|text| matches!(text.to_lowercase().as_str(), "1" | "true" | "yes")),
            None => {
                let padded = format!(" {told} ");
                names(group.word(), &word_keys("group", group.word()))
                    .iter()
                    .any(|word| padded.contains(&format!(" {word} ")))
            }
        };
        Group::ALL.into_iter().map(|group| Voice { group, named: named(group) }).collect()
    }

    /// Tells what of an answer names no group: words in a list, and other words than yes and no in a column of one.
    fn tell_other_voices(&self, row: u32, name: &str, told: &str, is_split: bool, findings: &mut Findings) {
        let tell = |column: Option<u32>, text: String, findings: &mut Findings| {
            let finding = Diagnostic::new(Code::UnknownWord).at_cell(&self.grid.cell(row, column.unwrap_or(0)));
            let finding = finding.with("value", text).with("words", Group::WORDS.join(", "));
            findings.push(finding.with("column", "group"));
        };
        for word in Group::WORDS {
            let Some(column) = self.choices.get(&(name.to_owned(), (*word).to_owned())) else { continue };
            let Some(text) = self.grid.value(row, *column).map(shown) else { continue };
            if !matches!(text.to_lowercase().as_str(), "" | "0" | "1" | "true" | "false" | "yes" | "no") {
                tell(Some(*column), text, findings);
            }
        }
        if is_split {
            return;
        }
        let mut left = format!(" {} ", told.replace(' ', "  "));
        let mut known: Vec<String> =
            Group::WORDS.iter().flat_map(|word| names(word, &word_keys("group", word))).collect();
        known.sort_unstable_by_key(|word| std::cmp::Reverse(word.len()));
        for word in known {
            left = left.replace(&format!(" {} ", word.replace(' ', "  ")), " ");
        }
        let left = left.split_whitespace().collect::<Vec<_>>().join(" ");
        if !left.is_empty() {
            tell(self.columns.get(name).copied(), left, findings);
        }
    }

    /// Fills what the sheet of localities leaves open; what it says stays.
    fn douar(&self, row: u32, plan: &mut Plan, findings: &mut Findings) {
        let Some(at) = self.locality(row, plan, findings) else { return };
        let mut told = vec![("households", 1_000_000u32), ("population", 10_000_000)];
        told.extend(DISTANCES.map(|name| (name, 200)));
        for (name, most) in told {
            let Some(number) = self.number(row, name, most, findings) else { continue };
            let locality = &mut plan.localities[at];
            let measure: &mut Measure = match name {
                "households" => &mut locality.households,
                "population" => &mut locality.population,
                "distance_road_km" => &mut locality.distance_road_km,
                "distance_primary_km" => &mut locality.distance_primary_km,
                "distance_college_km" => &mut locality.distance_college_km,
                "distance_lycee_km" => &mut locality.distance_lycee_km,
                _ => &mut locality.distance_health_km,
            };
            match measure {
                Evidence::Missing(_) => *measure = Evidence::Known(number),
                Evidence::Known(known) if known.value == number.value => {}
                Evidence::Known(known) => {
                    let finding =
                        Diagnostic::new(Code::AnswerNotUsed).at_cell(&self.grid.cell(row, self.columns[name]));
                    let finding = finding.with("value", number.value.normalize());
                    findings.push(finding.with("kept", known.value.normalize()).with("column", name));
                }
            }
        }
    }

    /// Counts the households of each locality; fewer than the least cell are not shown, lest one be recognised.
    ///
    /// Returns the rows that are not shown.
    fn households(&self, rows: &[u32], plan: &mut Plan, findings: &mut Findings) -> Vec<u32> {
        let mut left_out = Vec::new();
        let least = usize::try_from(self.reading.profile.privacy.min_households.value).unwrap_or(usize::MAX);
        let mut by_locality: BTreeMap<usize, Vec<u32>> = BTreeMap::new();
        for row in rows {
            if let Some(at) = self.locality(*row, plan, findings) {
                by_locality.entry(at).or_default().push(*row);
            }
        }
        let place = Place::Sheet { file: self.grid.file.to_string(), sheet: self.grid.sheet.to_string() };
        for (at, rows) in by_locality {
            let locality = plan.localities[at].id.as_str().to_owned();
            if rows.len() < least {
                let finding = Diagnostic::new(Code::FewAnswers).at(place.clone()).with("locality", locality);
                findings.push(finding.with("n", rows.len()).with("least", least));
                left_out.extend(rows);
                continue;
            }
            let days: Vec<Date> = rows.iter().filter_map(|row| self.date(*row, "held_on", findings)).collect();
            let Some(year) = days.iter().map(|day| day.year()).max() else {
                // Dates that cannot be read are told already; here there is none.
                if rows.iter().all(|row| self.text(*row, "held_on").is_none()) {
                    self.report_empty(rows[0], "held_on", "date", findings);
                }
                continue;
            };
            for (name, indicator) in [("water", "EAU01"), ("electricity", "ELE01"), ("sewer", "ASS01")] {
                let counted = self.share(&rows, name, least, findings).map(|[numerator, denominator]| Counted {
                    indicator: IndicatorId::new(indicator),
                    locality: Some(LocalityId::new(&locality)),
                    age_group: String::new(),
                    sex: Sex::All,
                    year: Year(year),
                    numerator: Evidence::Known(numerator),
                    denominator: Evidence::Known(denominator),
                    origin: format!("{}!{}", self.grid.file, self.grid.sheet),
                });
                plan.counted.extend(counted);
            }
        }
        left_out
    }

    /// Households that answered yes (for water: network), and those that answered.
    fn share(&self, rows: &[u32], name: &str, least: usize, findings: &mut Findings) -> Option<[Sourced<Decimal>; 2]> {
        let column = *self.columns.get(name)?;
        let (list, words, wanted) =
            if name == "water" { ("water", super::WATER, "network") } else { ("yes_no", super::YES_NO, "yes") };
        let answers: Vec<&str> = rows.iter().filter_map(|row| self.word(*row, name, list, words, findings)).collect();
        if answers.len() < least {
            let locality = self.text(rows[0], "locality").unwrap_or_default();
            let finding = Diagnostic::new(Code::FewAnswers).at_cell(&self.grid.cell(rows[0], column));
            let finding = finding.with("locality", locality).with("n", answers.len()).with("least", least);
            findings.push(finding);
            return None;
        }
        let n = answers.iter().filter(|answer| **answer == wanted).count();
        // The column is named, and not the counts: a few households are not published.
        let source = Source::Cell(self.grid.cell(rows[0].saturating_sub(1), column));
        Some([n, answers.len()].map(|n| Sourced::new(Decimal::from(n), source.clone())))
    }
}

/// Returns the question of a header; one that stands in several groups is known by its group.
fn find<'f>(form: &'f Form, header: &str, group: Option<&str>) -> Option<&'f Question> {
    let folded = fold(header);
    let named = |question: &&Question| names(&question.name, std::slice::from_ref(&question.label)).contains(&folded);
    let mut found: Vec<&Question> = form.questions.iter().filter(named).collect();
    if found.len() > 1 {
        let of_group = |question: &&Question| {
            question
                .group
                .as_ref()
                .zip(group)
                .is_some_and(|(own, told)| names(own, &[format!("form-group-{own}")]).contains(&fold(told)))
        };
        found.retain(of_group);
    }
    found.first().copied()
}

/// A header with slashes between groups: ODK Central writes hyphens, which labels may hold too.
fn slashed(form: &Form, header: &str) -> String {
    let (path, choice) = match header.rsplit_once('/') {
        Some((path, choice)) if !path.contains('/') => (path, format!("/{choice}")),
        Some(_) => return header.to_owned(),
        None => (header, String::new()),
    };
    match path.rsplit_once('-') {
        Some((groups, question)) if form.questions.iter().any(|known| known.name == question.trim()) => {
            format!("{}/{question}{choice}", groups.replace('-', "/"))
        }
        _ => header.to_owned(),
    }
}

fn choice(form: &Form, parent: &str, group: Option<&str>, word: &str) -> Option<(String, String)> {
    let question = find(form, parent, group)?;
    let Ask::Many(list, words) = question.ask else { return None };
    let found = words.iter().find(|own| names(own, &word_keys(list, own)).contains(&fold(word)))?;
    Some((question.name.clone(), (*found).to_owned()))
}

/// Where the labels of a word stand: those of the sheets, those of groups and those of the forms.
fn word_keys(list: &str, word: &str) -> Vec<String> {
    vec![format!("word-{list}-{word}"), format!("word-{word}"), format!("group-{word}"), format!("form-{list}-{word}")]
}

pub(super) fn is_technical(header: &str) -> bool {
    header.starts_with('_')
        || TECHNICAL
            .iter()
            .any(|name| header == *name || header.strip_prefix(name).is_some_and(|rest| rest.starts_with(['/', '-'])))
}

/// A need is noted in the language that was spoken.
fn tongue(text: &str) -> Language {
    if text.chars().any(|letter| matches!(letter, '\u{0600}'..='\u{06FF}')) { Language::Ar } else { Language::Fr }
}
