//! From a workspace to its documents, and the same for many communes: one that fails never stops the others.
//!
//! It reports what happens as events and results; it does not know the terminal.

mod look;
mod mistakes;
mod publish;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use serde::{Deserialize, Serialize};

pub use look::files as template_files;
pub use mistakes::{Mistake, Spot, mistakes};
pub use publish::{Format, Output, PaperOutput, PublishError, Published, drawings, publish, publish_papers};

use crate::diagnostics::{Baseline, Severity};
use crate::document::Edition;
use crate::files::apart::{self, OutputTo, Unfinished};
use crate::files::{self, FileError};
use crate::i18n::Language;
use crate::intake::{InputFile, SETTINGS_FILE, Settings};
use crate::model::{Date, Year};
use crate::pipeline::{self, PipelineError, Workspace};
use crate::profile::Profile;
use crate::reference::{Lookup, Pack};
use crate::render::workbooks::{self, NewWorkspace};

/// What a batch is to do.
#[derive(Debug, Clone)]
pub struct Job {
    /// Folders of workspaces, or codes or names of communes.
    pub entries: Vec<String>,
    /// Folder that takes a folder for each entry.
    pub output: PathBuf,
    /// Languages; those of each `plan.toml` when empty.
    pub languages: Vec<Language>,
    /// Formats.
    pub formats: Vec<Format>,
    /// Id and profile for communes without a workspace.
    pub profile: (String, Profile),
    /// First year for communes without a workspace.
    pub first_year: Year,
    /// Day of documents whose `plan.toml` gives none.
    pub fallback_date: Option<Date>,
    /// Findings that are accepted in every plan.
    pub baseline: Baseline,
    /// The program itself, which reads the older formats in a process of its own.
    pub program: Option<PathBuf>,
    /// Whether this process is the one in which a theme that holds programs may run.
    pub is_apart: bool,
}

/// What became of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// The entry as it was given.
    pub entry: String,
    /// Code of the commune, when it was found.
    pub code: Option<String>,
    /// Name of the commune in French, as the census writes it.
    pub name: Option<String>,
    /// Whether its workspace holds illustrative data.
    pub illustrative: bool,
    /// Files written, in order.
    pub files: Vec<PathBuf>,
    /// Pages of the PDF files.
    pub n_pages: usize,
    /// Findings by severity: errors, warnings, notes.
    pub findings: [usize; 3],
    /// Findings that the baseline accepts.
    pub accepted: usize,
    /// Where its errors and warnings stand, and how many are there.
    #[serde(skip)]
    pub spots: BTreeMap<Spot, usize>,
    /// Why it failed; nothing when it did not.
    pub failure: Option<Failure>,
}

/// Why an entry failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failure {
    /// Key of the message.
    pub key: Cow<'static, str>,
    /// Its argument.
    pub why: String,
}

impl Outcome {
    /// Returns whether its documents were written.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.failure.is_none()
    }
}

/// Does every entry; `done` is told after each, in the order in which they end. The outcomes come in the order of
/// the entries.
pub fn run(job: &Job, done: &(dyn Fn(&Outcome) + Sync)) -> Vec<Outcome> {
    let codes: Vec<Option<String>> = job.entries.iter().map(|entry| code_of(entry)).collect();
    let mut owners: BTreeMap<&str, usize> = BTreeMap::new();
    for (index, code) in codes.iter().enumerate() {
        if let Some(code) = code {
            owners.entry(code).or_insert(index);
        }
    }
    let owner_of = |index: usize| {
        let owner = codes[index].as_deref().and_then(|code| owners.get(code));
        owner.copied().filter(|owner| *owner != index)
    };
    in_threads(job.entries.len(), &|index| {
        let entry = &job.entries[index];
        let outcome = match owner_of(index) {
            // Both would write into one folder, and the last to end would win.
            Some(owner) => failed(entry, "error-same-commune", job.entries[owner].clone()),
            // A bug that one commune's data bring to light must not cost the others their plans.
            None => catch_unwind(AssertUnwindSafe(|| one(entry, job))).unwrap_or_else(|panic| {
                let why = panic.downcast_ref::<String>().cloned();
                let why = why.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
                failed(entry, "error-bug", why.unwrap_or_default())
            }),
        };
        done(&outcome);
        outcome
    })
}

