//! Reads text with a delimiter: CSV and TSV in UTF-8.
//!
//! Cells are texts; what a number looks like is a convention that the reader of the sheet knows. The delimiter is
//! found among the comma, the semicolon and the tabulation from the first lines, or is told by a first line `sep=;`.

use csv::{ByteRecord, ReaderBuilder};

use super::Limits;
use super::refusal::Refusal;
use super::sheet::{Budget, Sheet};
use super::values;
use crate::diagnostics::{Code, Diagnostic, Findings, Place};
use crate::intake::grid::Grid;

/// Lines from which the delimiter is found.
const FIRST_LINES: usize = 40;

/// Reads the one sheet of a text file.
pub(super) fn read(
    file: &str,
    bytes: &[u8],
    delimiter: Option<u8>,
    limits: &Limits,
    findings: &mut Findings,
) -> Result<Vec<Grid>, Refusal> {
    let bytes = checked(bytes)?;
    let (told, body) = told_delimiter(bytes);
    let delimiter = match told.or(delimiter) {
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
    fill(&mut sheet, file, body, delimiter, limits)?;
    Ok(vec![sheet.into_grid(false, findings)])
}

/// Returns the bytes after the mark of UTF-8.
fn checked(bytes: &[u8]) -> Result<&[u8], Refusal> {
    let looks_utf16 = matches!(bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [_, 0, _, 0, ..] | [0, _, 0, _, ..]);
    if looks_utf16 {
        return Err(Refusal::Utf16);
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
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
