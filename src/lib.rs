//! Participatory communal development plans.
//!
//! Data goes one way through the rooms of this crate:
//!
//! ```text
//! files -> intake -> model -> check, diagnose, gender, rank, program, govern -> document, chart -> render -> files
//! ```
//!
//! What each room holds, and what it must not know, stands in its own documentation; `tests/architecture.rs` keeps
//! the table of who may import whom.

pub mod batch;
pub mod chart;
pub mod check;
pub mod cli;
pub mod diagnose;
pub mod diagnostics;
pub mod document;
pub mod files;
pub mod gender;
pub mod govern;
pub mod i18n;
pub mod intake;
pub mod interlink;
pub mod model;
pub mod pipeline;
pub mod preview;
pub mod profile;
pub mod program;
pub mod rank;
pub mod reference;
pub mod registers;
pub mod render;
pub mod source;
pub mod track;
