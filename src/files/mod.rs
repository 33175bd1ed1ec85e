//! The only reader and writer of the disk. Writing is whole or not at all: a file is written beside its place and
//! renamed over it, a folder is made beside its place and renamed into it.

pub mod apart;
pub mod heap;
pub mod isolated;
mod picture;
mod templates;

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::intake::{InputFile, SETTINGS_FILE};
use crate::pipeline::Workspace;

/// Files beyond this size are not read whole; intake then refuses them by their length.
const LARGEST_FILE: u64 = 50 * 1024 * 1024;
/// Texts and templates beyond this size are not read.
const LARGEST_TEXT: u64 = 4 * 1024 * 1024;

/// What could not be done with a file.
#[derive(Debug)]
pub struct FileError {
    /// What was tried.
    pub action: Action,
    /// With which file or folder.
    pub path: PathBuf,
    /// Why it failed.
    pub error: io::Error,
}

/// What is done with files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Reading.
    Read,
    /// Writing.
    Write,
    /// Making a new workspace where something stands already.
    Create,
    /// Opening a folder that holds no workspace.
    Open,
}

impl Action {
    /// Returns the key of the message.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Action::Read => "error-file-read",
            Action::Write => "error-file-write",
            Action::Create => "error-folder-not-empty",
            Action::Open => "error-no-workspace",
        }
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.error)
    }
}

impl std::error::Error for FileError {}

fn failed(action: Action, path: &Path) -> impl FnOnce(io::Error) -> FileError {
    let path = path.to_owned();
    move |error| FileError { action, path, error }
}

/// Reads a workspace: `plan.toml`, the workbooks of `data/`, the texts and the template overrides.
///
/// # Errors
/// When there is no `plan.toml`, or a file cannot be read.
pub fn read_workspace(folder: &Path) -> Result<Workspace, FileError> {
    let settings_path = folder.join(SETTINGS_FILE);
    let settings = fs::read_to_string(&settings_path).map_err(failed(Action::Open, &settings_path))?;
    let mut workspace = Workspace { settings, ..Workspace::default() };
    for name in names(&folder.join("data"))? {
        // Lock files of spreadsheet programs and hidden files hold no data.
        let is_lock = name.starts_with("~$") || name.starts_with('.');
        let path = folder.join("data").join(&name);
        if !is_lock && path.is_file() {
            let bytes = read_at_most(&path, LARGEST_FILE + 1)?;
            workspace.data.push(InputFile::new(format!("data/{name}"), bytes));
        }
    }
    for language in names(&folder.join("texts"))? {
        for name in names(&folder.join("texts").join(&language))? {
            if let Some(stem) = name.strip_suffix(".md") {
                let path = folder.join("texts").join(&language).join(&name);
                workspace.texts.insert((language.clone(), stem.to_owned()), read_text(&path)?);
            }
        }
    }
    templates::read(&folder.join("templates"), &mut workspace)?;
    read_tree(&folder.join("profiles"), "profiles/", &mut workspace.profiles, 0)?;
    Ok(workspace)
}

/// Reads every file of a workspace as it stands, but what the program writes there and hidden files.
///
/// # Errors
/// When there is no `plan.toml`, or a file cannot be read or is larger than a workspace's files are.
pub fn read_all(folder: &Path) -> Result<Vec<(String, Vec<u8>)>, FileError> {
    fn walk(folder: &Path, prefix: &str, depth: usize, into: &mut Vec<(String, Vec<u8>)>) -> Result<(), FileError> {
        for name in names(folder)?.iter().filter(|name| !name.starts_with(['.', '~'])) {
            let path = folder.join(name);
            let is_link = fs::symlink_metadata(&path).is_ok_and(|about| about.file_type().is_symlink());
            if is_link || (prefix.is_empty() && name == "output") {
                continue;
            }
            if path.is_dir() && depth < 6 {
                walk(&path, &format!("{prefix}{name}/"), depth + 1, into)?;
            } else if path.is_file() {
                let bytes = read_at_most(&path, LARGEST_FILE + 1)?;
                if bytes.len() as u64 > LARGEST_FILE {
                    let error = io::Error::new(io::ErrorKind::FileTooLarge, "too large");
                    return Err(failed(Action::Read, &path)(error));
                }
                into.push((format!("{prefix}{name}"), bytes));
            }
        }
        Ok(())
    }
    let settings = folder.join(SETTINGS_FILE);
    fs::metadata(&settings).map_err(failed(Action::Open, &settings))?;
    let mut files = Vec::new();
    walk(folder, "", 0, &mut files)?;
    Ok(files)
}

