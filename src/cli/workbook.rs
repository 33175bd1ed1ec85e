//! Workbooks that a command makes beside those of the workspace.

use std::path::Path;

use super::Exit;
use super::context::{Context, Failure};
use crate::files;
use crate::i18n::{self, Language};
use crate::pipeline::Analysis;
use crate::reference::Pack;
use crate::render::workbooks::NewWorkspace;

/// What a workbook for this workspace says of the commune and the plan.
pub(super) fn about(analysis: &Analysis, language: Language) -> NewWorkspace<'_> {
    NewWorkspace {
        commune: &analysis.commune,
        profile_id: &analysis.profile.id,
        profile: &analysis.profile,
        first_year: analysis.period.first,
        language,
        pack: Pack::embedded(),
    }
}

/// Writes a workbook where nothing stands, and says so with this message and the command that comes next.
pub(super) fn put<E: ToString>(
    path: &Path,
    made: Result<Vec<u8>, E>,
    context: &Context,
    [said, next]: [&str; 2],
) -> Result<Exit, Failure> {
    let bytes = made.map_err(|error| bug(context, &error))?;
    let target = context.directory.join(path);
    files::add(&target, &bytes).map_err(|error| context.file_failure(&error))?;
    if context.is_json {
        context.print_json(&serde_json::json!({ "file": target }));
    } else {
        let args = i18n::args([("path", path.display().to_string().into())]);
        context.print(&context.words(said, &args));
        context.next(next);
    }
    Ok(Exit::Done)
}

/// What could not be written, though nothing that a user can mend is wrong.
pub(super) fn bug(context: &Context, error: &impl ToString) -> Failure {
    context.failure(Exit::Bug, "error-bug", &i18n::args([("why", error.to_string().into())]))
}
