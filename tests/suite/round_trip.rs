//! What is exported is what is imported: rows of every sheet, written in each language, read as the same model.

use std::collections::BTreeMap;

use plan::i18n::Language;
use plan::intake::schema::{ColumnSpec, Kind, SheetSpec, sheets};
use plan::intake::{self, InputFile, mapping::Mapping, number::NumberStyle};
use plan::model::Year;
use plan::pipeline::commune_of;
use plan::profile::{self, Profile};
use plan::reference::{Lookup, Pack};
use plan::render::workbooks::{NewWorkspace, Rows, filled};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

type Ids = BTreeMap<&'static str, usize>;

fn id(sheet: &str, n: usize) -> String {
    // Codes with zeros in front must keep them.
    if sheet == "localities" { format!("{n:03}") } else { format!("{}{n:02}", sheet[..2].to_uppercase()) }
}

/// A text that people write: letters of three languages, quotation marks, signs that spreadsheet programs read as
/// formulas, several lines.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ء-ي]{2,9} [ء-ي]{2,12}",
        "[A-Za-zéèçàœ'’-]{2,12}( [a-z]{2,9}){0,3}",
        "[=+@-][A-Z][0-9]\\([a-z]{1,4}\\)",
        "0[0-9]{2,12}",
        "[a-z]{3}; [a-z]{2}, \"[a-z]{2}\" <&> [a-z]{2}",
        "[a-z]{3}\n[a-z]{3}",
        "_x00[0-9]{2}_ [a-z]{3}",
    ]
}

