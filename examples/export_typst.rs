//! Writes the typst files of a workspace's plan, so that typst's own command can set the same pages.
//!
//! `cargo run --release --example export_typst -- WORKSPACE LANGUAGE FOLDER`; used by `tests/bench/peers/run.py`.

use std::collections::BTreeMap;
use std::path::PathBuf;

use plan::batch::drawings;
use plan::document;
use plan::files::read_workspace;
use plan::i18n::Language;
use plan::pipeline;
use plan::render::brand::Brand;
use plan::render::pdf::{Options, Theme, source_files};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [workspace, language, folder] = arguments.as_slice() else { panic!("WORKSPACE LANGUAGE FOLDER") };
    let language = Language::ALL.into_iter().find(|it| it.to_string() == *language).expect("ar, fr or en");
    let read = read_workspace(&PathBuf::from(workspace)).expect("the workspace can be read");
    let analysis = pipeline::analyse(&read).expect("the workspace can be analysed").value;
    let document = document::build(&analysis, language, &BTreeMap::new()).value;
    let charts = drawings(&document, &Brand::default());
    for (name, bytes) in source_files(&document, &Theme::builtin(), &charts, Options::default()) {
        std::fs::write(PathBuf::from(folder).join(name), bytes).expect("the folder can be written");
    }
}
