//! The files under a workspace's `templates/`, each up to its limit. A link is not followed: it may lead anywhere.

use std::path::Path;
use std::sync::Arc;

use super::{FileError, is_beyond, names, picture, read_at_most};
use crate::pipeline::{FontInput, Workspace};

/// A text or picture beyond this size is not read.
const LARGEST: u64 = 4 * 1024 * 1024;
/// A font beyond this size is not read: the largest of one script have a tenth of it.
const LARGEST_FONT: u64 = 16 * 1024 * 1024;
/// What all files may have together.
const LARGEST_TOGETHER: usize = 96 * 1024 * 1024;
/// Files that are read.
const MOST_FILES: usize = 2_000;
/// Folders one inside the other.
const DEEPEST: usize = 4;

/// Endings of pictures.
const PICTURES: [&str; 5] = ["png", "jpg", "jpeg", "gif", "webp"];
/// Endings of fonts, those that cannot be used among them.
const FONTS: [&str; 5] = ["ttf", "otf", "ttc", "woff", "woff2"];
/// Endings of texts.
const TEXTS: [&str; 10] = ["md", "html", "css", "js", "typ", "toml", "svg", "json", "csv", "txt"];

/// Reads the templates, and notes which files could not be read.
///
/// # Errors
/// When a file or folder cannot be opened.
pub(super) fn read(folder: &Path, into: &mut Workspace) -> Result<(), FileError> {
    let mut room = Room { bytes: LARGEST_TOGETHER, files: MOST_FILES };
    walk(folder, "", 0, &mut room, into)
}

/// What may still be read.
struct Room {
    bytes: usize,
    files: usize,
}

fn walk(folder: &Path, prefix: &str, depth: usize, room: &mut Room, into: &mut Workspace) -> Result<(), FileError> {
    for name in names(folder)?.iter().filter(|name| !name.starts_with(['.', '~'])) {
        let (path, shown) = (folder.join(name), format!("{prefix}{name}"));
        let is_link = path.symlink_metadata().is_ok_and(|about| about.file_type().is_symlink());
        if is_link {
            into.unread.push((shown, "link"));
        } else if path.is_dir() {
            if depth < DEEPEST {
                walk(&path, &format!("{shown}/"), depth + 1, room, into)?;
            } else {
                into.unread.push((shown, "deep"));
            }
        } else if path.is_file() {
            if room.files == 0 || room.bytes == 0 {
                into.unread.push((shown, "many"));
                return Ok(());
            }
            room.files -= 1;
            one(&path, shown, room, into)?;
        }
    }
    Ok(())
}

fn one(path: &Path, shown: String, room: &mut Room, into: &mut Workspace) -> Result<(), FileError> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    let is_of = |endings: &[&str]| endings.contains(&ending.as_str());
    let is_font = is_of(&FONTS);
    let most = if is_font { LARGEST_FONT } else { LARGEST };
    if is_beyond(path, most) {
        match is_font {
            true => into.fonts.push(FontInput { path: shown, bytes: Arc::new([]), told: Err("large") }),
            false => into.unread.push((shown, "large")),
        }
        return Ok(());
    }
    let bytes = read_at_most(path, most)?;
    room.bytes = room.bytes.saturating_sub(bytes.len());
    if is_font {
        into.fonts.push(FontInput { path: shown, bytes: bytes.into(), told: Err("not-started") });
    } else if is_of(&PICTURES) {
        // What is no picture says nothing, and whoever asks for it says so.
        into.templates.insert(shown.clone(), picture::as_svg(&bytes).unwrap_or_default());
        into.pictures.insert(shown, bytes);
    } else {
        match String::from_utf8(bytes) {
            Ok(text) => drop(into.templates.insert(shown, text)),
            Err(_) => into.unread.push((shown, if is_of(&TEXTS) { "text" } else { "other" })),
        }
    }
    Ok(())
}
