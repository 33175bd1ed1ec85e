//! Why a whole file is refused.

use crate::diagnostics::{Code, Diagnostic, Place};

/// A reason to refuse a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The bytes are damaged, or no spreadsheet.
    Unreadable,
    /// The format is not read.
    Unsupported {
        /// Its usual extension.
        format: &'static str,
    },
    /// The extension announces one format and the bytes are another.
    OtherFormat {
        /// Usual extension of what the bytes are.
        actual: &'static str,
    },
    /// There are no bytes, or only blanks.
    Empty,
    /// The file is protected by a password.
    Protected,
    /// A web page carries the name of a workbook.
    WebPage,
    /// A construct that no spreadsheet program writes and that attacks use.
    Unsafe {
        /// Word for the construct.
        construct: &'static str,
    },
    /// The process that reads the older formats gave nothing.
    GivenUp {
        /// Word for the reason.
        why: &'static str,
    },
    /// A text file is not UTF-8.
    NotUtf8 {
        /// First line that is not, from one.
        line: usize,
    },
    /// A text file is UTF-16.
    Utf16,
    /// A limit is passed.
    Over {
        /// Word for what is counted.
        what: &'static str,
        /// The limit.
        max: usize,
    },
}

impl Refusal {
    /// Returns the finding.
    pub(super) fn diagnostic(&self, file: &str) -> Diagnostic {
        let at_file = |code| Diagnostic::new(code).at(Place::File(file.to_owned()));
        match self {
            Refusal::Unreadable => at_file(Code::UnreadableFile).with("why", "damaged"),
            Refusal::Unsupported { format } => at_file(Code::UnsupportedFormat).with("format", *format),
            Refusal::OtherFormat { actual } => at_file(Code::OtherFormat).with("actual", *actual),
            Refusal::GivenUp { why } => at_file(Code::GivenUp).with("why", *why),
            Refusal::Empty => at_file(Code::EmptyFile),
            Refusal::Protected => at_file(Code::ProtectedFile),
            Refusal::WebPage => at_file(Code::WebPage),
            Refusal::Unsafe { construct } => at_file(Code::UnsafeFile).with("construct", *construct),
            Refusal::NotUtf8 { line } => Diagnostic::new(Code::NotUtf8)
                .at(Place::Line { file: file.to_owned(), line: *line })
                .with("line", *line),
            Refusal::Utf16 => at_file(Code::Utf16Text),
            Refusal::Over { what, max } => at_file(Code::OverLimit).with("limit", *what).with("max", *max),
        }
    }
}
