//! What is copied out of the PDF of the example: every heading and every cell, in logical order, letter by letter.
//!
//! Three readers of different make are asked: poppler's `pdftotext`, MuPDF's `mutool`, and pdfium, which Chromium shows
//! files with. Debian has no reader of the last: `PLAN_PDFIUM_PYTHON` names a Python that has `pypdfium2`, as `.ci/run`
//! makes one of `tests/pdfium/requirements.txt`. Where one is not there a line says so.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use plan::document::{self, Block, Document, Inline, Table};
use plan::files::read_workspace;
use plan::i18n::Language;
use plan::pipeline;

use crate::workspace::Workspace;

/// The example's plan in a language: its tree and its PDF.
pub struct Example {
    pub language: Language,
    pub document: Document,
    pub pdf: std::path::PathBuf,
}

/// The example, rendered once for all tests.
pub static EXAMPLES: LazyLock<Vec<Example>> = LazyLock::new(|| {
    let workspace = Box::leak(Box::new(Workspace::example()));
    workspace.plan(&["render", "--to", "pdf"]).exits(0);
    let read = read_workspace(workspace.folder()).expect("the workspace can be read");
    let analysis = pipeline::analyse(&read).expect("the workspace can be analysed").value;
    let example = |language: Language| Example {
        language,
        document: document::build(&analysis, language, &BTreeMap::new()).value,
        pdf: workspace.folder().join(format!("output/plan.{language}.pdf")),
    };
    Language::ALL.into_iter().map(example).collect()
});

/// Returns what a tool prints; nothing, and a line that says so, where it is not installed.
pub fn asked(tool: &str, arguments: &[&str], file: &Path, last: &[&str]) -> Option<String> {
    let Ok(output) = Command::new(tool).args(arguments).arg(file).args(last).output() else {
        eprintln!("{tool} is not installed: this was not tested");
        return None;
    };
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Returns the text on one line: without marks of direction and joiners, with plain spaces, compatible letters folded.
pub fn normal(text: &str) -> String {
    let mut normal = String::new();
    for letter in text.chars() {
        match letter {
            '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{AD}' | '\u{FEFF}' => {}
            // What pdfium puts for a hyphen at the end of a line.
            '\u{FFFE}' | '\u{2}' => {}
            // Poppler takes a hyphen at the end of a line for one that the page has put there.
            '-' if normal.ends_with(char::is_alphabetic) => {}
            _ if letter.is_whitespace() || letter == '\u{A0}' || letter == '\u{202F}' => {
                if !normal.ends_with(' ') {
                    normal.push(' ');
                }
            }
            _ => normal.push(letter),
        }
    }
    normal.trim().to_owned()
}

pub fn plain(inlines: &[Inline]) -> String {
    let of = |inline: &Inline| match inline {
        Inline::Text(words) | Inline::Name(words) | Inline::Figure { text: words, .. } => words.clone(),
        Inline::Strong(words) | Inline::Emphasis(words) | Inline::Link { text: words, .. } => plain(words),
        Inline::Footnote { .. } | Inline::Break => String::new(),
    };
    inlines.iter().map(of).collect()
}

/// Returns every heading, caption and cell of a document.
fn wanted(document: &Document) -> Vec<String> {
    let mut wanted = Vec::new();
    for chapter in &document.chapters {
        wanted.push(plain(&chapter.title));
        of_blocks(&chapter.blocks, &mut wanted);
    }
    wanted.into_iter().map(|text| normal(&text)).filter(|text| !text.is_empty()).collect()
}

fn of_blocks(blocks: &[Block], wanted: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Heading { text, .. } => wanted.push(plain(text)),
            Block::List { items, .. } => items.iter().for_each(|item| of_blocks(item, wanted)),
            Block::Quote { blocks } | Block::Callout { blocks, .. } => of_blocks(blocks, wanted),
            Block::Table(table) => of_table(table, wanted),
            Block::Chart(chart) => wanted.push(chart.caption.clone()),
            Block::Paragraph { .. } => {}
        }
    }
}

fn of_table(table: &Table, wanted: &mut Vec<String>) {
    if table.number > 0 {
        wanted.push(table.caption.clone());
    }
    if !table.is_sheet() && !table.is_tiles() {
        wanted.extend(table.columns.iter().map(|column| column.header.clone()));
    }
    let cells = table.rows.iter().flat_map(|row| &row.cells).filter(|cell| cell.n_rows > 0);
    wanted.extend(cells.map(|cell| cell.text.clone()));
}