/// Does `n` pieces of work on every core and gives their results in order.
///
/// These are threads of their own: one that waits for the typesetter must not be lent work by the typesetter's pool,
/// or it would wait for itself.
fn in_threads<T: Send>(n: usize, work: &(dyn Fn(usize) -> T + Sync)) -> Vec<T> {
    let next = AtomicUsize::new(0);
    let n_threads = std::thread::available_parallelism().map_or(1, usize::from).min(n.max(1));
    let mut results: Vec<(usize, T)> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..n_threads)
            .map(|_| {
                scope.spawn(|| {
                    let mut mine = Vec::new();
                    loop {
                        let index = next.fetch_add(1, Ordering::Relaxed);
                        if index >= n {
                            return mine;
                        }
                        mine.push((index, work(index)));
                    }
                })
            })
            .collect();
        threads.into_iter().flat_map(|thread| thread.join().expect("each piece of work catches its panics")).collect()
    });
    results.sort_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, result)| result).collect()
}

/// Returns which commune an entry is for, when that much can be read.
fn code_of(entry: &str) -> Option<String> {
    let settings = Path::new(entry).join(SETTINGS_FILE);
    let commune = if settings.is_file() {
        let text = files::read_list(&settings).ok()?;
        Settings::parse(&text).ok()?.commune.code
    } else {
        entry.to_owned()
    };
    match Pack::embedded().find_commune(&commune) {
        Lookup::One(unit) => Some(unit.code.clone()),
        Lookup::Several(_) | Lookup::Near(_) | Lookup::None => None,
    }
}

fn failed(entry: &str, key: &'static str, why: String) -> Outcome {
    Outcome {
        entry: entry.to_owned(),
        code: None,
        name: None,
        illustrative: false,
        files: Vec::new(),
        n_pages: 0,
        findings: [0; 3],
        accepted: 0,
        spots: BTreeMap::new(),
        failure: Some(Failure { key: key.into(), why }),
    }
}

fn one(entry: &str, job: &Job) -> Outcome {
    let mut workspace = match open(entry, job) {
        Ok(workspace) => workspace,
        Err((key, why)) => return failed(entry, key, why),
    };
    let mut beyond = None;
    if !job.is_apart && job.formats.contains(&Format::Pdf) && apart::holds_programs(&workspace) {
        let limits = apart::Limits::of(job.languages.len());
        match one_apart(entry, job, limits) {
            Ok(outcome) => return outcome,
            Err(why) => beyond = Some(limits.without_programs(why, &mut workspace)),
        }
    }
    match publish(&workspace, &job.languages, &job.formats, &Edition::default()) {
        Ok(mut published) => {
            beyond.into_iter().for_each(|finding| published.findings.push(finding));
            write(entry, job, published)
        }
        Err(PublishError::Pipeline(error)) => {
            let (key, why) = error.message();
            failed(entry, key, why)
        }
        Err(PublishError::UnknownChapter(..)) => unreachable!("the whole plan asks for no chapter"),
        Err(PublishError::Format(_, why)) => failed(entry, "error-render", why),
    }
}

