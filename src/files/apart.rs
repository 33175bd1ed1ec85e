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

use crate::pipeline::Workspace;

/// Says to the second process that it is the second.
pub const MARK: &str = "PLAN_APART";
/// Memory of the second process, in kilobytes of addresses.
const MEMORY_KILOBYTES: u32 = 2_000_000;
/// Time of the second process from start to end.
pub const PATIENCE: Duration = Duration::from_secs(25);

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

/// Returns whether the templates of a workspace hold programs.
#[must_use]
pub fn holds_programs(workspace: &Workspace) -> bool {
    workspace.templates.keys().any(|path| path.starts_with("pdf/"))
}

/// Runs the program once more; nothing when it had to be ended, or ended itself for want of memory.
///
/// What it says of its own end by want of memory is for no reader: its words come back only when it ends well.
#[must_use]
pub fn run(program: &Path, arguments: impl IntoIterator<Item = OsString>, to: OutputTo) -> Option<Ended> {
    let mut command = if cfg!(unix) {
        let mut shell = Command::new("sh");
        shell.args(["-c", &format!("ulimit -v {MEMORY_KILOBYTES} 2>/dev/null; exec \"$0\" \"$@\"")]).arg(program);
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
    let status = watched(command.spawn().ok()?)?;
    Some(Ended { code: status.code()?, output: whole(&mut output)?, said: whole(&mut said)? })
}

/// The end of a process; nothing when its time was over first.
fn watched(mut child: Child) -> Option<ExitStatus> {
    let start = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status),
            Ok(None) if start.elapsed() < PATIENCE => std::thread::sleep(Duration::from_millis(10)),
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
