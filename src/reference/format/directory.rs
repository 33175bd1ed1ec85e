//! The directory of a pack: its units and columns as lines of text.
//!
//! Takes units and columns and gives text, and back. Does not look at figures.
//!
//! # Shape
//! UTF-8, a line for each unit, then a line for each column, fields separated by tabs, an empty field for
//! what is absent:
//!
//! ```text
//! unit    level code type name_fr name_ar region province cercle slug code_2014 renumbered population_2014
//! column  census table name heading category unit decimals comparable_to
//! ```
//!
//! `type` is the kind of a commune or province. `code_2014` is `=` when it is the code of 2024.

use super::super::error::PackError;
use super::super::table::{Census, Column, Measure, Table};
use super::super::unit::{Kind, Level, ProvinceKind, Renumbered, Unit};

/// Where a column belongs, and what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The census of the column.
    pub census: Census,
    /// The table of the column.
    pub table: Table,
    /// The column itself.
    pub column: Column,
}

/// The units and columns of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Directory {
    /// The units, in the order of their rows.
    pub units: Vec<Unit>,
    /// The columns, in the order of their blocks.
    pub entries: Vec<Entry>,
}

const LEVELS: &[(Level, &str)] = &[
    (Level::Country, "country"),
    (Level::Region, "region"),
    (Level::Province, "province"),
    (Level::Commune, "commune"),
    (Level::Cercle, "cercle"),
];
const KINDS: &[(Kind, &str)] = &[(Kind::Urban, "urban"), (Kind::Rural, "rural")];
const PROVINCE_KINDS: &[(ProvinceKind, &str)] = &[
    (ProvinceKind::Province, "province"),
    (ProvinceKind::Prefecture, "prefecture"),
    (ProvinceKind::PrefectureOfArrondissements, "prefecture_of_arrondissements"),
];
const RENUMBERED: &[(Renumbered, &str)] =
    &[(Renumbered::SameName, "exact_name_in_province"), (Renumbered::OnlyOneLeft, "sole_remaining_in_province")];
const CENSUSES: &[(Census, &str)] = &[(Census::Y2014, "2014"), (Census::Y2024, "2024")];
const TABLES: &[(Table, &str)] = &[(Table::People, "people"), (Table::Households, "households")];
const MEASURES: &[(Measure, &str)] = &[
    (Measure::Percent, "percent"),
    (Measure::People, "people"),
    (Measure::Households, "households"),
    (Measure::Years, "years"),
    (Measure::BirthsPerWoman, "births per woman"),
    (Measure::PeoplePerHousehold, "people per household"),
    (Measure::PeoplePerRoom, "people per room"),
    (Measure::Kilometres, "km"),
];

/// Returns the kind of commune the source calls by this word.
pub fn kind_named(word: &str) -> Option<Kind> {
    value_of(KINDS, word)
}

/// Returns the kind of province the source calls by this word.
pub fn province_kind_named(word: &str) -> Option<ProvinceKind> {
    value_of(PROVINCE_KINDS, word)
}

/// Returns the way of matching the source calls by this word.
pub fn renumbered_named(word: &str) -> Option<Renumbered> {
    value_of(RENUMBERED, word)
}

/// Returns the unit of measurement the source calls by this word.
pub fn measure_named(word: &str) -> Option<Measure> {
    value_of(MEASURES, word)
}

/// Returns the text of a directory.
///
/// # Panics
/// When a text holds a tab or a line break, which the format cannot carry.
pub fn write_directory(directory: &Directory) -> String {
    let units = directory.units.iter().map(unit_line);
    let columns = directory.entries.iter().map(column_line);
    units.chain(columns).collect()
}

/// Reads the text of a directory.
///
/// # Errors
/// [`PackError::DirectoryLine`] for the first line which is not as the format says.
pub fn read_directory(text: &str) -> Result<Directory, PackError> {
    let mut directory = Directory { units: Vec::new(), entries: Vec::new() };
    for (index, line) in text.lines().enumerate() {
        let mut fields = Fields(line.split('\t'));
        let read = match fields.text() {
            Some("unit") if directory.entries.is_empty() => {
                read_unit(&mut fields).map(|unit| directory.units.push(unit))
            }
            Some("column") => read_entry(&mut fields).map(|entry| directory.entries.push(entry)),
            _ => None,
        };
        if read.is_none() || fields.0.next().is_some() {
            return Err(PackError::DirectoryLine(index + 1));
        }
    }
    Ok(directory)
}

