//! What is generated and kept in the repository is what the program generates: man pages and the example.
//!
//! `UPDATE=1 cargo test --release --test committed` writes them anew.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder, by its path inside it.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    fn walk(folder: &Path, top: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
        let Ok(entries) = fs::read_dir(folder) else { return };
        for entry in entries {
            let path = entry.expect("the folder is readable").path();
            if path.is_dir() {
                walk(&path, top, files);
            } else {
                let name = path.strip_prefix(top).expect("it is below the top").to_owned();
                files.insert(name, fs::read(&path).expect("the file is readable"));
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(folder, folder, &mut found);
    found
}

fn compare(folder: &Path, generated: &BTreeMap<PathBuf, Vec<u8>>, kept_by_hand: &[&str]) {
    if std::env::var_os("UPDATE").is_some() {
        for (name, bytes) in generated {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().expect("a file has a folder")).expect("the folder can be made");
            fs::write(path, bytes).expect("the file can be written");
        }
    }
    let mut kept = files(folder);
    // What the README's first command writes there is not kept.
    kept.retain(|name, _| !name.starts_with("output") && !kept_by_hand.iter().any(|hand| name == Path::new(hand)));
    let names = |files: &BTreeMap<PathBuf, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&kept), names(generated), "in {}", folder.display());
    for (name, bytes) in generated {
        assert!(kept[name] == *bytes, "{} is stale; write it anew with UPDATE=1", folder.join(name).display());
    }
}

#[test]
fn the_man_pages_are_those_of_the_command_line() {
    let mut pages = BTreeMap::new();
    let command = plan::cli::command();
    let mut command = command;
    command.build();
    let mut render = |command: &clap::Command| {
        let mut page = Vec::new();
        let man = clap_mangen::Man::new(command.clone()).date("");
        let name = man.get_filename();
        man.render(&mut page).expect("a page is written to memory");
        pages.insert(PathBuf::from(name), page);
    };
    render(&command);
    command.get_subcommands().filter(|sub| sub.get_name() != "help" && !sub.is_hide_set()).for_each(&mut render);
    compare(&root().join("man"), &pages, &["plan-glossary.7"]);
}

#[test]
fn the_example_is_what_init_makes() {
    let place = tempfile::tempdir().expect("a temporary folder");
    let folder = place.path().join("zinat");
    let status = Command::new(env!("CARGO_BIN_EXE_plan"))
        .args(["init", "--example"])
        .arg(&folder)
        .env("LANG", "C")
        .output()
        .expect("the program starts");
    assert!(status.status.success(), "{}", String::from_utf8_lossy(&status.stderr));
    compare(&root().join("examples/zinat"), &files(&folder), &["README.md"]);
}

#[test]
fn the_glossary_has_every_word_of_the_style_in_three_languages() {
    let page = fs::read_to_string(root().join("man/plan-glossary.7")).expect("the glossary is there");
    let words = [
        "commune",
        "douar",
        "need",
        "project",
        "criterion",
        "weight",
        "score",
        "rank",
        "window",
        "stage",
        "financing",
        "envelope",
        "instalment",
        "reserve list",
    ];
    for word in words {
        assert!(page.contains(&format!(".B {word}\n")), "{word} is missing");
    }
}
