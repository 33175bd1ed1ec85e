//! A process of its own for a workspace whose templates hold programs.
//!
//! A theme of typst files may compute for ever or take all memory, and nothing inside a process can stop that. So the
//! program starts itself once more with less memory, and ends that process when its time is over.

use std::ffi::OsString;
use std::fs::File;
use std::io::{Read, Seek};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use crate::diagnostics::{Code, Diagnostic, Place};
use crate::pipeline::Workspace;

/// Says to the second process that it is the second.
pub const MARK: &str = "PLAN_APART";
/// Memory of the second process, in kilobytes of addresses.
const MEMORY_KILOBYTES: u32 = 2_000_000;
/// Seconds of computing that a process is given beside its documents.
const SECONDS: u64 = 10;
/// Seconds of computing for the documents of a language.
const SECONDS_A_LANGUAGE: u64 = 10;
/// How much longer a process may take that shares its machine with others.
const PATIENCE: u64 = 3;
/// Languages when none is asked for.
const LANGUAGES: usize = 3;

/// What a second process may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Seconds of computing.
    pub seconds: u64,
}

impl Limits {
    /// Returns the limits for documents in so many languages; those of `plan.toml` when none are given.
    #[must_use]
    pub fn of(n_languages: usize) -> Self {
        let n_languages = if n_languages == 0 { LANGUAGES } else { n_languages };
        Limits { seconds: SECONDS + SECONDS_A_LANGUAGE * n_languages as u64 }
    }

    /// Takes a theme that went beyond these limits out of a workspace, and says which it was.
    pub fn without_programs(self, why: Unfinished, workspace: &mut Workspace) -> Diagnostic {
        let is_program = |path: &str| path.starts_with("pdf/") || path.ends_with(".svg") || path == THEME;
        let taken = workspace.templates.extract_if(.., |path, _| is_program(path)).map(|(path, _)| path);
        let paths: Vec<String> = taken.collect();
        let typst: Vec<&String> =
            paths.iter().filter(|path| path.starts_with("pdf/") && path.ends_with(".typ")).collect();
        let told = if typst.is_empty() { paths.iter().filter(|path| *path == THEME).collect() } else { typst };
        workspace.pictures.keys().for_each(|path| drop(workspace.templates.remove(path)));
        workspace.pictures.clear();
        workspace.fonts.clear();
        let why = match why {
            Unfinished::Beyond => "limits",
            Unfinished::Broken => "broken",
        };
        let finding = Diagnostic::new(Code::ThemeLimits).with("seconds", self.seconds.to_string()).with("why", why);
        told.into_iter().fold(finding, |finding, path| finding.at(Place::File(format!("templates/{path}"))))
    }
}

/// Why a process of its own did not end well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfinished {
    /// It had to be ended, or ended for want of memory.
    Beyond,
    /// It broke down.
    Broken,
}

/// How the program ends when it breaks down.
const BROKEN: i32 = 70;

/// The file that names logo and fonts.
const THEME: &str = "theme.toml";

/// What a process of its own left behind.
#[derive(Debug)]
pub struct Ended {
    /// Its exit code.
    pub code: i32,
    /// What it wrote on standard output, when that was kept.
    pub output: Vec<u8>,
    /// What it wrote on standard error.
    pub said: Vec<u8>,
}

/// Where the standard output of the second process goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutputTo {
    /// To that of this process.
    Here,
    /// Into what it leaves behind.
    Kept,
}

/// Returns whether the templates of a workspace hold what a typesetter may work on without end: programs, drawings,
/// pictures and fonts.
#[must_use]
pub fn holds_programs(workspace: &Workspace) -> bool {
    let is_program = |path: &String| path.starts_with("pdf/") || path.ends_with(".svg");
    workspace.templates.keys().any(is_program) || !workspace.pictures.is_empty() || !workspace.fonts.is_empty()
}

/// Runs the program once more.
///
/// # Errors
/// When it had to be ended, ended itself for want of memory, or broke down.
///
/// What it says of its own end by want of memory is for no reader: its words come back only when it ends well.
pub fn run(
    program: &Path,
    arguments: impl IntoIterator<Item = OsString>,
    to: OutputTo,
    limits: Limits,
) -> Result<Ended, Unfinished> {
    let ended = run_within(program, arguments, to, limits).ok_or(Unfinished::Beyond)?;
    if ended.code == BROKEN { Err(Unfinished::Broken) } else { Ok(ended) }
}

fn run_within(
    program: &Path,
    arguments: impl IntoIterator<Item = OsString>,
    to: OutputTo,
    limits: Limits,
) -> Option<Ended> {
    let mut command = if cfg!(unix) {
        let mut shell = Command::new("sh");
        let bounds = format!("ulimit -v {MEMORY_KILOBYTES} 2>/dev/null; ulimit -t {} 2>/dev/null", limits.seconds);
        shell.args(["-c", &format!("ulimit -c 0 2>/dev/null; {bounds}; exec \"$0\" \"$@\"")]).arg(program);
        shell
    } else {
        Command::new(program)
    };
    let mut said = tempfile::tempfile().ok()?;
    let mut output = tempfile::tempfile().ok()?;
    if to == OutputTo::Kept {
        command.stdout(output.try_clone().ok()?);
    }
    let command = command.args(arguments).env(MARK, "1").stdin(Stdio::null()).stderr(said.try_clone().ok()?);
    let status = watched(command.spawn().ok()?, Duration::from_secs(limits.seconds * PATIENCE))?;
    Some(Ended { code: status.code()?, output: whole(&mut output)?, said: whole(&mut said)? })
}

/// The end of a process; nothing when its time was over first.
fn watched(mut child: Child, patience: Duration) -> Option<ExitStatus> {
    let start = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status),
            Ok(None) if start.elapsed() < patience => std::thread::sleep(Duration::from_millis(10)),
            _ => {
                let _ = child.kill();
                let _ = child.wait();
                return None;
            }
        }
    }
}

fn whole(file: &mut File) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    file.rewind().ok()?;
    file.read_to_end(&mut bytes).ok()?;
    Some(bytes)
}
