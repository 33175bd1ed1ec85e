//! A process of its own for a workspace whose templates hold programs.
//!
//! A theme of typst files may compute for ever or take all memory, and nothing inside a process can stop that. So a
//! command that sets such a theme starts itself once more with less memory, and ends it when its time is over.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::Exit;
use super::context::{Context, Failure};
use crate::i18n;
use crate::pipeline::Workspace;

/// Says to the second process that it is the second.
const MARK: &str = "PLAN_APART";
/// Memory of the second process, in kilobytes of addresses.
const MEMORY_KILOBYTES: u32 = 2_000_000;
/// Time of the second process from start to end.
const PATIENCE: Duration = Duration::from_secs(25);

/// Runs the command once more in a process of its own, when the workspace's templates ask for it; nothing when they do
/// not, or when this is that process.
pub(super) fn run(context: &Context, workspace: &Workspace) -> Option<Result<Exit, Failure>> {
    let holds_programs = workspace.templates.keys().any(|path| path.starts_with("pdf/"));
    if !holds_programs || std::env::var_os(MARK).is_some() {
        return None;
    }
    Some(watched().unwrap_or_else(|| {
        let said = i18n::args([("seconds", PATIENCE.as_secs().to_string().into())]);
        Err(context.failure(Exit::DataErrors, "error-template-limits", &said))
    }))
}

/// The exit of the second process; nothing when it had to be ended or ended itself for want of memory.
fn watched() -> Option<Result<Exit, Failure>> {
    let program = std::env::current_exe().ok()?;
    let mut command = if cfg!(unix) {
        let mut shell = Command::new("sh");
        shell.args(["-c", &format!("ulimit -v {MEMORY_KILOBYTES} 2>/dev/null; exec \"$0\" \"$@\"")]).arg(program);
        shell
    } else {
        Command::new(program)
    };
    // What it says of its own end by want of memory is for no reader: its words are passed on when it ends well.
    let said = tempfile::tempfile().ok()?;
    let to_child = said.try_clone().ok()?;
    let child = command.args(std::env::args_os().skip(1)).env(MARK, "1").stdin(Stdio::null()).stderr(to_child).spawn();
    let mut child = child.ok()?;
    let start = Instant::now();
    let status = loop {
        match child.try_wait() {
            Ok(Some(status)) => break status,
            Ok(None) if start.elapsed() < PATIENCE => std::thread::sleep(Duration::from_millis(10)),
            _ => {
                let _ = child.kill();
                let _ = child.wait();
                return None;
            }
        }
    };
    let ends = [Exit::Done, Exit::DataErrors, Exit::Usage, Exit::Environment];
    let exit = ends.into_iter().find(|exit| status.code() == Some(i32::from(exit.code())))?;
    pass_on(said);
    Some(Ok(exit))
}

fn pass_on(mut said: std::fs::File) {
    use std::io::Seek;
    if said.rewind().is_ok() {
        let _ = std::io::copy(&mut said, &mut std::io::stderr());
    }
}
