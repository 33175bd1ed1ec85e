//! The pages of a workspace on this machine's own address, made anew whenever one of its files is saved.
//!
//! Takes a folder and gives events; it does not know the terminal. It listens on the loopback address alone, answers
//! only `GET` for the pages it made, and only to a browser that asks for it by a name of this machine: a page from
//! elsewhere that has its own name point here is refused.

mod request;
mod server;

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use crate::batch::{self, Format, PublishError};
use crate::diagnostics::Findings;
use crate::document::{Edition, Variant};
use crate::files::{self, FileError};
use crate::i18n::Language;
use crate::model::Date;

/// How long the watcher rests between two looks at the files.
const REST: Duration = Duration::from_millis(300);

/// What happened.
#[derive(Debug)]
pub enum Event {
    /// The pages were made, with what was found on the way.
    Made(Findings),
    /// The pages could not be made; those made before are still shown.
    Failed(Failure),
}

/// Why the pages could not be made.
#[derive(Debug)]
pub enum Failure {
    /// The workspace cannot be read.
    Files(FileError),
    /// It cannot be analysed or laid out.
    Publish(PublishError),
}

/// What is shown.
#[derive(Debug, Clone)]
pub struct Preview<'a> {
    /// The workspace.
    pub folder: &'a Path,
    /// Languages; those of `plan.toml` when empty.
    pub languages: Vec<Language>,
    /// Day of documents whose `plan.toml` gives none.
    pub fallback_date: Option<Date>,
    /// The program itself, which reads older workbooks and fonts in processes of their own.
    pub program: Option<PathBuf>,
}

/// A page by its name, such as `plan.ar.html`.
type Page = (String, Vec<u8>);

/// The pages last made, and how often they or what is told with them changed.
#[derive(Debug, Default)]
struct Shown {
    version: u64,
    pages: Vec<Page>,
    /// What is told above each page: what keeps it from being as its files say.
    trouble: Vec<String>,
}

/// What the watcher and the answers share.
#[derive(Debug, Default)]
struct Board {
    shown: Mutex<Shown>,
    changed: Condvar,
}

impl Board {
    /// A thread that panicked leaves whole pages behind: they are replaced in one step.
    fn shown(&self) -> MutexGuard<'_, Shown> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Shows pages, or those shown before when there are none, with what is told of them.
    fn show(&self, pages: Option<Vec<Page>>, trouble: Vec<String>) {
        let mut shown = self.shown();
        shown.version += 1;
        if let Some(pages) = pages {
            shown.pages = pages;
        }
        shown.trouble = trouble;
        self.changed.notify_all();
    }
}

/// Opens the address on which pages will be shown; any free port when `port` is none.
///
/// # Errors
/// When the port is taken.
pub fn listen(port: Option<u16>) -> io::Result<TcpListener> {
    TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port.unwrap_or(0))))
}

/// Makes the pages once and returns their names.
///
/// # Errors
/// When they cannot be made.
pub fn names(preview: &Preview<'_>) -> Result<Vec<String>, Failure> {
    Ok(make(preview)?.0.into_iter().map(|(name, _)| name).collect())
}

/// Tells an event, and returns what of it is shown above the pages: a head and a line for each trouble, or nothing.
pub type Tell<'a> = dyn Fn(Event) -> Vec<String> + Sync + 'a;

/// Shows the pages until the process ends.
///
/// # Errors
/// When the address is lost.
pub fn run(preview: &Preview<'_>, listener: &TcpListener, tell: &Tell<'_>) -> io::Result<()> {
    let port = listener.local_addr()?.port();
    let board = Board::default();
    thread::scope(|scope| {
        scope.spawn(|| watch(preview, &board, tell));
        server::serve(listener, port, &board, scope)
    })
}

/// Makes the pages, and makes them again whenever the files of the workspace are other than before and at rest.
fn watch(preview: &Preview<'_>, board: &Board, tell: &Tell<'_>) {
    let mut made_of = None;
    let mut before = None;
    loop {
        let now = files::stamps(preview.folder);
        if before.as_ref() == Some(&now) && made_of.as_ref() != Some(&now) || made_of.is_none() {
            match make(preview) {
                Ok((pages, findings)) => board.show(Some(pages), tell(Event::Made(findings))),
                Err(failure) => board.show(None, tell(Event::Failed(failure))),
            }
            made_of = Some(now.clone());
        }
        before = Some(now);
        thread::sleep(REST);
    }
}

fn make(preview: &Preview<'_>) -> Result<(Vec<Page>, Findings), Failure> {
    let mut workspace = files::read_workspace(preview.folder).map_err(Failure::Files)?;
    if let Some(program) = &preview.program {
        files::isolated::isolate_all(program, &mut workspace);
    }
    workspace.fallback_date = preview.fallback_date;
    let mut pages = Vec::new();
    let mut findings = Findings::default();
    let slides = Edition { variant: Variant::Slides, ..Edition::default() };
    for (edition, formats) in
        [(Edition::default(), [Format::Html, Format::Decision].as_slice()), (slides, [Format::Html].as_slice())]
    {
        let published = batch::publish(&workspace, &preview.languages, formats, &edition).map_err(Failure::Publish)?;
        for output in published.outputs {
            pages.push((output.name, output.bytes));
        }
        // The slides are made of the same data: what was found in both is told once.
        for finding in published.findings.iter() {
            if !findings.iter().any(|told| told == finding) {
                findings.push(finding.clone());
            }
        }
    }
    Ok((pages, findings))
}