/// Returns whether a letter is written from right to left.
fn is_right_to_left(letter: char) -> bool {
    letter.is_alphabetic()
        && matches!(letter, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// Returns a line with its runs of Arabic turned around: MuPDF hands them out from left to right, as they are seen.
fn turned(line: &str) -> String {
    let letters: Vec<char> = line.chars().collect();
    let mut turned = String::new();
    let mut at = 0;
    while at < letters.len() {
        if !is_right_to_left(letters[at]) {
            turned.push(letters[at]);
            at += 1;
            continue;
        }
        // A run goes from its first to its last Arabic letter, with what is neither Latin nor a digit between them.
        let mut end = at;
        for (place, letter) in letters.iter().enumerate().skip(at) {
            if is_right_to_left(*letter) {
                end = place;
            } else if letter.is_alphanumeric() {
                break;
            }
        }
        turned.extend(letters[at..=end].iter().rev().map(|letter| mirrored(*letter)));
        at = end + 1;
    }
    turned
}

/// Returns the bracket as it is written when it is seen in a line from right to left.
fn mirrored(letter: char) -> char {
    match letter {
        '(' => ')',
        ')' => '(',
        '«' => '»',
        '»' => '«',
        '[' => ']',
        ']' => '[',
        other => other,
    }
}

/// How many lines below its first one a cell's words may go on, beside those of the other cells of its row.
const ROW: usize = 60;

/// Places of its first word that are tried for a text, before those of every other are.
const FEW_STARTS: usize = 120;

/// Returns the words and the numbers of a text; a number ends a word that it follows without a space.
fn words(text: &str) -> impl Iterator<Item = String> {
    let mut words: Vec<String> = vec![String::new()];
    let mut before = ' ';
    for letter in text.chars() {
        let is_break = !letter.is_alphanumeric() || (letter.is_ascii_digit() && is_right_to_left(before));
        if is_break {
            words.push(String::new());
        }
        if letter.is_alphanumeric() {
            words.last_mut().expect("there is one").push(letter);
        }
        before = letter;
    }
    words.into_iter().filter(|word| !word.is_empty())
}

/// Returns in how few pieces the lines hold the text, in its order; nothing when they do not.
///
/// A text may be broken over lines, and where its direction changes.
fn n_pieces(text: &str, lines: &[String], most_starts: usize) -> Option<usize> {
    let letters: Vec<char> = text.chars().collect();
    let first_word = words(text).next().unwrap_or_default();
    let mut best: Option<usize> = None;
    let mut n_starts = 0;
    for (start, line) in lines.iter().enumerate() {
        if line.contains(text) {
            return Some(1);
        }
        if n_starts == most_starts || !line.contains(&first_word) {
            continue;
        }
        n_starts += 1;
        let end = lines.len().min(start + ROW);
        if let Some(n) = pieces_from(&letters, &lines[start..end])
            && best.is_none_or(|best| n < best)
        {
            best = Some(n);
        }
    }
    best
}

fn pieces_from(letters: &[char], lines: &[String]) -> Option<usize> {
    let (mut at, mut line, mut n) = (0, 0, 0);
    while at < letters.len() {
        if letters[at] == ' ' {
            at += 1;
            continue;
        }
        let (length, found) = longest(&letters[at..], &lines[line..]);
        if length == 0 {
            return None;
        }
        at += length;
        line += found;
        n += 1;
    }
    Some(n)
}

/// Returns the length of the longest beginning that a line holds, and which line.
fn longest(letters: &[char], lines: &[String]) -> (usize, usize) {
    let mut best = (0, 0);
    for (index, line) in lines.iter().enumerate() {
        while best.0 < letters.len() {
            let longer: String = letters[..=best.0].iter().collect();
            if !line.contains(longer.trim_end()) {
                break;
            }
            best = (best.0 + 1, index);
        }
    }
    best
}

/// Returns the most pieces that a text may be read in: one for each line of a narrow column and each change of direction.
fn most_pieces(text: &str) -> usize {
    let strong = text.chars().filter(|letter| letter.is_alphanumeric()).map(is_right_to_left);
    let strong: Vec<bool> = strong.collect();
    let n_changes = strong.windows(2).filter(|pair| pair[0] != pair[1]).count();
    1 + 2 * n_changes + text.chars().count() / 6
}

/// Returns whether a text of an Arabic page that holds digits or signs is read word by word, each letter and each number
/// right and the lines in their order.
///
/// The one exception to reading whole: readers hand out digits, signs and the space beside them in the order in which they
/// are seen, `13 :` for `: 13` and `(7) 12` for `12 (7)`, whatever the file says.
fn is_read_in_words(text: &str, lines: &[String]) -> bool {
    let words: Vec<String> = words(text).collect();
    let is_mixed = text.chars().any(|letter| !letter.is_alphabetic() && !letter.is_whitespace());
    let Some(first) = words.first().filter(|_| is_mixed) else { return false };
    let starts = (0..lines.len()).filter(|start| lines[*start].contains(first.as_str()));
    starts.into_iter().any(|start| {
        let end = lines.len().min(start + ROW);
        let mut line = start;
        words.iter().all(|word| match lines[line..end].iter().position(|it| it.contains(word.as_str())) {
            Some(below) => {
                line += below;
                true
            }
            None => false,
        })
    })
}

/// How a reader hands out what it reads, and how much of it is wrong.
struct Reader {
    name: &'static str,
    /// Whether it hands out the brackets of a right-to-left line as they are seen, so that each is the other.
    mirrors_brackets: bool,
    /// Whether it turns around the letters and digits of a Latin word on a right-to-left line: `03P` for `P03`.
    turns_ids: bool,
    /// Texts that may be read wrong in Arabic, French and English. None was seen but six lists of ids over several lines,
    /// by pdfium in Arabic; a column that is broken otherwise may bring one.
    most_lost: [usize; 3],
}

/// How the texts of a document were read.
#[derive(Default)]
struct Read {
    /// Those that stand in one piece, on a line or on lines that follow each other.
    n_whole: usize,
    /// Those that are broken over lines, or where their direction changes.
    n_pieces: usize,
    /// Those of which each word and each number is right, and digits and signs between them stand as they are seen.
    n_words: usize,
    /// Those that are read so once their ids are turned around.
    n_turned: usize,
    /// The others.
    lost: Vec<String>,
}

impl Reader {
    /// Checks that everything wanted stands in what was read, in its order.
    fn check(&self, example: &Example, lines: &[String]) {
        let (name, language) = (self.name, example.language);
        let mut wanted = wanted(&example.document);
        wanted.sort();
        wanted.dedup();
        let n = wanted.len();
        assert!(n > 2500, "{language}: only {n} texts");
        let Read { n_whole, n_pieces, n_words, n_turned, lost } = self.read(wanted, lines, language);
        let n_lost = lost.len();
        println!(
            "{name}, {language}: of {n} texts {n_whole} are read whole, {n_pieces} in pieces, {n_words} word by word, \
             {n_turned} with ids turned around, {n_lost} wrong: {lost:?}"
        );
        let most = self.most_lost[language as usize];
        assert!(n_lost <= most, "{name}, {language}: {n_lost} of {n} texts are not read as written: {lost:#?}");
        assert_eq!(n_turned > 0, self.turns_ids && language == Language::Ar, "{name}, {language}: {n_turned} turned");
    }

    fn read(&self, wanted: Vec<String>, lines: &[String], language: Language) -> Read {
        let is_arabic = language == Language::Ar;
        let as_seen = |text: &str| match is_arabic && self.mirrors_brackets {
            true => text.replace(['(', ')', '[', ']', '«', '»'], "|"),
            false => text.to_owned(),
        };
        let lines: Vec<String> = lines.iter().map(|line| as_seen(line)).collect();
        let whole = lines.join(" ");
        let mut read = Read::default();
        for text in wanted {
            let seen = as_seen(&text);
            if whole.contains(&seen) {
                read.n_whole += 1;
            } else if is_in_pieces(&seen, &lines, FEW_STARTS) {
                read.n_pieces += 1;
            } else if is_arabic && is_read_in_words(&seen, &lines) {
                read.n_words += 1;
            } else if is_arabic && self.turns_ids && is_read_turned(&with_ids_turned(&seen), &lines, &whole) {
                read.n_turned += 1;
            } else if is_in_pieces(&seen, &lines, usize::MAX) {
                read.n_pieces += 1;
            } else {
                read.lost.push(text);
            }
        }
        read
    }
}

fn is_read_turned(text: &str, lines: &[String], whole: &str) -> bool {
    whole.contains(text) || is_in_pieces(text, lines, FEW_STARTS) || is_read_in_words(text, lines)
}

fn is_in_pieces(text: &str, lines: &[String], most_starts: usize) -> bool {
    n_pieces(text, lines, most_starts).is_some_and(|n| n <= most_pieces(text))
}

/// Returns the text with the runs of letters and of digits of each Latin word the other way around.
fn with_ids_turned(text: &str) -> String {
    let turn = |word: &str| {
        let letters: Vec<char> = word.chars().collect();
        let kind = |letter: &char| (letter.is_alphabetic(), letter.is_ascii_digit());
        let runs: Vec<String> = letters.chunk_by(|a, b| kind(a) == kind(b)).map(|run| run.iter().collect()).collect();
        runs.into_iter().rev().collect::<String>()
    };
    let is_latin = |word: &str| word.contains(char::is_alphabetic) && !word.contains(is_right_to_left);
    let word = |word: &str| if is_latin(word) { turn(word) } else { word.to_owned() };
    let ends_word = |letter: char| matches!(letter, ' ' | '،' | '؛' | '|');
    text.split_inclusive(ends_word)
        .map(|piece| {
            let inner = piece.trim_end_matches(ends_word);
            format!("{}{}", word(inner), &piece[inner.len()..])
        })
        .collect()
}

#[test]
fn no_key_stands_where_its_words_are_missing() {
    let is_key = |text: &&String| {
        let inner = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).unwrap_or_default();
        inner.contains('-') && inner.chars().all(|it| it.is_ascii_alphanumeric() || matches!(it, '-' | '_' | '.'))
    };
    for example in &*EXAMPLES {
        let mut texts = Vec::new();
        for chapter in &example.document.chapters {
            of_blocks(&chapter.blocks, &mut texts);
        }
        let keys: Vec<&String> = texts.iter().filter(is_key).collect();
        assert!(keys.is_empty(), "{}: {keys:?}", example.language);
    }
}

fn lines(read: &str) -> Vec<String> {
    read.lines().map(normal).filter(|line| !line.is_empty()).collect()
}

#[test]
fn poppler_reads_every_heading_and_cell_as_it_is_written() {
    let reader = Reader { name: "pdftotext", mirrors_brackets: false, turns_ids: false, most_lost: [3, 3, 3] };
    for example in &*EXAMPLES {
        if let Some(read) = asked("pdftotext", &[], &example.pdf, &["-"]) {
            reader.check(example, &lines(&read));
        }
    }
}

#[test]
fn mupdf_reads_every_heading_and_cell_as_it_is_written() {
    let reader = Reader { name: "mutool", mirrors_brackets: true, turns_ids: false, most_lost: [3, 3, 3] };
    for example in &*EXAMPLES {
        if let Some(read) = asked("mutool", &["draw", "-q", "-F", "txt"], &example.pdf, &[]) {
            let read = lines(&read).iter().map(|line| turned(line)).collect::<Vec<_>>();
            reader.check(example, &read);
        }
    }
}

/// Prints the text of a file as pdfium reads it.
const PDFIUM: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pdfium/text.py");

/// Both what a selection copies and every character of the page; between the letters of an id and its digits pdfium
/// changes direction on every line that holds Arabic, whoever wrote the file.
#[test]
fn pdfium_reads_every_heading_and_cell_as_it_is_written() {
    let Some(python) = std::env::var_os("PLAN_PDFIUM_PYTHON") else {
        eprintln!("PLAN_PDFIUM_PYTHON names no Python with pypdfium2: this was not tested");
        return;
    };
    for (how, name) in [("bounded", "pdfium, selected"), ("range", "pdfium, all")] {
        let reader = Reader { name, mirrors_brackets: true, turns_ids: true, most_lost: [12, 3, 3] };
        for example in &*EXAMPLES {
            let output = Command::new(&python).args([PDFIUM, how]).arg(&example.pdf).output();
            let output = output.expect("PLAN_PDFIUM_PYTHON can be run");
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            reader.check(example, &lines(&String::from_utf8_lossy(&output.stdout)));
        }
    }
}
