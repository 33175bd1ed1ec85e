//! Notes side by side that differ in cells and numbers alone, gathered: what they share stands once, over them.

use serde::Serialize;

use super::{folded, stem};
use crate::document::{SourceLine, SourceNote};

/// Stands in a shared id where the notes differ.
const ANY: char = '*';

/// Notes that are worked out alike.
#[derive(Debug, PartialEq, Serialize)]
pub(in crate::render) struct Group {
    /// How all of them are worked out.
    pub(in crate::render) lines: Vec<Line>,
    /// The notes, by what their ids and labels share.
    pub(in crate::render) families: Vec<Family>,
}

/// A line of a group: the pieces between what each note has of its own.
#[derive(Debug, PartialEq, Serialize)]
pub(in crate::render) struct Line {
    /// Depth below the figure, from zero.
    pub(in crate::render) depth: usize,
    /// Whether it is a place, read from the left in every language, rather than a formula.
    pub(in crate::render) is_place: bool,
    /// One piece more than there are gaps.
    pub(in crate::render) pieces: Vec<String>,
}

/// Notes of a group whose ids differ in one part, or a single note, or notes that share nothing more.
#[derive(Debug, PartialEq, Serialize)]
pub(in crate::render) struct Family {
    /// What their labels share; may be empty.
    pub(in crate::render) label: String,
    /// What their ids share, with a mark where they differ; may be empty.
    pub(in crate::render) id: String,
    /// The notes.
    pub(in crate::render) entries: Vec<Entry>,
}

/// A note in its group.
#[derive(Debug, PartialEq, Serialize)]
pub(in crate::render) struct Entry {
    /// Place of the note among the sources.
    pub(in crate::render) index: usize,
    /// What is its own in its id.
    pub(in crate::render) id: String,
    /// What is its own in its label; empty when its id says it already.
    pub(in crate::render) label: String,
    /// What stands in the gaps of the group's lines, in their order.
    pub(in crate::render) gaps: Vec<String>,
}

impl Group {
    /// Returns whether it is one note: it then stands before its lines rather than below them.
    pub(in crate::render) fn is_alone(&self) -> bool {
        self.families.iter().map(|family| family.entries.len()).sum::<usize>() == 1
    }
}

/// Returns the notes in their order, gathered.
pub(in crate::render) fn groups(sources: &[SourceNote]) -> Vec<Group> {
    let read: Vec<Vec<Vec<Token>>> = sources.iter().map(|note| shown(note).iter().map(tokens).collect()).collect();
    let mut groups = Vec::new();
    let mut first = 0;
    while first < sources.len() {
        let n = read[first..].iter().take_while(|other| is_alike(&read[first], other)).count();
        groups.push(group(sources, first, &read[first..first + n]));
        first += n;
    }
    groups
}

/// The lines of a note as the annex shows them: the fingerprint of a file stands once, at its head.
fn shown(note: &SourceNote) -> Vec<SourceLine> {
    let lines: Vec<SourceLine> = note.lines.iter().filter(|line| !line.text.contains(" SHA-256 ")).cloned().collect();
    folded(&lines)
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq)]
enum Token {
    /// How deep the line lies, and whether it is a place.
    Line(usize, bool),
    /// What notes must share to be worked out alike.
    Fixed(String),
    /// A number or cells, in which they may differ.
    Value(String),
}

/// Returns the pieces of a line: a place and its cells, or a formula and the numbers that stand alone in it.
fn tokens(line: &SourceLine) -> Vec<Token> {
    let stem = stem(&line.text);
    let mut tokens = vec![Token::Line(line.depth, !stem.is_empty())];
    if !stem.is_empty() {
        // The table and the territory of a census; at the head, a territory is the place of many figures.
        match stem.match_indices('!').map(|(at, _)| at).collect::<Vec<_>>()[..] {
            [_, table, code] if line.depth > 0 => tokens.extend([
                Token::Fixed(stem[..=table].to_owned()),
                Token::Value(stem[table + 1..code].to_owned()),
                Token::Fixed(stem[code..].to_owned()),
            ]),
            _ => tokens.push(Token::Fixed(stem.to_owned())),
        }
        tokens.push(Token::Value(line.text[stem.len()..].to_owned()));
        return tokens;
    }
    // What stands before and after a number that is no part of a name.
    let is_edge = |letter: Option<char>| letter.is_none_or(|it| matches!(it, ' ' | '(' | ')' | ',' | ';'));
    let mut fixed = String::new();
    let mut rest = line.text.as_str();
    while let Some(letter) = rest.chars().next() {
        let end = if is_edge(fixed.chars().last()) { number(rest) } else { 0 };
        if end > 0 && is_edge(rest[end..].chars().next()) {
            tokens.extend([Token::Fixed(std::mem::take(&mut fixed)), Token::Value(rest[..end].to_owned())]);
            rest = &rest[end..];
        } else {
            fixed.push(letter);
            rest = &rest[letter.len_utf8()..];
        }
    }
    tokens.push(Token::Fixed(fixed));
    tokens
}

