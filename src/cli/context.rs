//! What every command shares: the language, the form of output, the workspace and how failures are said.

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde::Serialize;

use super::{Exit, Global, OutputFormat, report};
use crate::diagnostics::{Code, Findings, Severity};
use crate::files::{self, FileError};
use crate::i18n::{self, Args, Language};
use crate::model::Date;
use crate::pipeline::{self, Analysis, PipelineError, Workspace};

/// What every command shares.
#[derive(Debug)]
pub(super) struct Context {
    /// Language of what is printed.
    pub language: Language,
    /// Form of results.
    pub format: OutputFormat,
    /// Whether results are printed as JSON.
    pub is_json: bool,
    /// The workspace, or where to begin.
    pub directory: PathBuf,
    /// Whether colours may be used on standard error.
    pub has_colour: bool,
}

/// Why a command could not be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Failure {
    /// How the program ends.
    pub exit: Exit,
    /// What happened, in words.
    pub headline: String,
    /// What to do.
    pub help: Option<String>,
}

impl Context {
    pub fn new(global: Global) -> Self {
        let language = global.lang.map(Language::from).or_else(of_environment).unwrap_or(Language::En);
        let has_colour =
            std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()) && io::stderr().is_terminal();
        let format = global.format;
        Self { language, format, is_json: format == OutputFormat::Json, directory: global.directory, has_colour }
    }

    pub fn word(&self, key: &str) -> String {
        i18n::message(self.language, key)
    }

    pub fn words(&self, key: &str, args: &Args) -> String {
        i18n::message_with(self.language, key, args)
    }

    /// Prints a line of a result; a reader that has gone away is no failure.
    pub fn print(&self, line: &str) {
        let _ = writeln!(io::stdout().lock(), "{line}");
    }

    /// Prints a result as JSON.
    pub fn print_json(&self, value: &impl Serialize) {
        let text = serde_json::to_string_pretty(value).expect("results have string keys");
        self.print(&text);
    }

    /// Prints a result of an analysis as JSON, with whether its data are illustrative.
    pub fn print_analysis(&self, analysis: &Analysis, value: &impl Serialize) {
        let mut value = serde_json::to_value(value).expect("results have string keys");
        if let Some(object) = value.as_object_mut() {
            object.insert("illustrative".to_owned(), analysis.settings.plan.illustrative.into());
        }
        self.print_json(&value);
    }

    /// Tells something beside the result.
    pub fn tell(&self, line: &str) {
        let _ = writeln!(io::stderr().lock(), "{line}");
    }

    /// Writes a path as a shell takes it.
    pub fn quoted(path: &std::path::Path) -> String {
        let path = path.display().to_string();
        let is_plain = |letter: char| letter.is_alphanumeric() || "-_./+,@%".contains(letter);
        if !path.is_empty() && path.chars().all(is_plain) { path } else { format!("'{}'", path.replace('\'', "'\\''")) }
    }

    /// Names the next useful command; only where somebody reads.
    pub fn next(&self, command: &str) {
        if !self.is_json {
            self.tell(&self.words("next-command", &i18n::args([("command", command.into())])));
        }
    }

    /// Says why a command could not be done.
    pub fn fail(&self, failure: &Failure) {
        self.tell(&format!("{}: {}", report::severity(self, Severity::Error), failure.headline));
        if let Some(help) = &failure.help {
            self.tell(&format!("  = {}: {help}", self.word("diagnostic-help")));
        }
    }

    /// A failure from messages: the headline of `key` and, when there is one, its help.
    pub fn failure(&self, exit: Exit, key: &str, args: &Args) -> Failure {
        let help_key = format!("{key}.help");
        let help = i18n::has_message(self.language, &help_key).then(|| self.words(&help_key, args));
        Failure { exit, headline: self.words(key, args), help }
    }

    pub fn file_failure(&self, error: &FileError) -> Failure {
        let args = i18n::args([
            ("path", error.path.display().to_string().into()),
            ("why", self.io_reason(error.error.kind(), &error.error.to_string()).into()),
        ]);
        self.failure(Exit::Environment, error.action.message(), &args)
    }

    /// The common reasons in the user's language; a rare one as the system says it.
    fn io_reason(&self, kind: io::ErrorKind, said: &str) -> String {
        match kind {
            io::ErrorKind::NotFound => self.word("io-not-found"),
            io::ErrorKind::PermissionDenied => self.word("io-permission-denied"),
            io::ErrorKind::AlreadyExists => self.word("io-already-exists"),
            io::ErrorKind::StorageFull => self.word("io-storage-full"),
            io::ErrorKind::IsADirectory => self.word("io-is-a-folder"),
            io::ErrorKind::NotADirectory => self.word("io-not-a-folder"),
            io::ErrorKind::ReadOnlyFilesystem => self.word("io-read-only"),
            _ => said.to_owned(),
        }
    }

    pub fn pipeline_failure(&self, error: &PipelineError) -> Failure {
        let (key, why) = error.message();
        self.failure(Exit::DataErrors, key, &i18n::args([("why", why.into())]))
    }

    /// Reads the workspace.
    pub fn workspace(&self) -> Result<Workspace, Failure> {
        let mut workspace = files::read_workspace(&self.directory).map_err(|error| self.file_failure(&error))?;
        if let Some(program) = self.program() {
            files::isolated::isolate_all(&program, &mut workspace);
        }
        workspace.fallback_date = self.source_date()?;
        Ok(workspace)
    }

    /// The program itself, which reads the older formats in a process of its own.
    pub fn program(&self) -> Option<PathBuf> {
        std::env::current_exe().ok()
    }

    /// The day of `SOURCE_DATE_EPOCH`, when it is set.
    pub fn source_date(&self) -> Result<Option<Date>, Failure> {
        let Some(value) = std::env::var_os("SOURCE_DATE_EPOCH").filter(|value| !value.is_empty()) else {
            return Ok(None);
        };
        let text = value.to_string_lossy();
        let date = text.trim().parse::<i64>().ok().and_then(|seconds| Date::from_unix_days(seconds.div_euclid(86_400)));
        match date {
            Some(date) => Ok(Some(date)),
            None => Err(self.failure(
                Exit::Environment,
                "error-source-date",
                &i18n::args([("value", text.as_ref().into())]),
            )),
        }
    }

    /// Reads and analyses the workspace.
    pub fn analysis(&self) -> Result<(Analysis, Findings), Failure> {
        let workspace = self.workspace()?;
        let found = pipeline::analyse_by(&workspace, &clock).map_err(|error| self.pipeline_failure(&error))?;
        Ok((found.value, found.findings))
    }

    /// Tells the findings, and how the program ends after a result.
    pub fn close(&self, findings: &Findings) -> Exit {
        if !self.is_json {
            if findings.iter().any(|finding| finding.code == Code::Illustrative) {
                self.tell(&self.word("notice-illustrative-short"));
            }
            report::summary(self, findings);
        }
        if findings.has_errors() { Exit::DataErrors } else { Exit::Done }
    }
}

/// A clock of the wall for searches.
pub(super) fn clock(limit: Duration) -> Box<dyn Fn() -> bool> {
    let begun = Instant::now();
    Box::new(move || begun.elapsed() >= limit)
}

/// The system's language, when the program speaks it.
fn of_environment() -> Option<Language> {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .and_then(|value| Language::from_tag(value.get(..2)?))
}
