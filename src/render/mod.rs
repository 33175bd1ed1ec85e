//! Writers: each takes the tree of blocks and lays it out in one format.
//!
//! A writer arranges and does not speak: words come from the tree or from the messages of its language. How figures
//! are computed is none of its business.

pub mod brand;
pub mod findings;
mod fonts;
pub mod html;
pub mod ics;
pub mod pdf;
mod places;
pub mod sheets;
pub mod workbooks;