/// What tells a saved file from the one before: its path, when it was changed, and its length.
pub type Stamp = (PathBuf, Option<SystemTime>, u64);

/// Returns the stamps of all files that [`read_workspace`] would read, in order; what cannot be looked at is left out.
#[must_use]
pub fn stamps(folder: &Path) -> Vec<Stamp> {
    fn walk(path: &Path, depth: usize, into: &mut Vec<Stamp>) {
        if path.is_dir() && depth < 6 {
            for name in names(path).unwrap_or_default().iter().filter(|name| !name.starts_with(['.', '~'])) {
                walk(&path.join(name), depth + 1, into);
            }
        } else if let Ok(about) = fs::metadata(path) {
            into.push((path.to_owned(), about.modified().ok(), about.len()));
        }
    }
    let mut stamps = Vec::new();
    for part in [SETTINGS_FILE, "data", "texts", "templates", "profiles"] {
        walk(&folder.join(part), 0, &mut stamps);
    }
    stamps
}

/// Returns the names in a folder in order; none when there is no such folder.
fn names(folder: &Path) -> Result<Vec<String>, FileError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(failed(Action::Read, folder)(error)),
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(failed(Action::Read, folder))?;
        names.push(entry.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

fn read_tree(folder: &Path, prefix: &str, into: &mut BTreeMap<String, String>, depth: usize) -> Result<(), FileError> {
    for name in names(folder)? {
        let path = folder.join(&name);
        if path.is_dir() && depth < 4 {
            read_tree(&path, &format!("{prefix}{name}/"), into, depth + 1)?;
        } else if path.is_file() {
            into.insert(format!("{prefix}{name}"), read_text(&path)?);
        }
    }
    Ok(())
}

/// Whether a file has more bytes than this.
fn is_beyond(path: &Path, most: u64) -> bool {
    fs::metadata(path).is_ok_and(|about| about.len() > most)
}

fn read_text(path: &Path) -> Result<String, FileError> {
    let bytes = read_at_most(path, LARGEST_TEXT)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn read_at_most(path: &Path, most: u64) -> Result<Vec<u8>, FileError> {
    let file = fs::File::open(path).map_err(failed(Action::Read, path))?;
    let mut bytes = Vec::new();
    file.take(most).read_to_end(&mut bytes).map_err(failed(Action::Read, path))?;
    Ok(bytes)
}

/// Reads a text file of the user, such as a list of communes.
///
/// # Errors
/// When it cannot be read.
pub fn read_list(path: &Path) -> Result<String, FileError> {
    read_text(path)
}

/// Reads a file that stands outside a workspace. One beyond the limit of intake comes back cut, and is refused there.
///
/// # Errors
/// When it cannot be read.
pub fn read_input(path: &Path) -> Result<Vec<u8>, FileError> {
    read_at_most(path, LARGEST_FILE + 1)
}

/// Returns whether two paths lead to the same folder; one that does not exist is no other.
#[must_use]
pub fn is_same_folder(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

/// Writes a file whole or not at all.
///
/// # Errors
/// When the folder cannot be made or the file cannot be written; an older file then stays as it was.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(failed(Action::Write, path))?;
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(failed(Action::Write, path))?;
    file.write_all(bytes).map_err(failed(Action::Write, path))?;
    readable_by_all(file.path()).map_err(failed(Action::Write, path))?;
    file.persist(path).map_err(|error| failed(Action::Write, path)(error.error))?;
    Ok(())
}

/// Writes a new file whole or not at all.
///
/// # Errors
/// As [`write()`], and when something stands there already: it is left as it is.
pub fn add(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(failed(Action::Write, path))?;
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(failed(Action::Write, path))?;
    file.write_all(bytes).map_err(failed(Action::Write, path))?;
    readable_by_all(file.path()).map_err(failed(Action::Write, path))?;
    file.persist_noclobber(path).map_err(|error| failed(Action::Write, path)(error.error))?;
    Ok(())
}

/// Temporary files are closed to others; what the user asked for is a file as any program writes it.
fn readable_by_all(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o644))?;
    }
    let _ = path;
    Ok(())
}

