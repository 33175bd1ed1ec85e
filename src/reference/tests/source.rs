//! That the pack says what HCP's files say, cell by cell.
//!
//! The files are not part of the program. Where they are not there the test says so and checks nothing.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::super::{Area, Census, Level, Pack, Sex, Table};
use super::pack;

/// The folder of the package's files, if it is there.
fn source() -> Option<PathBuf> {
    let beside = || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/data/ma-hcp-communes"));
    let folder = std::env::var_os("PLAN_CENSUS_SOURCE").map_or_else(beside, PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    println!("SKIPPED: the census files are not in {}; set PLAN_CENSUS_SOURCE to their folder", folder.display());
    None
}

/// One table of the files: its name, and how its cells are asked for.
struct File {
    name: &'static str,
    census: Census,
    table: Table,
}

const FILES: [File; 4] = [
    File { name: "indicators2014/people.csv", census: Census::Y2014, table: Table::People },
    File { name: "indicators2014/households.csv", census: Census::Y2014, table: Table::Households },
    File { name: "indicators2024/people.csv", census: Census::Y2024, table: Table::People },
    File { name: "indicators2024/households.csv", census: Census::Y2024, table: Table::Households },
];

fn figure(pack: &Pack, file: &File, code: &str, (area, sex): (Area, Sex), column: &str) -> String {
    let figure = match file.table {
        Table::People => pack.people(file.census, code, area, sex, column),
        Table::Households => pack.households(file.census, code, area, column),
    };
    figure.map(|figure| figure.to_string()).unwrap_or_default()
}

fn area_called(word: &str) -> Area {
    match word {
        "total" => Area::Total,
        "rural" => Area::Rural,
        "urban" => Area::Urban,
        other => panic!("unknown area {other}"),
    }
}

fn sex_called(word: Option<&str>) -> Sex {
    match word {
        Some("all") | None => Sex::All,
        Some("male") => Sex::Male,
        Some("female") => Sex::Female,
        Some(other) => panic!("unknown sex {other}"),
    }
}

/// Compares every cell of a file, and returns the number of figures and of zeros left out.
fn compare(folder: &std::path::Path, file: &File) -> (usize, usize) {
    let mut reader = csv::Reader::from_path(folder.join(file.name)).expect("the file is there");
    let header = reader.headers().expect("a header").clone();
    let at = |name: &str| header.iter().position(|column| column == name);
    let (level, code, area) = (at("level"), at("code"), at("area"));
    let first = at("population_legal").or(at("households_municipal_population")).expect("a first figure");
    let population = at("population_municipal");
    let (mut n_figures, mut n_zeros) = (0, 0);
    for row in reader.records() {
        let row = row.expect("a row");
        let cell = |column: Option<usize>| column.and_then(|column| row.get(column)).unwrap_or_default();
        let code = match cell(level) {
            "country" => "MA",
            "region" | "province" | "commune" => cell(code),
            _ => continue,
        };
        let part = (area_called(cell(area)), sex_called(at("sex").map(|sex| cell(Some(sex)))));
        let is_vacant = file.census == Census::Y2014 && population.is_some() && cell(population).is_empty();
        for (index, column) in header.iter().enumerate().skip(first) {
            let written = cell(Some(index));
            let expected = if is_vacant { "" } else { written };
            if is_vacant {
                assert!(matches!(written, "" | "0"), "{} {code} {part:?} {column}", file.name);
                n_zeros += usize::from(written == "0");
            }
            n_figures += usize::from(!expected.is_empty());
            assert_eq!(figure(pack(), file, code, part, column), expected, "{} {code} {part:?} {column}", file.name);
        }
    }
    (n_figures, n_zeros)
}

/// The number of figures the pack has for a table.
fn n_figures(file: &File) -> usize {
    let levels = [Level::Country, Level::Region, Level::Province, Level::Commune, Level::Cercle];
    let codes: BTreeSet<&str> =
        levels.iter().flat_map(|level| pack().units(*level)).map(|unit| unit.code.as_str()).collect();
    let parts = Area::ALL.iter().flat_map(|area| file.table.sexes().iter().map(|sex| (*area, *sex)));
    let of_part = |part: (Area, Sex)| {
        let columns = pack().columns(file.census, file.table).iter();
        let is_there = |code: &str, column: &str| !figure(pack(), file, code, part, column).is_empty();
        columns.map(|column| codes.iter().filter(|code| is_there(code, &column.name)).count()).sum::<usize>()
    };
    parts.map(of_part).sum()
}

#[test]
fn every_cell_of_the_files_is_in_the_pack_and_nothing_else() {
    let Some(folder) = source() else { return };
    let mut n_compared = 0;
    let mut n_zeros_left_out = 0;
    for file in &FILES {
        let (n_written, n_zeros) = compare(&folder, file);
        assert_eq!(n_figures(file), n_written, "{}", file.name);
        n_compared += n_written;
        n_zeros_left_out += n_zeros;
    }
    println!("{n_compared} figures agree with the files; {n_zeros_left_out} zeros without population left out");
    assert_eq!(n_zeros_left_out, 152_233);
}

#[test]
fn names_codes_and_slugs_are_those_of_the_files() {
    let Some(folder) = source() else { return };
    let lists = [
        ("communes", Level::Commune),
        ("cercles", Level::Cercle),
        ("provinces", Level::Province),
        ("regions", Level::Region),
    ];
    for (name, level) in lists {
        let mut reader = csv::Reader::from_path(folder.join(format!("attributes/{name}.csv"))).expect("the list");
        let header = reader.headers().expect("a header").clone();
        let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
        let at = |row: &csv::StringRecord, name: &str| {
            header
                .iter()
                .position(|column| column == name)
                .map(|column| row[column].to_owned())
                .filter(|cell| !cell.is_empty())
        };
        let written = rows.iter().map(|row| {
            ["code", "name_fr", "name_ar", "slug", "region_code", "province_code", "cercle_code", "population_2014"]
                .map(|name| at(row, name))
        });
        let own = |unit_level, code: &str| (unit_level == level).then(|| code.to_owned());
        let read = pack().units(level).iter().map(|unit| {
            // The files do not repeat a unit's own code among those of its parents.
            let parent =
                |code: &Option<String>, of| code.clone().filter(|code| own(of, &unit.code).as_ref() != Some(code));
            [
                Some(unit.code.clone()),
                Some(unit.name_fr.clone()),
                Some(unit.name_ar.clone()),
                unit.slug.clone(),
                parent(&unit.region_code, Level::Region),
                parent(&unit.province_code, Level::Province),
                parent(&unit.cercle_code, Level::Cercle),
                unit.legal_population_2014.map(|people| people.to_string()),
            ]
        });
        assert!(written.eq(read), "{name}");
    }
}
