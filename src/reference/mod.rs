//! Morocco's communes and the figures of its last two censuses, carried inside the program.
//!
//! Takes nothing at run time: the pack `templates/census/ma-census.pack` is compiled in, and
//! [`Pack::embedded`] opens it. Gives the 1 503 communes, 83 provinces and prefectures, 12 regions, the
//! cercles and the country with their French and Arabic names ([`Unit`]); the figures of the censuses of
//! 2014 and 2024 by area and sex ([`Pack::people`], [`Pack::households`]); and the commune meant by a name or
//! code someone typed ([`Pack::find_commune`]).
//!
//! Does not compute: no rate, mean or sum is made here, and no figure is filled in. Does not read files, and
//! does not know what an indicator, a plan or a language is.
//!
//! # Source
//! Haut-Commissariat au Plan (HCP), Recensement général de la population et de l'habitat, 2024 and 2014,
//! reusable on CC BY 4.0 terms. `templates/census/README.md` lists the workbooks and what was changed.
//!
//! # Missing data
//! A figure HCP did not publish is `None`, never zero. HCP leaves cells empty for three reasons, which the
//! files do not tell apart by cell: the part does not exist (the urban part of a rural commune), the figure
//! does not apply (fertility of men, legal population by sex), or it is unavailable (all but the counts of
//! four Saharan communes: Mijik, Lagouira, Aghouinite and Zoug).

mod error;
mod fold;
pub mod format;
mod kept;
mod lookup;
mod pack;
mod table;
mod unit;

#[cfg(test)]
mod tests;

pub use error::PackError;
pub use lookup::Lookup;
pub use pack::Pack;
pub use table::{Area, Census, Column, Measure, Sex, Table};
pub use unit::{Kind, Level, ProvinceKind, Renumbered, Unit};
