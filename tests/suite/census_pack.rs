//! That the committed census pack is what its builder makes of HCP's files.
//!
//! The files are not part of the program. Where they are not there the test says so and checks nothing.

use std::fs;
use std::path::{Path, PathBuf};

use plan::reference::PackError;
use plan::reference::format::{Opened, open, stream};

#[expect(dead_code, reason = "the example's own entry point is not called here")]
#[path = "../../examples/build_census_pack.rs"]
mod builder;

const EMBEDDED: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/census/ma-census.pack"));

/// Returns everything in a pack, as it was before compression.
fn inflated(pack: &[u8]) -> Result<(Opened, Vec<Vec<u8>>), PackError> {
    let opened = open(pack)?;
    let streams = opened.columns.iter().map(|(entry, block)| {
        stream(pack, block).ok_or_else(|| PackError::ColumnUnreadable(entry.column.name.clone()))
    });
    let streams = streams.collect::<Result<_, _>>()?;
    Ok((opened, streams))
}

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

#[test]
fn the_committed_census_pack_is_what_the_builder_makes() {
    let Some(folder) = source() else { return };
    let built = builder::build(&folder).expect("the builder accepts the files");
    assert_eq!(builder::build(&folder).as_ref(), Ok(&built), "the builder makes the same bytes twice");
    // Another version of the compressor may write other bytes for the same streams.
    let (built_directory, built_streams) = inflated(&built).expect("the built pack is whole");
    let (directory, streams) = inflated(EMBEDDED).expect("the committed pack is whole");
    assert_eq!(directory.units, built_directory.units);
    let entries = |opened: &Opened| opened.columns.iter().map(|(entry, _)| entry.clone()).collect::<Vec<_>>();
    assert_eq!(entries(&directory), entries(&built_directory));
    assert!(streams == built_streams, "the figures differ: run examples/build_census_pack.rs and commit the pack");
}

/// File, a piece of it, what it is changed to, and what the builder answers.
const SPOILT: &[(&str, &str, &str, &str)] = &[
    (
        "attributes/communes.csv",
        "name_ar",
        "arabic",
        r#"communes.csv:1: the header is not the expected one, from Some(("arabic", "name_ar"))"#,
    ),
    ("attributes/communes.csv", ",rural,", ",village,", r#"communes.csv:5: "village" is not a known word"#),
    ("attributes/communes.csv", "015710527", "015710528", "communes.csv:36: code and code_digits disagree"),
    ("attributes/communes.csv", ",7669,", ",7670,", "legal population of 01.571.05.27 in 2014"),
    ("crosswalk/2014-2024.csv", "01.051.11.01,", "01.051.11.02,", "holds a code_2024 that is no commune's"),
    ("crosswalk/2014-2024.csv", ",01.051.05.01,", ",01.571.05.27,", "01.571.05.27 is a code of 2014 and that of"),
    ("indicators2024/households.csv", ",92.9,3,1.2,", ",92.90,3,1.2,", r#":117: amenities_electricity: "92.90""#),
    ("indicators2024/households.csv", ",92.9,3,1.2,", ",92.9,-3,1.2,", r#":117: amenities_running_water: "-3""#),
    ("indicators2024/households.csv", ",92.9,3,1.2,", ",92.9,...,1.2,", r#":117: amenities_running_water: "...""#),
    ("indicators2024/households.csv", ",92.9,3,1.2,", ",92.9,03,1.2,", r#":117: amenities_running_water: "03""#),
    ("indicators2024/households.csv", "Zinat,total", "Zinat,urban", "households.csv: no total of 01.571.05.27"),
    ("indicators2014/people.csv", "Zinat,total,all", "Zinat,nowhere,all", r#""nowhere" is not a known word"#),
    ("indicators2014/people.csv", "\n10.473,", "\n10.474,", "10.474 is not in the lists of units"),
    ("indicators2024/households.csv", "Zinat,rural", "Zinat,total", ":118: this unit, area and sex has a row already"),
    ("indicators2024/households.csv", "commune,Zinat,", "commune,Zenat,", ":117: 01.571.05.27 has another name"),
    ("indicators2024/people.csv", ",commune,Zinat", ",douar,Zinat", r#":347: "douar" is not a known word"#),
    ("indicators2024/people.csv", "01.571.05.27", "01.571.05.28", ":347: 01.571.05.28 is not in the lists of units"),
    (
        "indicators2014/people.csv",
        "Zinat,urban,all,,,,",
        "Zinat,urban,all,,,7,",
        "age_0_4: a figure without a population",
    ),
    ("fields/indicators.json", "\"unit\": \"km\"", "\"unit\": \"mile\"", "paved_road_km: unknown unit"),
];

/// Returns why the builder refuses the files of a folder.
fn refusal(folder: &Path) -> String {
    builder::build(folder).err().map_or("not refused".into(), |refusal| refusal.to_string())
}

fn copy(from: &Path, to: &Path) {
    for name in ["attributes", "crosswalk", "fields", "indicators2014", "indicators2024"] {
        fs::create_dir(to.join(name)).expect("an empty folder takes a folder");
        for file in fs::read_dir(from.join(name)).expect("the folder is there") {
            let file = file.expect("the folder can be listed");
            // Read and written, because the copies must be writable whatever the files are.
            let bytes = fs::read(file.path()).expect("the file can be read");
            fs::write(to.join(name).join(file.file_name()), bytes).expect("the copy can be written");
        }
    }
}

#[test]
fn the_builder_refuses_files_it_does_not_expect() {
    let Some(folder) = source() else { return };
    let spoilt = tempfile::tempdir().expect("a temporary folder");
    copy(&folder, spoilt.path());
    for (name, piece, replacement, answer) in SPOILT {
        let path = spoilt.path().join(name);
        let whole = fs::read_to_string(&path).expect("the copy can be read");
        assert!(whole.contains(piece), "{name} holds {piece}");
        fs::write(&path, whole.replacen(piece, replacement, 1)).expect("the copy can be written");
        let refusal = refusal(spoilt.path());
        assert!(refusal.contains(answer), "{name}, {piece} as {replacement}: {refusal}");
        fs::write(&path, whole).expect("the copy can be written");
    }
    fs::remove_file(spoilt.path().join("indicators2014/people.csv")).expect("the copy can be removed");
    let refusal = refusal(spoilt.path());
    assert!(refusal.starts_with("indicators2014/people.csv: "), "{refusal}");
}
