//! The `plan` program.

use std::panic;

use plan::cli::{self, Exit};
use plan::i18n::{self, Language};
use plan::intake::workbook;

fn main() -> Exit {
    let shown = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        // The reader of workbooks is allowed to stumble over a broken file: it becomes a finding.
        if !workbook::is_reading() {
            shown(info);
        }
    }));
    panic::catch_unwind(cli::run).unwrap_or_else(|_| {
        eprintln!("{}", i18n::message(Language::En, "error-bug.help"));
        Exit::Bug
    })
}
