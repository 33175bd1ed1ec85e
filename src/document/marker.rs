//! Marks that stand for figures, tables and charts between the template and the tree.
//!
//! A chapter's functions give a mark that holds an id and never a user's text, so nothing a user wrote is read as
//! Markdown or as a template. Marks are built from private-use characters, which are taken out of users' texts.

const OPEN: char = '\u{E000}';
const CLOSE: char = '\u{E001}';

/// What a mark stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Figure,
    Name,
    Table,
    Chart,
    /// A chart that is a map.
    Map,
    Text,
    /// A count with its noun, such as "12 projects".
    Counted,
    /// Words of the chapter in another language, which keep their own direction.
    Foreign,
    /// A cross reference, such as "table 12".
    Reference,
    /// A field of a procedure paper, or dots to fill in by hand.
    Field,
}

impl Kind {
    pub const ALL: [Kind; 10] = [
        Kind::Figure,
        Kind::Name,
        Kind::Table,
        Kind::Chart,
        Kind::Map,
        Kind::Text,
        Kind::Counted,
        Kind::Foreign,
        Kind::Reference,
        Kind::Field,
    ];

    /// The function that gives the mark, and its argument.
    pub fn function(self) -> (&'static str, &'static str) {
        match self {
            Kind::Figure => ("figure", "id"),
            Kind::Name => ("name", "id"),
            Kind::Table => ("table", "id"),
            Kind::Chart => ("chart", "id"),
            Kind::Map => ("map", "id"),
            Kind::Text => ("text", "name"),
            Kind::Counted => ("counted", "id"),
            Kind::Foreign => ("foreign", "text"),
            Kind::Reference => ("see", "id"),
            Kind::Field => ("field", "id"),
        }
    }
}

/// Returns the mark of an id.
pub(super) fn mark(kind: Kind, id: &str) -> String {
    format!("{OPEN}{}:{}{CLOSE}", kind.function().0, without_marks(id))
}

/// Returns a text without the characters of marks.
pub(super) fn without_marks(text: &str) -> String {
    text.chars().filter(|letter| !matches!(*letter, OPEN | CLOSE)).collect()
}

/// A piece of text between marks, or a mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece<'t> {
    Words(&'t str),
    Mark(Kind, &'t str),
}

/// Splits a text into its words and marks.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(OPEN) {
        let (words, from) = rest.split_at(at);
        if !words.is_empty() {
            pieces.push(Piece::Words(words));
        }
        let inside = &from[OPEN.len_utf8()..];
        let Some(end) = inside.find(CLOSE) else { break };
        let (mark, after) = inside.split_at(end);
        if let Some((function, id)) = mark.split_once(':')
            && let Some(kind) = Kind::ALL.into_iter().find(|kind| kind.function().0 == function)
        {
            pieces.push(Piece::Mark(kind, id));
        }
        rest = &after[CLOSE.len_utf8()..];
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_marks_come_apart_in_order() {
        let text = format!("a {} b{}", mark(Kind::Figure, "EAU01"), mark(Kind::Table, "swot"));
        let expected = [
            Piece::Words("a "),
            Piece::Mark(Kind::Figure, "EAU01"),
            Piece::Words(" b"),
            Piece::Mark(Kind::Table, "swot"),
        ];
        assert_eq!(pieces(&text), expected);
    }

    #[test]
    fn a_users_text_cannot_make_a_mark() {
        let forged = mark(Kind::Name, &mark(Kind::Table, "swot"));
        assert_eq!(pieces(&forged), [Piece::Mark(Kind::Name, "table:swot")]);
        assert_eq!(pieces(&without_marks("\u{E000}table:swot\u{E001}")), [Piece::Words("table:swot")]);
    }
}
