//! The diagnosis from outside: the catalogue of the field, known answers, and what it tells of bad data.

use std::fs;
use std::path::Path;

use plan::diagnose;

#[test]
fn every_row_of_the_catalogue_of_the_field_has_its_entry() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/domain/indicators.csv");
    let Ok(text) = fs::read_to_string(&path) else {
        println!("not checked: {} is not there", path.display());
        return;
    };
    let rows: Vec<&str> = text.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
    assert_eq!(rows.len(), 147);
    for id in rows {
        assert!(diagnose::indicator(id).is_some(), "{id}");
    }
}