fn unit_line(unit: &Unit) -> String {
    let population = unit.legal_population_2014.map(|people| people.to_string());
    let code_2014 = match unit.code_2014.as_deref() {
        Some(code) if code == unit.code => "=",
        Some(code) => code,
        None => "",
    };
    let kind = unit.kind.map(|kind| word_of(KINDS, kind));
    let province_kind = unit.province_kind.map(|kind| word_of(PROVINCE_KINDS, kind));
    line(&[
        "unit",
        word_of(LEVELS, unit.level),
        &unit.code,
        kind.or(province_kind).unwrap_or_default(),
        &unit.name_fr,
        &unit.name_ar,
        unit.region_code.as_deref().unwrap_or_default(),
        unit.province_code.as_deref().unwrap_or_default(),
        unit.cercle_code.as_deref().unwrap_or_default(),
        unit.slug.as_deref().unwrap_or_default(),
        code_2014,
        unit.renumbered.map(|found_by| word_of(RENUMBERED, found_by)).unwrap_or_default(),
        population.as_deref().unwrap_or_default(),
    ])
}

fn column_line(entry: &Entry) -> String {
    let column = &entry.column;
    line(&[
        "column",
        word_of(CENSUSES, entry.census),
        word_of(TABLES, entry.table),
        &column.name,
        &column.heading_fr,
        column.category_fr.as_deref().unwrap_or_default(),
        word_of(MEASURES, column.unit),
        &column.decimals.to_string(),
        column.comparable_to.as_deref().unwrap_or_default(),
    ])
}

fn read_unit<'a>(fields: &mut Fields<impl Iterator<Item = &'a str>>) -> Option<Unit> {
    let level = fields.word(LEVELS)?;
    let code = fields.text()?.to_owned();
    let (kind, province_kind) = match level {
        Level::Commune => (Some(fields.word(KINDS)?), None),
        Level::Province => (None, Some(fields.word(PROVINCE_KINDS)?)),
        Level::Country | Level::Region | Level::Cercle => fields.nothing().map(|()| (None, None))?,
    };
    Some(Unit {
        level,
        kind,
        province_kind,
        name_fr: fields.text()?.to_owned(),
        name_ar: fields.text()?.to_owned(),
        region_code: fields.optional()?,
        province_code: fields.optional()?,
        cercle_code: fields.optional()?,
        slug: fields.optional()?,
        code_2014: fields.optional()?.map(|old| if old == "=" { code.clone() } else { old }),
        renumbered: fields.optional_as(|word| value_of(RENUMBERED, word))?,
        legal_population_2014: fields.optional_as(|people| people.parse().ok())?,
        code,
    })
}

fn read_entry<'a>(fields: &mut Fields<impl Iterator<Item = &'a str>>) -> Option<Entry> {
    Some(Entry {
        census: fields.word(CENSUSES)?,
        table: fields.word(TABLES)?,
        column: Column {
            name: fields.text()?.to_owned(),
            heading_fr: fields.text()?.to_owned(),
            category_fr: fields.optional()?,
            unit: fields.word(MEASURES)?,
            decimals: fields.text()?.parse().ok().filter(|decimals| *decimals <= super::MAX_DECIMALS)?,
            comparable_to: fields.optional()?,
        },
    })
}

/// The fields of a line that were not read yet. Every reader gives `None` for a field not as it must be.
struct Fields<I>(I);

impl<'a, I: Iterator<Item = &'a str>> Fields<I> {
    fn text(&mut self) -> Option<&'a str> {
        self.0.next().filter(|field| !field.is_empty())
    }

    fn nothing(&mut self) -> Option<()> {
        self.0.next().filter(|field| field.is_empty()).map(|_| ())
    }

    fn word<T: Copy>(&mut self, words: &[(T, &str)]) -> Option<T> {
        value_of(words, self.0.next()?)
    }

    fn optional(&mut self) -> Option<Option<String>> {
        self.optional_as(|field| Some(field.to_owned()))
    }

    fn optional_as<T>(&mut self, read: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
        match self.0.next()? {
            "" => Some(None),
            field => read(field).map(Some),
        }
    }
}

fn line(fields: &[&str]) -> String {
    let is_plain = |field: &&str| !field.contains(['\t', '\n', '\r']);
    assert!(fields.iter().all(is_plain), "a field of the directory holds a tab or a line break: {fields:?}");
    fields.join("\t") + "\n"
}

fn word_of<T: PartialEq>(words: &'static [(T, &'static str)], value: T) -> &'static str {
    words
        .iter()
        .find(|(known, _)| *known == value)
        .map(|(_, word)| *word)
        .expect("each table above lists every variant")
}

fn value_of<T: Copy>(words: &[(T, &str)], word: &str) -> Option<T> {
    words.iter().find(|(_, known)| *known == word).map(|(value, _)| *value)
}
