//! `plan read-font`, which the program runs on itself: a firm's font on standard input, what it is on output.

use std::io::{self, Read, Write};

use crate::cli::Exit;
use crate::cli::context::Failure;
use crate::files::isolated;
use crate::render::fonts::{self, Face};
use crate::render::{html, pdf};

/// Reads a font under limits, for the program itself
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {}

/// Reads the font; nobody reads a message of this process.
pub(in crate::cli) fn run() -> Result<Exit, Failure> {
    Ok(if limited().is_ok() { Exit::Done } else { Exit::Environment })
}

fn limited() -> io::Result<()> {
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    isolated::limit_myself(bytes.len())?;
    let mut output = io::stdout().lock();
    serde_json::to_writer(&mut output, &face(bytes))?;
    output.flush()
}

/// What a font is, or why documents cannot be set in it.
fn face(bytes: Vec<u8>) -> Result<Face, &'static str> {
    if let Some(why) = fonts::refusal(&bytes) {
        return Err(why);
    }
    // Every page carries it cut down to its letters, which is tried before the typesetter is handed it.
    if !html::can_be_cut(&bytes) {
        return Err("broken");
    }
    pdf::face(bytes).ok_or("broken")
}
