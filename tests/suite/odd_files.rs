//! Workbooks as committees leave them, from the file to the command that shows its values.

use std::io::{Cursor, Read, Write};

use plan::intake::{self, InputFile, mapping::Mapping};
use plan::model::{Measure, Plan};
use plan::profile;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};

use crate::workspace::Workspace;

const SETTINGS: &str = "[commune]\ncode = \"01.571.05.27\"\n\n[plan]\nprofile = \"ma-pac\"\nfirst_year = 2028\n\
                        languages = [\"fr\"]\n";

/// A workspace with one workbook.
fn of(book: Vec<u8>) -> Workspace {
    let workspace = Workspace::none();
    workspace.write("plan.toml", SETTINGS);
    workspace.write("data/commune.xlsx", book);
    workspace
}

fn saved(fill: impl FnOnce(&mut Workbook)) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(&mut book);
    book.save_to_buffer().expect("saved")
}

fn put(sheet: &mut Worksheet, row: u32, cells: &[&str]) {
    for (column, cell) in (0u16..).zip(cells) {
        match cell.parse::<f64>() {
            // Digits with a zero in front are a code.
            Ok(number) if !cell.starts_with('0') => drop(sheet.write(row, column, number).expect("written")),
            _ if cell.is_empty() => {}
            _ => drop(sheet.write(row, column, *cell).expect("written")),
        }
    }
}

/// Changes a part of a package.
fn patched(bytes: &[u8], part: &str, change: impl Fn(String) -> String) -> Vec<u8> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a package");
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..zip.len() {
        let mut entry = zip.by_index(at).expect("an entry");
        let name = entry.name().expect("a name").to_string();
        let mut content = Vec::new();
        entry.read_to_end(&mut content).expect("read");
        if name == part {
            content = change(String::from_utf8(content).expect("text")).into_bytes();
        }
        out.start_file(name, zip::write::SimpleFileOptions::default()).expect("begun");
        out.write_all(&content).expect("written");
    }
    out.finish().expect("closed").into_inner()
}

/// The model that a file gives with these settings.
fn model(path: &str, bytes: &[u8], settings: &str) -> Plan {
    let profile = profile::builtin("ma-pac").expect("it is built in").expect("it reads");
    let mapping = Mapping::parse(settings).value;
    intake::read(&[InputFile::new(path.to_owned(), bytes.to_vec())], &profile, &mapping).value.plan
}

fn value(measure: &Measure) -> String {
    measure.known().map_or_else(|| "-".to_owned(), |it| it.value.normalize().to_string())
}

/// Codes and places of the findings that are about the workbook.
fn told(workspace: &Workspace) -> Vec<String> {
    let json = workspace.plan(&["check", "--notes", "--format", "json"]).json();
    let list = json["findings"].as_array().expect("a list").clone();
    let of_book = list.iter().filter_map(|it| {
        let place = it["places"][0].as_str()?.strip_prefix("data/commune.xlsx")?.trim_start_matches('!').to_owned();
        Some(format!("{} {place}", it["code"].as_str()?))
    });
    of_book.collect()
}

#[test]
fn groups_totals_and_notes_of_a_table_of_douars_are_understood() {
    let workspace = of(saved(|book| {
        let sheet = book.add_worksheet().set_name("Douars et quartiers").expect("a name");
        put(sheet, 0, &["Commune de Zinat : liste des douars"]);
        put(sheet, 2, &["zone_id", "locality_id", "name_fr", "households", "population", "women_pct"]);
        put(sheet, 3, &["", "001", "Amtil", "450", "2188"]);
        put(sheet, 4, &["", "002", "Ahlou", "74", "331"]);
        sheet.merge_range(3, 0, 4, 0, "Z1", &Format::new()).expect("merged");
        put(sheet, 5, &["", "Sous-total", "", "524", "2520"]);
        put(sheet, 6, &["Z2", "003", "Ratba", "10", "٥٠"]);
        put(sheet, 7, &["Total général", "", "", "534", "2569"]);
        put(sheet, 9, &["Source : autorité locale, chiffres de 2026"]);
        let percent = Format::new().set_num_format("0.0%");
        for (row, share) in [(3, 0.49), (4, 0.52), (6, 0.5)] {
            sheet.write_with_format(row, 5, share, &percent).expect("written");
        }
        let zones = book.add_worksheet().set_name("Zones de concertation").expect("a name");
        zones.set_hidden(true);
        put(zones, 0, &["zone_id", "name_fr"]);
        put(zones, 1, &["Z1", "Haut"]);
        put(zones, 2, &["Z2", "Bas"]);
    }));
    let expected = [
        // The sub-total says one more than its rows.
        "P1026 Douars et quartiers!E6",
        "P1027 Zones de concertation",
        "P1031 Douars et quartiers!A5",
        "P1023 Douars et quartiers!B6",
        "P1023 Douars et quartiers!A8",
        "P1033 Douars et quartiers!A10",
    ];
    assert_eq!(told(&workspace), expected);
    let plan = model("data/commune.xlsx", &workspace.read("data/commune.xlsx"), "");
    let lines = plan.localities.iter().map(|it| {
        let zone = it.zone.as_ref().map_or_else(String::new, ToString::to_string);
        format!("{} {zone} {} {}", it.id, value(&it.population), value(&it.shares.women_pct))
    });
    assert_eq!(lines.collect::<Vec<_>>(), ["001 Z1 2188 49", "002 Z1 331 52", "003 Z2 50 50"]);
    workspace.plan(&["trace", "003.population"]).exits(0).prints("data/commune.xlsx!Douars et quartiers!E7");
}

