//! The same command once more in a process of its own, for a workspace whose templates hold programs.

use std::io::Write;

use super::Exit;
use super::context::Context;
use crate::diagnostics::Diagnostic;
use crate::files::apart::{self, Limits, OutputTo, Unfinished};
use crate::pipeline::Workspace;

/// What became of a command that may have to run in a process of its own.
pub(super) enum Tried {
    /// That process did it.
    Done(Exit),
    /// It is to be done here; with a finding when the workspace's theme had to be taken out first.
    Here(Option<Diagnostic>),
}

/// Returns whether this is the second process.
pub(super) fn is_second() -> bool {
    std::env::var_os(apart::MARK).is_some()
}

/// Runs the command once more in a process of its own, when the workspace's templates ask for it and this is not that
/// process. A theme that goes beyond the limits is taken out of the workspace.
pub(super) fn run(context: &Context, workspace: &mut Workspace, n_languages: usize) -> Tried {
    if !apart::holds_programs(workspace) || is_second() {
        return Tried::Here(None);
    }
    let limits = Limits::of(n_languages);
    match second(context, limits) {
        Ok(exit) => Tried::Done(exit),
        Err(why) => Tried::Here(Some(limits.without_programs(why, workspace))),
    }
}

fn second(context: &Context, limits: Limits) -> Result<Exit, Unfinished> {
    let program = context.program().ok_or(Unfinished::Beyond)?;
    let ended = apart::run(&program, std::env::args_os().skip(1), OutputTo::Kept, limits)?;
    let ends = [Exit::Done, Exit::DataErrors, Exit::Usage, Exit::Environment];
    let exit = ends.into_iter().find(|exit| ended.code == i32::from(exit.code())).ok_or(Unfinished::Beyond)?;
    let _ = std::io::stdout().write_all(&ended.output);
    let _ = std::io::stderr().write_all(&ended.said);
    Ok(exit)
}