/// Returns how long the number is with which a text begins.
fn number(text: &str) -> usize {
    let end = text.find(|letter: char| !letter.is_ascii_digit() && !matches!(letter, '.' | '%')).unwrap_or(text.len());
    let digits = text[..end].trim_end_matches('.');
    if digits.starts_with(|letter: char| letter.is_ascii_digit()) { digits.len() } else { 0 }
}

fn is_alike(one: &[Vec<Token>], other: &[Vec<Token>]) -> bool {
    let is_alike = |one: &Token, other: &Token| match (one, other) {
        (Token::Value(_), Token::Value(_)) => true,
        _ => one == other,
    };
    one.len() == other.len()
        && one.iter().zip(other).all(|(one, other)| {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| is_alike(one, other))
        })
}

fn group(sources: &[SourceNote], first: usize, read: &[Vec<Vec<Token>>]) -> Group {
    let mut gaps: Vec<Vec<String>> = vec![Vec::new(); read.len()];
    let mut lines = Vec::new();
    for (at, line) in read[0].iter().enumerate() {
        let mut pieces = vec![String::new()];
        let (mut depth, mut is_place) = (0, false);
        for (place, token) in line.iter().enumerate() {
            let piece = pieces.last_mut().expect("there is one");
            match token {
                Token::Line(found, is) => (depth, is_place) = (*found, *is),
                Token::Fixed(text) => piece.push_str(text),
                Token::Value(text) if read.iter().all(|other| other[at][place] == *token) => piece.push_str(text),
                Token::Value(_) => {
                    pieces.push(String::new());
                    for (gaps, other) in gaps.iter_mut().zip(read) {
                        if let Token::Value(text) = &other[at][place] {
                            gaps.push(text.clone());
                        }
                    }
                }
            }
        }
        lines.push(Line { depth, is_place, pieces });
    }
    let mut gaps = gaps.into_iter();
    let families = runs(&sources[first..first + read.len()]).into_iter();
    let families = families.map(|(start, end)| {
        let own = gaps.by_ref().take(end - start).collect();
        family(&sources[first + start..first + end], first + start, own)
    });
    Group { lines, families: families.collect() }
}

/// Returns where the families begin and end: ids that differ in one and the same part; those without family together.
fn runs(notes: &[SourceNote]) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    let mut is_alone = false;
    let mut start = 0;
    while start < notes.len() {
        let part = notes.get(start + 1).and_then(|next| telling_part(&notes[start].id, &next.id));
        let next = |at: &usize| part.is_some() && telling_part(&notes[start].id, &notes[*at].id) == part;
        let end = (start + 1..notes.len()).take_while(next).last().map_or(start + 1, |last| last + 1);
        match runs.last_mut() {
            Some(former) if is_alone && end == start + 1 => former.1 = end,
            _ => runs.push((start, end)),
        }
        is_alone = end == start + 1;
        start = end;
    }
    runs
}

/// Returns the one part, counted between dots, in which two ids differ.
fn telling_part(one: &str, other: &str) -> Option<usize> {
    let (one, other): (Vec<&str>, Vec<&str>) = (one.split('.').collect(), other.split('.').collect());
    let mut differing = (0..one.len()).filter(|place| one.get(*place) != other.get(*place));
    let part = differing.next()?;
    (one.len() == other.len() && differing.next().is_none()).then_some(part)
}

fn family(notes: &[SourceNote], first: usize, gaps: Vec<Vec<String>>) -> Family {
    let ids: Vec<&str> = notes.iter().map(|note| note.id.as_str()).collect();
    let labels: Vec<&str> = notes.iter().map(|note| note.label.as_str()).collect();
    let is_one = notes.len() == 1;
    let is_family = !is_one && telling_part(ids[0], ids[1]).is_some();
    let id = if is_family { shared(&ids, '.') } else { Shared::default() };
    let label = if is_one { Shared::default() } else { shared(&labels, ' ') };
    let own = |text: &str, shared: &Shared| text[shared.before.len()..text.len() - shared.after.len()].to_owned();
    let entry = |(at, (note, gaps)): (usize, (&SourceNote, Vec<String>))| {
        let (id, label) = (own(&note.id, &id), own(&note.label, &label));
        let label = if label == id { String::new() } else { label };
        Entry { index: first + at, id, label, gaps }
    };
    let entries = notes.iter().zip(gaps).enumerate().map(entry).collect();
    Family { label: label.words(), id: id.text(), entries }
}

/// A text that notes share, with what is before and after the part in which they differ.
#[derive(Default)]
struct Shared {
    before: String,
    after: String,
}

impl Shared {
    /// Returns it with a mark where the notes differ; nothing when they share nothing.
    fn text(&self) -> String {
        if self.before.is_empty() && self.after.is_empty() {
            return String::new();
        }
        format!("{}{ANY}{}", self.before, self.after)
    }

    /// Returns it as words: without a mark, and without the signs that joined it to what differs.
    fn words(&self) -> String {
        let joins = |letter: char| letter.is_whitespace() || matches!(letter, '–' | ':' | '،' | ',');
        let parts = [self.before.trim_end_matches(joins), self.after.trim_start_matches(joins)];
        parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(" … ")
    }
}