#[test]
fn days_of_both_calendars_are_the_same_days() {
    let day = ExcelDateTime::from_ymd(2026, 9, 3).expect("a day");
    let book = saved(|book| {
        let sheet = book.add_worksheet().set_name("Ateliers").expect("a name");
        put(sheet, 0, &["workshop_id", "date", "workshop_kind"]);
        put(sheet, 1, &["W1", "", "women"]);
        sheet.write_with_format(1, 1, &day, &Format::new().set_num_format("dd/mm/yyyy")).expect("written");
    });
    let later = patched(&book, "xl/workbook.xml", |xml| {
        if xml.contains("<workbookPr ") {
            xml.replace("<workbookPr ", "<workbookPr date1904=\"1\" ")
        } else {
            xml.replace("<bookViews>", "<workbookPr date1904=\"1\"/><bookViews>")
        }
    });
    assert_ne!(book, later);
    for (book, expected) in [(book, "2026-09-03"), (later, "2030-09-04")] {
        let plan = model("data/commune.xlsx", &book, "");
        let day = plan.workshops[0].date.as_ref().map(ToString::to_string);
        assert_eq!(day.as_deref(), Some(expected));
        of(book).plan(&["check", "--notes"]).tells_not("commune.xlsx!Ateliers!B");
    }
}

#[test]
fn values_that_nobody_computed_and_cells_that_stand_twice_are_told() {
    let book = saved(|book| {
        let sheet = book.add_worksheet().set_name("Douars et quartiers").expect("a name");
        put(sheet, 0, &["locality_id", "name_fr", "population", "households"]);
        put(sheet, 1, &["D01", "Amtil"]);
        put(sheet, 2, &["D02", "Ahlou"]);
        put(sheet, 3, &["D03", "Ratba", "50", "10"]);
        sheet.write_formula(1, 2, Formula::new("[1]Feuil1!A1").set_result("2188")).expect("written");
        sheet.write_formula(2, 2, Formula::new("1/0").set_result("#DIV/0!")).expect("written");
        sheet.write_formula(2, 3, Formula::new("SUM(D9:D12)").set_result("7")).expect("written");
    });
    let book = patched(&book, "xl/worksheets/sheet1.xml", |xml| {
        let xml = xml.replace("<f>SUM(D9:D12)</f><v>7</v>", "<f>SUM(D9:D12)</f>");
        // The same cell twice, as some export programs write.
        xml.replace("<c r=\"D4\"><v>10</v></c>", "<c r=\"D4\"><v>10</v></c><c r=\"D4\"><v>11</v></c>")
    });
    let mut told = told(&of(book));
    told.sort_unstable();
    let expected = ["P1014 Douars et quartiers!D3", "P1015 Douars et quartiers!C3", "P1102 Douars et quartiers!D4"];
    assert_eq!(told, expected);
}

#[test]
fn a_text_of_windows_is_read_where_its_encoding_is_declared() {
    let workspace = Workspace::none();
    workspace.write("plan.toml", format!("{SETTINGS}\n[intake.\"douars.csv\"]\nencoding = \"windows-1256\"\n"));
    let mut bytes = b"locality_id;name_ar;population\nD01;".to_vec();
    // The letters of a name in the Arabic code page.
    bytes.extend([0xC3, 0xE3, 0xCA, 0xED, 0xE1]);
    bytes.extend(b";2188\n");
    workspace.write("data/douars.csv", &bytes);
    let settings = workspace.text("plan.toml");
    let plan = model("data/douars.csv", &bytes, &settings.replace("douars.csv", "localities.csv"));
    assert!(plan.localities.is_empty(), "no sheet is called so");
    workspace.write("data/localities.csv", &bytes);
    workspace.remove("data/douars.csv");
    workspace.plan(&["check"]).tells("[P1109]").tells("P1044");
    workspace.write("plan.toml", settings.replace("douars.csv", "localities.csv"));
    workspace.plan(&["check", "--notes"]).tells_not("P1109").tells("encoding windows-1256");
    let plan = model("data/localities.csv", &bytes, &workspace.text("plan.toml"));
    let locality = &plan.localities[0];
    assert_eq!((locality.name.get("ar"), value(&locality.population)), (Some("أمتيل"), "2188".to_owned()));
}
