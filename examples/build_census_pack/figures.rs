//! The columns of the pack and their figures, from the package's field lists and indicator tables.

use std::collections::BTreeMap;
use std::path::Path;

use plan::reference::format::directory::{Entry, measure_named};
use plan::reference::format::{Figures, shape};
use plan::reference::{Area, Census, Column, Level, Sex, Table, Unit};
use serde_json::Value;

use super::source::{Refusal, Row, Sheet};

/// The columns of a census as its field list gives them; decimals are not known yet.
pub struct Fields {
    columns: BTreeMap<Table, Vec<Column>>,
}

/// Reads the field list of a census.
pub fn read_fields(folder: &Path, census: Census) -> Result<Fields, Refusal> {
    let name = match census {
        Census::Y2014 => "fields/indicators2014.json",
        Census::Y2024 => "fields/indicators.json",
    };
    let refuse = |reason: String| Refusal::new(name, reason);
    let fields_2024 = read_json(folder, "fields/indicators.json")?;
    let fields = read_json(folder, name)?;
    let mut columns = BTreeMap::new();
    for table in Table::ALL {
        let list = fields[table_name(table)].as_array().ok_or_else(|| refuse(format!("no list of {table:?}")))?;
        let read: Result<Vec<Column>, String> =
            list.iter().map(|field| column(field, &fields_2024[table_name(table)])).collect();
        columns.insert(table, read.map_err(refuse)?);
    }
    Ok(Fields { columns })
}

/// Reads the figures of a table of a census, for the units that have rows.
pub fn read(
    folder: &Path,
    (census, table): (Census, Table),
    fields: &Fields,
    units: &[Unit],
) -> Result<Vec<Figures>, Refusal> {
    let columns = &fields.columns[&table];
    let keys: &[&str] = match table {
        Table::People => &["code", "code_digits", "level", "name_fr", "area", "sex"],
        Table::Households => &["code", "code_digits", "level", "name_fr", "area"],
    };
    let header: Vec<&str> = keys.iter().copied().chain(columns.iter().map(|column| column.name.as_str())).collect();
    let name = format!("indicators{}/{}.csv", year(census), table_name(table));
    let population = header.iter().position(|name| *name == "population_municipal");
    let sheet = Sheet::read(folder, &name, &header)?;
    let places = placed_rows(&sheet, table, units)?;
    // The first positions are those of everyone in the whole unit.
    let without_row = |(row, unit): &(usize, &Unit)| has_row(unit, census, table) && !places.contains_key(row);
    if let Some((_, unit)) = units.iter().take(shape(units, table).n_rows).enumerate().find(without_row) {
        return Err(Refusal::new(&name, format!("no total of {}", unit.code)));
    }
    let mut all = Vec::with_capacity(columns.len());
    for (index, column) in columns.iter().enumerate() {
        let at = keys.len() + index;
        let mut texts = Vec::with_capacity(places.len());
        for (place, row) in &places {
            let text = row.cell(at);
            let is_vacant = census == Census::Y2014 && population.is_some_and(|column| row.cell(column).is_empty());
            if is_vacant && !matches!(text, "" | "0") {
                return Err(row.refuse(format!("{}: a figure without a population", column.name)));
            }
            if !is_vacant && !text.is_empty() {
                texts.push((*place, *row, text));
            }
        }
        let decimals = texts.iter().map(|(_, _, text)| n_decimals(text)).max().unwrap_or(0);
        let mut cells = vec![None; shape(units, table).n_cells()];
        for (place, row, text) in texts {
            let cell = cell(text, decimals).ok_or_else(|| row.refuse(format!("{}: {text:?}", column.name)))?;
            cells[place] = Some(cell);
        }
        let decimals = u8::try_from(decimals).map_err(|error| Refusal::new(&name, error))?;
        all.push(Figures { entry: Entry { census, table, column: Column { decimals, ..column.clone() } }, cells });
    }
    Ok(all)
}

/// Returns the rows of the pack's units, each with the position of its cells in a column.
fn placed_rows<'a>(sheet: &'a Sheet, table: Table, units: &[Unit]) -> Result<BTreeMap<usize, Row<'a>>, Refusal> {
    let shape = shape(units, table);
    let row_of: BTreeMap<&str, usize> =
        units.iter().take(shape.n_rows).enumerate().map(|(row, unit)| (unit.code.as_str(), row)).collect();
    let mut places = BTreeMap::new();
    for row in sheet.rows() {
        let Some(level) = row.word(2, level_named)? else { continue };
        let code = if level == Level::Country { "MA" } else { row.text(0)? };
        let unit = *row_of.get(code).ok_or_else(|| row.refuse(format!("{code} is not in the lists of units")))?;
        if units[unit].level != level || units[unit].name_fr != row.cell(3) {
            return Err(row.refuse(format!("{code} has another name or level in the lists of units")));
        }
        let area = row.word(4, area_named)? as usize;
        let sex = match table {
            Table::People => row.word(5, sex_named)? as usize,
            Table::Households => 0,
        };
        if places.insert((area * shape.n_sexes + sex) * shape.n_rows + unit, row).is_some() {
            return Err(row.refuse("this unit, area and sex has a row already"));
        }
    }
    Ok(places)
}

