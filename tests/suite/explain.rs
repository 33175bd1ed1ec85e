//! `plan explain`: every code in three languages.

use crate::workspace::Workspace;
use plan::diagnostics::Code;

#[test]
fn a_code_is_explained_in_each_language() {
    let workspace = Workspace::none();
    for (language, words) in
        [("en", "Write the number alone"), ("fr", "Écrivez le nombre seul"), ("ar", "اكتب العدد وحده")]
    {
        workspace.beside(&["explain", "p1003", "--lang", language]).exits(0).prints("P1003").prints(words);
    }
}

#[test]
fn the_list_names_every_code() {
    let list = Workspace::none().beside(&["explain", "--list", "--format", "json"]).exits(0).json();
    assert_eq!(list.as_array().map(Vec::len), Some(Code::ALL.len()));
    let text = Workspace::none().beside(&["explain", "--list", "--lang", "fr"]);
    for code in Code::ALL {
        text.prints(code.id());
    }
}

#[test]
fn a_code_that_does_not_exist_is_a_wrong_command_line() {
    Workspace::none().beside(&["explain", "P9999"]).exits(2).tells("P9999").tells("plan explain --list");
    Workspace::none().beside(&["explain"]).exits(2);
}
