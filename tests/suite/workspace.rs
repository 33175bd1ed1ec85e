//! A workspace in a temporary folder, and the program run in it.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

/// The tables of the example, one for each sheet.
pub const TABLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/templates/example");

/// A workspace that is gone when the test ends.
pub struct Workspace {
    place: TempDir,
    folder: PathBuf,
}

impl Workspace {
    /// A folder that does not exist yet, beside nothing else.
    pub fn none() -> Self {
        let place = tempfile::tempdir().expect("a temporary folder");
        let folder = place.path().join("commune");
        Self { place, folder }
    }

    /// The example as `plan init --example` makes it.
    pub fn example() -> Self {
        Self::made(&["--example"])
    }

    /// The example at the end of its third year, with its follow-up.
    pub fn followed() -> Self {
        Self::made(&["--example", "--three-years-on"])
    }

    /// A commune with its census figures only.
    pub fn census(commune: &str) -> Self {
        Self::made(&["--commune", commune])
    }

    fn made(args: &[&str]) -> Self {
        let workspace = Self::none();
        let mut all = vec!["init", "commune"];
        all.extend(args);
        workspace.beside(&all).exits(0);
        workspace
    }

    /// The example with each sheet as a table of its own, `data/<sheet>.csv`, and without the census sheets.
    pub fn tables() -> Self {
        let workspace = Self::example();
        for book in ["monograph", "diagnosis", "projects"] {
            workspace.remove(&format!("data/{book}.xlsx"));
            for entry in fs::read_dir(Path::new(TABLES).join(book)).expect("the example has its tables") {
                let entry = entry.expect("the folder can be listed");
                let bytes = fs::read(entry.path()).expect("the table can be read");
                workspace.write(&format!("data/{}", entry.file_name().to_string_lossy()), &bytes);
            }
        }
        workspace
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }

    /// Writes a file of the workspace, over what stands there.
    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("the folder can be made");
        fs::write(path, bytes).expect("the file can be written");
    }

    pub fn read(&self, path: &str) -> Vec<u8> {
        let path = self.path(path);
        fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    pub fn text(&self, path: &str) -> String {
        String::from_utf8(self.read(path)).expect("the file is UTF-8")
    }

    pub fn remove(&self, path: &str) {
        fs::remove_file(self.path(path)).expect("the file can be removed");
    }

    /// Replaces the first place where a file says `from`.
    pub fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.text(path);
        assert!(text.contains(from), "{path} does not say {from}");
        self.write(path, text.replacen(from, to, 1));
    }

    /// Adds a line to a file.
    pub fn add_line(&self, path: &str, line: &str) {
        let text = self.text(path);
        self.write(path, format!("{}\n{line}\n", text.trim_end()));
    }

    /// Runs the program inside the workspace.
    pub fn plan(&self, args: &[&str]) -> Run {
        Run::of(self.command(args).current_dir(&self.folder))
    }

    /// Runs the program in the folder that holds the workspace.
    pub fn beside(&self, args: &[&str]) -> Run {
        Run::of(self.command(args).current_dir(self.place.path()))
    }

    /// Runs the program inside the workspace with another variable in its environment.
    pub fn plan_with(&self, variable: (&str, &str), args: &[&str]) -> Run {
        Run::of(self.command(args).current_dir(&self.folder).env(variable.0, variable.1))
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_plan"));
        for name in ["LC_ALL", "LC_MESSAGES", "PLAN_LANG", "SOURCE_DATE_EPOCH", "RAYON_NUM_THREADS"] {
            command.env_remove(name);
        }
        command.env("LANG", "C").env("NO_COLOR", "1").env("COLUMNS", "100").args(args.iter().map(OsStr::new));
        command
    }

    /// Every file of the workspace with its content, and of the folder that holds it.
    pub fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut files = Vec::new();
        collect(self.place.path(), &mut files);
        files.sort();
        files
    }
}

fn collect(folder: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) {
    for entry in fs::read_dir(folder).expect("the folder can be listed") {
        let path = entry.expect("the folder can be listed").path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            let bytes = fs::read(&path).expect("the file can be read");
            files.push((path, bytes));
        }
    }
}

/// What the program said and how it ended.
#[derive(Debug)]
pub struct Run {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Run {
    fn of(command: &mut Command) -> Self {
        let output = command.output().expect("the program starts");
        Self {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).expect("the program writes UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("the program writes UTF-8"),
        }
    }

    /// Everything, for the message of a test that fails.
    fn all(&self) -> String {
        let mut all = String::new();
        let _ = write!(all, "exit {:?}\n--- stdout\n{}\n--- stderr\n{}", self.code, self.stdout, self.stderr);
        all
    }

    #[track_caller]
    pub fn exits(&self, code: i32) -> &Self {
        assert_eq!(self.code, Some(code), "{}", self.all());
        self
    }

    /// The result says this.
    #[track_caller]
    pub fn prints(&self, words: &str) -> &Self {
        assert!(self.stdout.contains(words), "stdout lacks {words:?}\n{}", self.all());
        self
    }

    /// It is said beside the result.
    #[track_caller]
    pub fn tells(&self, words: &str) -> &Self {
        assert!(self.stderr.contains(words), "stderr lacks {words:?}\n{}", self.all());
        self
    }

    #[track_caller]
    pub fn tells_not(&self, words: &str) -> &Self {
        assert!(!self.stderr.contains(words), "stderr says {words:?}\n{}", self.all());
        self
    }

    #[track_caller]
    pub fn prints_nothing(&self) -> &Self {
        assert!(self.stdout.is_empty(), "stdout is not empty\n{}", self.all());
        self
    }

    /// The result as JSON; nothing is said beside it unless it failed.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("no JSON: {error}\n{}", self.all()))
    }
}