/// Returns whether HCP publishes a table for a unit.
///
/// In 2014 the six cities with arrondissements, whose codes have a digit less, have no rows of their own; four
/// communes that were not counted have none on households.
fn has_row(unit: &Unit, census: Census, table: Table) -> bool {
    let is_commune = unit.level == Level::Commune;
    match (census, table) {
        (Census::Y2024, _) => true,
        (Census::Y2014, Table::People) => !is_commune || unit.code.len() == "01.571.05.27".len(),
        (Census::Y2014, Table::Households) => {
            has_row(unit, census, Table::People) && (!is_commune || unit.legal_population_2014.is_some())
        }
    }
}

fn column(field: &Value, fields_2024: &Value) -> Result<Column, String> {
    let text = |key: &str| field[key].as_str().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    let name = text("column").ok_or_else(|| format!("a field without column: {field}"))?;
    let (heading_fr, category_fr) = match (text("heading"), text("category")) {
        (Some(heading), category) => (heading, category),
        (None, Some(category)) => (category, None),
        (None, None) => return Err(format!("{name} has no heading")),
    };
    let unit = text("unit").as_deref().and_then(measure_named).ok_or_else(|| format!("{name}: unknown unit"))?;
    let comparable_to = text("comparableTo")
        .map(|path| {
            let mut candidates = fields_2024.as_array().into_iter().flatten();
            let found = candidates.find(|candidate| candidate["path"] == path.as_str());
            let found = found.and_then(|candidate| candidate["column"].as_str());
            found.map(str::to_owned).ok_or_else(|| format!("{name} compares to {path}, which is not a field of 2024"))
        })
        .transpose()?;
    Ok(Column { name, heading_fr, category_fr, unit, decimals: 0, comparable_to })
}

/// Returns a figure as a whole number of its column's last decimals.
///
/// `None` for a figure written otherwise than HCP's are: a sign, a leading zero, a zero or nothing after the
/// decimals, or more digits than a cell holds.
fn cell(text: &str, decimals: usize) -> Option<u32> {
    let (whole, fraction) = text.split_once('.').map_or((text, None), |(whole, fraction)| (whole, Some(fraction)));
    let is_plain = [whole, fraction.unwrap_or_default()].iter().all(|part| part.bytes().all(|b| b.is_ascii_digit()));
    let is_shortest = whole == "0" || !whole.is_empty() && !whole.starts_with('0');
    let ends_well = fraction.is_none_or(|digits| !digits.is_empty() && !digits.ends_with('0'));
    if !(is_plain && is_shortest && ends_well) {
        return None;
    }
    format!("{whole}{:0<decimals$}", fraction.unwrap_or_default()).parse().ok()
}

fn n_decimals(text: &str) -> usize {
    text.split_once('.').map_or(0, |(_, fraction)| fraction.len())
}

/// Returns the level of a row, `Some(None)` for one whose figures the pack leaves out.
fn level_named(word: &str) -> Option<Option<Level>> {
    match word {
        "country" => Some(Some(Level::Country)),
        "region" => Some(Some(Level::Region)),
        "province" => Some(Some(Level::Province)),
        "commune" => Some(Some(Level::Commune)),
        "cercle" | "urbanCentre" | "arrondissement" => Some(None),
        _ => None,
    }
}

fn area_named(word: &str) -> Option<Area> {
    match word {
        "total" => Some(Area::Total),
        "rural" => Some(Area::Rural),
        "urban" => Some(Area::Urban),
        _ => None,
    }
}

fn sex_named(word: &str) -> Option<Sex> {
    match word {
        "all" => Some(Sex::All),
        "male" => Some(Sex::Male),
        "female" => Some(Sex::Female),
        _ => None,
    }
}

fn table_name(table: Table) -> &'static str {
    match table {
        Table::People => "people",
        Table::Households => "households",
    }
}

fn year(census: Census) -> &'static str {
    match census {
        Census::Y2014 => "2014",
        Census::Y2024 => "2024",
    }
}

fn read_json(folder: &Path, name: &str) -> Result<Value, Refusal> {
    let text = std::fs::read_to_string(folder.join(name)).map_err(|error| Refusal::new(name, error))?;
    serde_json::from_str(&text).map_err(|error| Refusal::new(name, error))
}
