//! The template of a chapter: run over the facts, up to its greatest length.

use super::guard;
use super::marker::{self, Kind};

/// Renders a chapter's template: it tests facts, and its functions give marks.
pub(super) fn render(name: &str, text: &str, values: &tera::Context) -> Result<String, Refused> {
    let mut tera = tera::Tera::new();
    tera.autoescape_on(Vec::<&'static str>::new());
    for kind in Kind::ALL {
        let (function, argument) = kind.function();
        tera.register_function(function, move |kwargs: tera::Kwargs, _: &tera::State| -> tera::TeraResult<String> {
            let id = kwargs.must_get::<&str>(argument)?;
            Ok(marker::mark(kind, id))
        });
    }
    tera.add_raw_template(name, text).map_err(|error| said(name, &error))?;
    let mut out = Bounded::default();
    let rendered = tera.render_to(name, values, &mut out);
    if out.is_full {
        return Err(Refused::TooLong);
    }
    rendered.map_err(|error| said(name, &error))?;
    String::from_utf8(out.text).map_err(|error| Refused::Template(error.to_string(), 1))
}

/// Why a chapter's template gives no text.
pub(super) enum Refused {
    /// Its text grows beyond measure.
    TooLong,
    /// What the template engine says, and the line it speaks of.
    Template(String, usize),
}

/// Takes a chapter's text up to its greatest length.
#[derive(Default)]
struct Bounded {
    text: Vec<u8>,
    is_full: bool,
}

impl std::io::Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.text.len() + bytes.len() > guard::LONGEST {
            self.is_full = true;
            return Err(std::io::Error::from(std::io::ErrorKind::FileTooLarge));
        }
        self.text.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// The template engine's first words, and the line it speaks of: it says `--> name:line:column` below them.
fn said(name: &str, error: &tera::Error) -> Refused {
    let words = error.to_string();
    let place = words.split_once(&format!("--> {name}:")).map_or("", |(_, place)| place);
    let line = place.split(':').next().and_then(|line| line.parse().ok()).unwrap_or(1);
    let first = words.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    Refused::Template(first.trim_start_matches("error: ").to_owned(), line)
}