/// Does an entry whose theme holds programs in a process of its own, which has less time and memory; nothing when they
/// did not suffice.
fn one_apart(entry: &str, job: &Job, limits: apart::Limits) -> Result<Outcome, Unfinished> {
    let words = |words: &[String]| -> Vec<OsString> { words.iter().map(OsString::from).collect() };
    let mut arguments: Vec<OsString> = vec!["batch".into(), entry.into(), "--output".into(), job.output.clone().into()];
    for language in &job.languages {
        arguments.extend(words(&["--language".to_owned(), language.to_string()]));
    }
    for format in &job.formats {
        arguments.extend(words(&["--to".to_owned(), format.word().to_owned()]));
    }
    arguments.extend(words(&["--format".to_owned(), "json".to_owned()]));
    let program = job.program.as_deref().ok_or(Unfinished::Beyond)?;
    let ended = apart::run(program, arguments, OutputTo::Kept, limits)?;
    let outcome = |output: &[u8]| {
        let mut said: serde_json::Value = serde_json::from_slice(output).ok()?;
        serde_json::from_value(said.get_mut("outcomes")?.get_mut(0)?.take()).ok()
    };
    outcome(&ended.output).ok_or(Unfinished::Broken)
}

/// Opens a folder that holds a workspace; else makes one in memory from the census.
fn open(entry: &str, job: &Job) -> Result<Workspace, (&'static str, String)> {
    let path = Path::new(entry);
    if path.join(SETTINGS_FILE).is_file() {
        let mut workspace = files::read_workspace(path).map_err(|error| of_files(&error))?;
        if let Some(program) = &job.program {
            files::isolated::isolate_all(program, &mut workspace);
        }
        workspace.fallback_date = job.fallback_date;
        return Ok(workspace);
    }
    let mut workspace = census_workspace(entry, job).map_err(|error| {
        let (key, why) = error.message();
        (key, why)
    })?;
    workspace.fallback_date = job.fallback_date;
    Ok(workspace)
}

fn of_files(error: &FileError) -> (&'static str, String) {
    (error.action.message(), error.to_string())
}

fn census_workspace(entry: &str, job: &Job) -> Result<Workspace, PipelineError> {
    let pack = Pack::embedded();
    let unit = match pack.find_commune(entry) {
        Lookup::One(unit) => unit,
        Lookup::Several(units) | Lookup::Near(units) => {
            let near = units.iter().map(|unit| format!("{} {}", unit.code, unit.name_fr)).collect();
            return Err(PipelineError::UnknownCommune(entry.to_owned(), near));
        }
        Lookup::None => return Err(PipelineError::UnknownCommune(entry.to_owned(), Vec::new())),
    };
    let commune = pipeline::commune_of(unit, pack);
    let new = NewWorkspace {
        commune: &commune,
        profile_id: &job.profile.0,
        profile: &job.profile.1,
        first_year: job.first_year,
        language: Language::Ar,
        pack,
    };
    let files = workbooks::starter(&new).map_err(|error| PipelineError::Settings(error.to_string()))?;
    let mut workspace = Workspace::default();
    for (path, bytes) in files {
        if path == SETTINGS_FILE {
            workspace.settings = String::from_utf8_lossy(&bytes).into_owned();
        } else {
            workspace.data.push(InputFile::new(path, bytes));
        }
    }
    Ok(workspace)
}

fn write(entry: &str, job: &Job, published: Published) -> Outcome {
    let commune = &published.commune;
    let name = commune.name.get("fr").unwrap_or_default().to_owned();
    let folder = job.output.join(&commune.code);
    let parted = job.baseline.part(published.findings);
    let count = |severity| parted.told.count(severity);
    let mut outcome = Outcome {
        code: Some(commune.code.clone()),
        name: Some(name),
        illustrative: published.is_illustrative,
        findings: [count(Severity::Error), count(Severity::Warning), count(Severity::Note)],
        accepted: parted.accepted.iter().len(),
        spots: mistakes::spots(&parted.told),
        n_pages: published.outputs.iter().filter_map(|output| output.n_pages).sum(),
        ..failed(entry, "", String::new())
    };
    outcome.failure = None;
    for output in published.outputs {
        let path = folder.join(&output.name);
        match files::write(&path, &output.bytes) {
            Ok(()) => outcome.files.push(path),
            Err(error) => {
                let (key, why) = of_files(&error);
                outcome.failure = Some(Failure { key: key.into(), why });
                break;
            }
        }
    }
    outcome
}