/// A number has no zeros at its end: a spreadsheet does not keep them.
fn decimal(whole: i64, cents: i32) -> String {
    let text = format!("{whole}.{cents:02}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn whole(least: u32, most: u32) -> BoxedStrategy<String> {
    (least..=most).prop_map(|n| n.to_string()).boxed()
}

/// Values of a column; empty ones too where nothing is required.
fn cell(column: &ColumnSpec, sheet: &SheetSpec, n: usize, ids: &Ids, profile: &Profile) -> BoxedStrategy<String> {
    let one_of = |words: Vec<String>| proptest::sample::select(words).boxed();
    let of_sheet = |target: &str| (0..ids.get(target).copied().unwrap_or(0)).map(|n| id(target, n)).collect::<Vec<_>>();
    let value = match column.kind {
        Kind::Id => return Just(id(sheet.key, n)).boxed(),
        Kind::Reference(target) => one_of(of_sheet(target)),
        Kind::References(target) => {
            proptest::sample::subsequence(of_sheet(target), 1..=2).prop_map(|list| list.join("; ")).boxed()
        }
        Kind::Text | Kind::Texts => text().boxed(),
        Kind::Whole(least, most) => whole(least, most),
        Kind::Number(least, most) => (least.max(-900_000)..most.min(900_000), 0..100)
            .prop_map(|(whole, cents)| decimal(i64::from(whole), cents))
            .boxed(),
        Kind::Money => {
            (0u64..=999_999_999_999, 0..100).prop_map(|(dirhams, cents)| format!("{dirhams}.{cents:02}")).boxed()
        }
        Kind::Year => whole(2020, 2040),
        Kind::Date => (2020..2040u16, 1..=12u8, 1..=28u8).prop_map(|(y, m, d)| format!("{y}-{m:02}-{d:02}")).boxed(),
        Kind::YesNo => one_of(vec!["yes".to_owned(), "no".to_owned()]),
        Kind::Word(words) => one_of(words.iter().map(|word| (*word).to_owned()).collect()),
        Kind::Sector => one_of(profile.sectors.iter().map(|sector| sector.id.clone()).collect()),
        Kind::Scores => whole(1, 5),
    };
    if column.is_required { value } else { prop_oneof![4 => value, 1 => Just(String::new())].boxed() }
}

fn row(spec: &'static SheetSpec, n: usize, ids: &Ids, profile: &Profile) -> BoxedStrategy<BTreeMap<String, String>> {
    let mut cells: Vec<BoxedStrategy<(String, String)>> = Vec::new();
    for column in spec.columns {
        let keys: Vec<String> = match column.kind {
            Kind::Texts => Language::ALL.map(|language| format!("{}_{language}", column.key)).into(),
            Kind::Scores => profile.scoring.criteria.iter().map(|criterion| criterion.id.clone()).collect(),
            _ => vec![column.key.to_owned()],
        };
        for key in keys {
            cells.push(cell(column, spec, n, ids, profile).prop_map(move |value| (key.clone(), value)).boxed());
        }
    }
    cells.prop_map(|cells| cells.into_iter().collect()).boxed()
}

fn workspace(profile: &Profile) -> BoxedStrategy<BTreeMap<&'static str, Rows>> {
    let ids: Ids = sheets().map(|spec| (spec.key, 3)).collect();
    let all: Vec<BoxedStrategy<(&'static str, Rows)>> = sheets()
        .map(|spec| {
            let rows: Vec<_> = (0..ids[spec.key]).map(|n| row(spec, n, &ids, profile)).collect();
            rows.prop_map(move |rows| (spec.key, rows)).boxed()
        })
        .collect();
    all.prop_map(|all| all.into_iter().map(distinct).collect()).boxed()
}

/// A sheet whose rows are known by a reference has one row for each.
fn distinct((key, mut rows): (&'static str, Rows)) -> (&'static str, Rows) {
    if key == "scores" {
        for (n, row) in rows.iter_mut().enumerate() {
            row.insert("project_id".to_owned(), id("projects", n));
        }
    }
    (key, rows)
}

/// The rows as tables in text, under the keys of their columns.
fn tables(rows: &BTreeMap<&'static str, Rows>) -> Vec<InputFile> {
    rows.iter()
        .map(|(key, rows)| {
            let mut writer = csv::Writer::from_writer(Vec::new());
            let heads: Vec<&String> = rows[0].keys().collect();
            writer.write_record(&heads).expect("written");
            rows.iter().for_each(|row| writer.write_record(heads.iter().map(|head| &row[*head])).expect("written"));
            InputFile::new(format!("data/{key}.csv"), writer.into_inner().expect("written"))
        })
        .collect()
}

/// How a text file was read is told of text files alone.
fn is_of_the_plan(finding: &&plan::diagnostics::Diagnostic) -> bool {
    finding.code != plan::diagnostics::Code::TextFormFound
}

/// Everything in the model but the cells it came from.
fn model(files: &[InputFile], profile: &Profile) -> String {
    let found = intake::read(files, profile, &Mapping::of_numbers(NumberStyle::En));
    let text = format!(
        "{:#?}\n{:#?}",
        found.value.plan,
        found.findings.iter().filter(is_of_the_plan).map(|it| (it.code, &it.args)).collect::<Vec<_>>()
    );
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some(at) = rest.find("CellRef {") {
        out.push_str(&rest[..at]);
        let end = rest[at..].find('}').expect("a cell ends");
        rest = &rest[at + end + 1..];
    }
    out.push_str(rest);
    out
}

#[test]
fn a_workspace_is_read_as_it_was_written_in_each_language() {
    let profile = profile::builtin("ma-pac").expect("it is built in").expect("it reads");
    let pack = Pack::embedded();
    let Lookup::One(unit) = pack.find_commune("01.571.05.27") else { panic!("the commune is there") };
    let commune = commune_of(unit, pack);
    let mut runner = TestRunner::new_with_rng(
        Config { cases: 8, ..Config::default() },
        proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
    );
    let checked = runner.run(&workspace(&profile), |rows| {
        let plain = model(&tables(&rows), &profile);
        prop_assert!(!plain.contains("EmptyCell"), "{}", plain);
        for language in Language::ALL {
            let first_year = Year(2028);
            let new =
                NewWorkspace { commune: &commune, profile_id: "ma-pac", profile: &profile, first_year, language, pack };
            let files = filled(&rows, &new).expect("the workbooks are written");
            let files: Vec<InputFile> = files.into_iter().map(|(path, bytes)| InputFile::new(path, bytes)).collect();
            let read = model(&files, &profile);
            let differs = plain.lines().zip(read.lines()).find(|(one, other)| one != other);
            prop_assert!(plain == read, "{language}: {differs:?}");
        }
        Ok(())
    });
    checked.unwrap_or_else(|error| panic!("{error}"));
}