/// Makes a folder with these files whole or not at all.
///
/// # Errors
/// When something stands there already, or writing fails.
pub fn create(folder: &Path, files: &[(String, Vec<u8>)]) -> Result<(), FileError> {
    if fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some()) || folder.is_file() {
        let error = io::Error::new(io::ErrorKind::AlreadyExists, "not empty");
        return Err(FileError { action: Action::Create, path: folder.to_owned(), error });
    }
    let parent = folder.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(parent).map_err(failed(Action::Write, parent))?;
    let beside = tempfile::Builder::new().prefix(".plan-").tempdir_in(parent).map_err(failed(Action::Write, parent))?;
    for (path, bytes) in files {
        write(&beside.path().join(path), bytes)?;
    }
    // An empty folder that stands there already makes way.
    match fs::remove_dir(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(failed(Action::Write, folder)(error)),
        _ => {}
    }
    open_folder(beside.path()).map_err(failed(Action::Write, folder))?;
    fs::rename(beside.path(), folder).map_err(failed(Action::Write, folder))?;
    // Renamed away: there is nothing left to clean up.
    let _ = beside.keep();
    Ok(())
}

fn open_folder(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o755))?;
    }
    let _ = path;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_holds_something_is_left_alone() {
        let place = tempfile::tempdir().expect("a temporary folder");
        fs::write(place.path().join("mine.txt"), "mine").expect("written");
        let error = create(place.path(), &[("plan.toml".to_owned(), Vec::new())]).expect_err("not empty");
        assert_eq!(error.action, Action::Create);
        assert_eq!(names(place.path()).expect("read"), ["mine.txt"]);
    }

    #[test]
    fn an_empty_folder_makes_way_and_nothing_else_is_left_beside_it() {
        let place = tempfile::tempdir().expect("a temporary folder");
        let folder = place.path().join("zinat");
        fs::create_dir(&folder).expect("made");
        create(&folder, &[("data/a.csv".to_owned(), b"a".to_vec())]).expect("created");
        assert_eq!(fs::read(folder.join("data/a.csv")).expect("read"), b"a");
        assert_eq!(names(place.path()).expect("read"), ["zinat"]);
    }

    #[test]
    fn lock_files_of_spreadsheet_programs_are_passed_over() {
        let place = tempfile::tempdir().expect("a temporary folder");
        for (path, text) in [("plan.toml", ""), ("data/a.csv", "x"), ("data/~$a.xlsx", "x"), ("data/.~lock.a#", "x")] {
            write(&place.path().join(path), text.as_bytes()).expect("written");
        }
        let workspace = read_workspace(place.path()).expect("read");
        let paths: Vec<&str> = workspace.data.iter().map(|file| file.path.as_str()).collect();
        assert_eq!(paths, ["data/a.csv"]);
    }

    #[test]
    fn a_file_that_cannot_be_written_leaves_the_older_one() {
        let place = tempfile::tempdir().expect("a temporary folder");
        let path = place.path().join("out");
        fs::create_dir(&path).expect("made");
        fs::write(path.join("kept"), "kept").expect("written");
        assert!(write(&path, b"new").is_err());
        assert_eq!(names(place.path()).expect("read"), ["out"]);
    }
}