/// Returns what texts share at their beginning and at their end, up to where a part begins or ends.
fn shared(texts: &[&str], edge: char) -> Shared {
    let first = texts[0];
    if texts.iter().all(|text| *text == first) {
        return Shared { before: first.to_owned(), after: String::new() };
    }
    let before = texts.iter().fold(first, |before, text| {
        let end = before.char_indices().zip(text.chars()).find(|((_, one), other)| one != other);
        &before[..end.map_or(before.len().min(text.len()), |((at, _), _)| at)]
    });
    let before = before.rfind(edge).map_or("", |end| &before[..=end]);
    let rest: Vec<&str> = texts.iter().map(|text| &text[before.len()..]).collect();
    let after = rest.iter().fold(rest[0], |after, text| {
        let n = after.chars().rev().zip(text.chars().rev()).take_while(|(one, other)| one == other);
        let length: usize = n.map(|(letter, _)| letter.len_utf8()).sum();
        &after[after.len() - length..]
    });
    let after = after.find(edge).map_or("", |start| &after[start..]);
    Shared { before: before.to_owned(), after: after.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Writes the groups of notes `id | label | line ; deeper line`, a line of text for each line and each family.
    fn check(notes: &[&str]) -> String {
        let note = |text: &&str| {
            let [id, label, lines] = text.split(" | ").collect::<Vec<_>>().try_into().expect("there are three parts");
            let lines = lines.split(" ; ").enumerate();
            let lines = lines.map(|(depth, text)| SourceLine { depth, text: text.to_owned() }).collect();
            SourceNote { id: id.to_owned(), label: label.to_owned(), kin: String::new(), lines }
        };
        let mut shown = String::new();
        for group in groups(&notes.iter().map(note).collect::<Vec<_>>()) {
            for line in group.lines {
                shown.push_str(&format!("{}{}\n", "> ".repeat(line.depth + 1), line.pieces.join("…")));
            }
            for family in group.families {
                shown.push_str(&format!("{} ({}):", family.label, family.id));
                for Entry { index, id, label, gaps } in family.entries {
                    shown.push_str(&format!(" [{}] {id} {label} {};", index + 1, gaps.join(", ")));
                }
                shown.push('\n');
            }
        }
        shown
    }

    #[test]
    fn a_column_of_a_sheet_is_one_family() {
        insta::assert_snapshot!(check(&[
            "D01.households | Amtil – Households | m.xlsx!S!G2",
            "D02.households | Oulad Ali – Households | m.xlsx!S!G3",
            "D01.roads | Amtil – Roads | m.xlsx!S!H2",
            "D02.roads | Oulad Ali – Roads | m.xlsx!S!H3",
            "DEM01 | Population | m.xlsx!S!A1",
            "a.b | Other | m.xlsx!S!A2",
        ]), @r"
        > m.xlsx!S!…
        Households (*.households): [1] D01 Amtil G2; [2] D02 Oulad Ali G3;
        Roads (*.roads): [3] D01 Amtil H2; [4] D02 Oulad Ali H3;
         (): [5] DEM01 Population A1; [6] a.b Other A2;
        ");
    }

    #[test]
    fn a_formula_stands_once_with_gaps_for_cells_and_numbers() {
        insta::assert_snapshot!(check(&[
            "D01.deficit | D01 – Deficit | w = 1; d = min(1, 0.5 / 2) = 0.25 ; m.xlsx!S!O2 ; p.toml!norms",
            "D02.deficit | D02 – Deficit | w = 1; d = min(1, 3 / 2) = 1 ; m.xlsx!S!O3 ; p.toml!norms",
            "EDU01 | Schooling | 4-5 years / all 4-5 ; m.xlsx!S!A1",
            "EDU02 | Schooling | 6-11 years / all 6-11 ; m.xlsx!S!A2",
        ]), @r"
        > w = 1; d = min(1, … / 2) = …
        > > m.xlsx!S!…
        > > > p.toml!norms
        Deficit (*.deficit): [1] D01  0.5, 0.25, O2; [2] D02  3, 1, O3;
        > 4-5 years / all 4-5
        > > m.xlsx!S!A1
         (): [3] EDU01 Schooling ;
        > 6-11 years / all 6-11
        > > m.xlsx!S!A2
         (): [4] EDU02 Schooling ;
        ");
    }

    #[test]
    fn a_note_alone_says_all_it_has() {
        insta::assert_snapshot!(check(&[
            "EAU01 | Water | a / b ; m.xlsx!S!A1",
            "FIN.2028 | Money 2028 | m.xlsx!S!A1",
            "FIN.2029 | Money 2029 | m.xlsx!S!A2",
            "MA | Country | HCP!people!MA!total/all/rate",
        ]), @r"
        > a / b
        > > m.xlsx!S!A1
         (): [1] EAU01 Water ;
        > m.xlsx!S!…
        Money (FIN.*): [2] 2028  A1; [3] 2029  A2;
        > HCP!people!MA!total/all/rate
         (): [4] MA Country ;
        ");
    }
}
