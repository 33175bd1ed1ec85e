//! Reads text with a delimiter: CSV and TSV in UTF-8, in UTF-16 with its mark, and in the older encodings of Windows
//! when `plan.toml` declares one.
//!
//! Cells are texts; what a number looks like is a convention that the reader of the sheet knows. The delimiter is
//! found among the comma, the semicolon and the tabulation from the first lines, or is told by a first line `sep=;`.

use std::borrow::Cow;

use csv::{ByteRecord, ReaderBuilder};
use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};

use super::Limits;
use super::refusal::Refusal;
use super::sheet::{Budget, Sheet};
use super::values;
use crate::diagnostics::{Code, Diagnostic, Findings, Place};
use crate::intake::grid::{Grid, TextForm};

/// Lines from which the delimiter is found.
const FIRST_LINES: usize = 40;

/// An encoding of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without its mark.
    Utf8,
    /// UTF-16 with its mark, as Excel writes "Unicode text".
    Utf16,
    /// Arabic of Windows.
    Windows1256,
    /// French of Windows.
    Windows1252,
}

impl Encoding {
    /// Every encoding.
    pub const ALL: [Encoding; 4] = [Encoding::Utf8, Encoding::Utf16, Encoding::Windows1256, Encoding::Windows1252];

    /// Returns the name written in `plan.toml`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "utf-8",
            Encoding::Utf16 => "utf-16",
            Encoding::Windows1256 => "windows-1256",
            Encoding::Windows1252 => "windows-1252",
        }
    }
}

/// How a text file is written, as far as it is declared.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DeclaredText {
    /// The encoding.
    pub encoding: Option<Encoding>,
    /// What stands between two cells.
    pub delimiter: Option<u8>,
}

/// Reads the one sheet of a text file.
pub(super) fn read(
    file: &str,
    bytes: &[u8],
    declared: DeclaredText,
    limits: &Limits,
    findings: &mut Findings,
) -> Result<Vec<Grid>, Refusal> {
    let (bytes, encoding) = decoded(bytes, declared.encoding)?;
    if bytes.len() > limits.entry_bytes {
        return Err(Refusal::Over { what: "text-bytes", max: limits.entry_bytes });
    }
    let (told, body) = told_delimiter(&bytes);
    let delimiter = match told.or(declared.delimiter) {
        Some(delimiter) => delimiter,
        None => {
            let guess = guess(body);
            if guess.is_ambiguous {
                let finding = Diagnostic::new(Code::AmbiguousDelimiter).at(Place::File(file.to_owned()));
                findings.push(finding.with("delimiter", name(guess.delimiter)));
            }
            guess.delimiter
        }
    };
    let mut sheet = Sheet::new(&file.into(), "");
    sheet.text_form = Some(TextForm { delimiter: name(delimiter), encoding: encoding.name() });
    fill(&mut sheet, file, body, delimiter, limits)?;
    Ok(vec![sheet.into_grid(false, findings)])
}

/// Returns the text as UTF-8, without the mark that may begin it. A mark says more than a declaration does.
fn decoded(bytes: &[u8], declared: Option<Encoding>) -> Result<(Cow<'_, [u8]>, Encoding), Refusal> {
    let converted = |text: Cow<'_, str>| Cow::Owned(text.into_owned().into_bytes());
    match (bytes, declared) {
        ([0xFF, 0xFE, rest @ ..], _) => utf16(UTF_16LE, rest).map(|text| (text, Encoding::Utf16)),
        ([0xFE, 0xFF, rest @ ..], _) => utf16(UTF_16BE, rest).map(|text| (text, Encoding::Utf16)),
        ([0xEF, 0xBB, 0xBF, rest @ ..], _) => checked(rest).map(|text| (Cow::Borrowed(text), Encoding::Utf8)),
        (_, Some(encoding @ Encoding::Windows1256)) => {
            Ok((converted(WINDOWS_1256.decode_without_bom_handling(bytes).0), encoding))
        }
        (_, Some(encoding @ Encoding::Windows1252)) => {
            Ok((converted(WINDOWS_1252.decode_without_bom_handling(bytes).0), encoding))
        }
        // Without its mark, which of the two byte orders was meant is a guess.
        (_, Some(Encoding::Utf16)) | ([_, 0, _, 0, ..] | [0, _, 0, _, ..], _) => Err(Refusal::Utf16),
        (_, Some(Encoding::Utf8) | None) => checked(bytes).map(|text| (Cow::Borrowed(text), Encoding::Utf8)),
    }
}

fn utf16<'a>(encoding: &'static encoding_rs::Encoding, bytes: &'a [u8]) -> Result<Cow<'a, [u8]>, Refusal> {
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes).ok_or(Refusal::Unreadable)?;
    Ok(Cow::Owned(text.into_owned().into_bytes()))
}

fn checked(bytes: &[u8]) -> Result<&[u8], Refusal> {
    match std::str::from_utf8(bytes) {
        Ok(_) => Ok(bytes),
        Err(error) => Err(Refusal::NotUtf8 { line: line_of(bytes, error.valid_up_to()) }),
    }
}

