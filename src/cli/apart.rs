//! The same command once more in a process of its own, for a workspace whose templates hold programs.

use std::io::Write;

use super::Exit;
use super::context::{Context, Failure};
use crate::files::apart::{self, OutputTo};
use crate::i18n;
use crate::pipeline::Workspace;

/// Returns whether this is the second process.
pub(super) fn is_second() -> bool {
    std::env::var_os(apart::MARK).is_some()
}

/// Runs the command once more in a process of its own, when the workspace's templates ask for it; nothing when they do
/// not, or when this is that process.
pub(super) fn run(context: &Context, workspace: &Workspace) -> Option<Result<Exit, Failure>> {
    if !apart::holds_programs(workspace) || is_second() {
        return None;
    }
    Some(second(context).ok_or_else(|| {
        let said = i18n::args([("seconds", apart::PATIENCE.as_secs().to_string().into())]);
        context.failure(Exit::DataErrors, "error-template-limits", &said)
    }))
}

fn second(context: &Context) -> Option<Exit> {
    let ended = apart::run(&context.program()?, std::env::args_os().skip(1), OutputTo::Here)?;
    let ends = [Exit::Done, Exit::DataErrors, Exit::Usage, Exit::Environment];
    let exit = ends.into_iter().find(|exit| ended.code == i32::from(exit.code()))?;
    let _ = std::io::stderr().write_all(&ended.said);
    Some(exit)
}
