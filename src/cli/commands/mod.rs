//! One file a command.

pub(super) mod batch;
pub(super) mod check;
pub(super) mod completions;
pub(super) mod contract;
pub(super) mod diagnose;
pub(super) mod diff;
pub(super) mod doctor;
pub(super) mod explain;
pub(super) mod init;
pub(super) mod inspect;
pub(super) mod interlink;
mod legal;
pub(super) mod papers;
pub(super) mod preview;
pub(super) mod prioritize;
pub(super) mod program;
pub(super) mod rank;
pub(super) mod read_cells;
pub(super) mod read_font;
pub(super) mod registers;
pub(super) mod render;
pub(super) mod status;
pub(super) mod trace;
pub(super) mod track;
pub(super) mod vote;
pub(super) mod weigh;