/// Returns the line of a byte, from one.
fn line_of(bytes: &[u8], at: usize) -> usize {
    1 + bytes[..at].iter().filter(|&&byte| byte == b'\n').count()
}

/// Takes off a first line such as `sep=;`, which spreadsheet programs obey and do not show.
fn told_delimiter(bytes: &[u8]) -> (Option<u8>, &[u8]) {
    match bytes {
        [b's', b'e', b'p', b'=', delimiter @ (b',' | b';' | b'\t'), b'\r', b'\n', rest @ ..]
        | [b's', b'e', b'p', b'=', delimiter @ (b',' | b';' | b'\t'), b'\n' | b'\r', rest @ ..] => {
            (Some(*delimiter), rest)
        }
        _ => (None, bytes),
    }
}

struct Guess {
    delimiter: u8,
    is_ambiguous: bool,
}

/// Chooses the delimiter that most lines hold the same number of times.
fn guess(bytes: &[u8]) -> Guess {
    let lines = first_lines(bytes);
    let score = |index: usize| {
        let counts: Vec<usize> = lines.iter().map(|line| line[index]).collect();
        let n_lines_with = |count: usize| counts.iter().filter(|&&other| other == count).count();
        let most = counts.iter().copied().filter(|&count| count > 0).map(|count| (n_lines_with(count), count)).max();
        most.unwrap_or((0, 0))
    };
    // A tie goes to the semicolon: with a decimal comma, the comma is everywhere too.
    let mut scores = [(score(1), b';'), (score(2), b'\t'), (score(0), b',')];
    scores.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let [(best, delimiter), (second, _), _] = scores;
    if best.0 == 0 {
        return Guess { delimiter: b',', is_ambiguous: false };
    }
    Guess { delimiter, is_ambiguous: best.0 == second.0 }
}

/// Returns how many commas, semicolons and tabulations stand outside quotes, for each of the first filled lines.
fn first_lines(bytes: &[u8]) -> Vec<[usize; 3]> {
    let mut lines = Vec::new();
    let mut counts = [0; 3];
    let mut is_quoted = false;
    let mut is_filled = false;
    for &byte in bytes.iter().chain(b"\n") {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b'\n' | b'\r' if !is_quoted => {
                if is_filled {
                    lines.push(counts);
                }
                (counts, is_filled) = ([0; 3], false);
                if lines.len() == FIRST_LINES {
                    break;
                }
                continue;
            }
            b',' if !is_quoted => counts[0] += 1,
            b';' if !is_quoted => counts[1] += 1,
            b'\t' if !is_quoted => counts[2] += 1,
            _ => {}
        }
        is_filled = true;
    }
    lines
}

fn name(delimiter: u8) -> &'static str {
    match delimiter {
        b';' => ";",
        b'\t' => "tab",
        _ => ",",
    }
}

fn fill(sheet: &mut Sheet, file: &str, bytes: &[u8], delimiter: u8, limits: &Limits) -> Result<(), Refusal> {
    let mut budget = Budget::new(limits);
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(bytes);
    let mut record = ByteRecord::new();
    let mut row = 0_u32;
    while reader.read_byte_record(&mut record).map_err(|_| Refusal::Unreadable)? {
        let from = record.position().and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or(0);
        let start = record_start(bytes, from, &mut row);
        for (column, field) in (0_u32..).zip(&record) {
            let text = String::from_utf8(field.to_vec()).map_err(|_| Refusal::Unreadable)?;
            if let Some(value) = values::text_value(text) {
                sheet.fill((row, column), value, &mut budget)?;
            }
        }
        let end = usize::try_from(reader.position().byte()).unwrap_or(bytes.len());
        if end == bytes.len() && is_unclosed(&bytes[start..]) {
            let line = line_of(bytes, start);
            let place = Place::Line { file: file.to_owned(), line };
            sheet.report(Diagnostic::new(Code::UnclosedQuote).at(place).with("line", line));
        }
        row += 1;
    }
    Ok(())
}

/// Returns where a record really begins; the csv reader skips empty lines, which are rows of the sheet.
fn record_start(bytes: &[u8], from: usize, row: &mut u32) -> usize {
    let mut at = from;
    if bytes.get(at) == Some(&b'\n') && at > 0 && bytes[at - 1] == b'\r' {
        at += 1;
    }
    loop {
        match bytes.get(at..) {
            Some([b'\r', b'\n', ..]) => at += 2,
            Some([b'\r' | b'\n', ..]) => at += 1,
            _ => return at,
        }
        *row += 1;
    }
}

/// Whether a last record over several lines opens a quotation that it never closes.
fn is_unclosed(record: &[u8]) -> bool {
    let is_long = record.trim_ascii_end().contains(&b'\n');
    is_long && record.iter().filter(|&&byte| byte == b'"').count() % 2 == 1
}
