//! Writes the drawing of a page in fewer bytes: places to a hundredth of a point, strings as the bytes they are.
//!
//! The writer gives five decimals, a thousandth of what any printer can place, and spells each letter's number out; most
//! of a plan's file is that. The order of operators, the marks of the structure and every string stay what they are.
//!
//! # Source
//! ISO 32000-1:2008, 7.2 (lexical conventions) and 7.3.4 (strings).

mod runs;
mod shapes;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::rc::Rc;

/// How wide the glyphs of each font are, in thousandths of its size, by the font's name on the page.
pub(super) type Widths = BTreeMap<Vec<u8>, Rc<[f64]>>;

/// The drawing of a page.
pub(super) struct Drawing<'a>(Vec<Step<'a>>);

impl<'a> Drawing<'a> {
    /// Reads a drawing; nothing when it holds what is not understood here.
    pub(super) fn read(drawing: &'a [u8]) -> Option<Self> {
        Some(Drawing(steps(drawing)?))
    }

    /// Returns the same drawing in fewer bytes, given the widths of its fonts.
    pub(super) fn written(&self, widths: &Widths) -> Vec<u8> {
        let (mut out, mut at) = (Vec::new(), 0);
        while let Some(step) = self.0.get(at) {
            let rest = &self.0[at..];
            let length = runs::write(rest, widths, &mut out).or_else(|| shapes::write(rest, &mut out));
            if length.is_none() {
                step.write(&mut out);
            }
            at += length.unwrap_or(1);
        }
        out
    }

    /// Joins each mark of the structure to the one that ends just before it, when it may; returns the numbers of those
    /// that are gone, in their order.
    pub(super) fn join_marks(&mut self, may_join: impl Fn(usize, usize) -> bool) -> Vec<usize> {
        // Of each open mark its name and number, when it says nothing else.
        let mut open: Vec<Option<(Cow<'a, [u8]>, usize)>> = Vec::new();
        let (mut kept, mut joined) = (Vec::with_capacity(self.0.len()), Vec::new());
        let mut steps = std::mem::take(&mut self.0).into_iter().peekable();
        while let Some(step) = steps.next() {
            if step.is(b"BDC") || step.is(b"BMC") {
                open.push(step.numbered_mark());
            } else if step.is(b"EMC") {
                let mark = open.pop().flatten();
                let next = steps.peek().and_then(Step::numbered_mark);
                if let (Some((name, mark)), Some(next)) = (mark, next)
                    && name == next.0
                    && may_join(mark, next.1)
                {
                    joined.push(next.1);
                    open.push(Some(next));
                    steps.next();
                    continue;
                }
            }
            kept.push(step);
        }
        self.0 = kept;
        joined.sort_unstable();
        joined
    }

    /// Gives the marks of the structure their new numbers.
    pub(super) fn renumber_marks(&mut self, numbers: &[Option<usize>]) {
        for step in self.0.iter_mut() {
            if let Some((_, mark)) = step.numbered_mark()
                && let Some(Some(number)) = numbers.get(mark)
            {
                step.operands[1] = format!("<</MCID\n{number}>>").into_bytes().into();
            }
        }
    }
}

/// An operator with what it works on, each as it is to be written.
#[derive(Debug, Default)]
struct Step<'a> {
    operands: Vec<Cow<'a, [u8]>>,
    operator: &'a [u8],
}

impl<'a> Step<'a> {
    fn is(&self, operator: &[u8]) -> bool {
        self.operator == operator
    }

    /// Returns the name and number of a mark that says nothing else.
    fn numbered_mark(&self) -> Option<(Cow<'a, [u8]>, usize)> {
        let [name, properties] = self.operands.as_slice() else { return None };
        let number = properties.strip_prefix(b"<</MCID\n")?.strip_suffix(b">>").filter(|_| self.is(b"BDC"))?;
        Some((name.clone(), std::str::from_utf8(number).ok()?.parse().ok()?))
    }

    fn write(&self, out: &mut Vec<u8>) {
        for operand in &self.operands {
            separate(out, operand);
            out.extend_from_slice(operand);
        }
        separate(out, self.operator);
        out.extend_from_slice(self.operator);
    }
}

/// Puts a line's end where two words would run together.
fn separate(out: &mut Vec<u8>, next: &[u8]) {
    if out.last().is_some_and(|last| is_regular(*last)) && next.first().is_some_and(|first| is_regular(*first)) {
        out.push(b'\n');
    }
}

fn steps(drawing: &[u8]) -> Option<Vec<Step<'_>>> {
    let (mut steps, mut step, mut at) = (Vec::new(), Step::default(), 0);
    while let Some(byte) = drawing.get(at) {
        let rest = &drawing[at..];
        if byte.is_ascii_whitespace() || *byte == 0 {
            at += 1;
            continue;
        }
        if byte.is_ascii_alphabetic() || matches!(byte, b'\'' | b'"') {
            let word = first_word(rest);
            // Pixels among the operators are not understood here.
            if word == b"ID" {
                return None;
            }
            at += word.len();
            step.operator = word;
            steps.push(std::mem::take(&mut step));
        } else {
            let (length, operand) = token(rest)?;
            at += length;
            step.operands.push(operand);
        }
    }
    step.operands.is_empty().then_some(steps)
}

/// Returns the length of the value that stands at the beginning, in brackets or alone, and how it is to be written.
fn token(rest: &[u8]) -> Option<(usize, Cow<'_, [u8]>)> {
    let mut out = Vec::new();
    let length = match *rest.first()? {
        b'(' => {
            let (length, string) = literal(rest)?;
            write_string(&mut out, &string);
            length
        }
        b'<' if rest.get(1) != Some(&b'<') => {
            let length = rest.iter().position(|byte| *byte == b'>')? + 1;
            write_string(&mut out, &from_hex(&rest[1..length - 1])?);
            length
        }
        b'<' => inside(rest, &mut out, 2, b">>")?,
        b'[' => inside(rest, &mut out, 1, b"]")?,
        b'/' => {
            let length = 1 + first_word(&rest[1..]).len();
            return Some((length, Cow::Borrowed(&rest[..length])));
        }
        byte if is_regular(byte) => {
            let word = first_word(rest);
            return Some((word.len(), short(word)));
        }
        _ => return None,
    };
    Some((length, Cow::Owned(out)))
}

/// Returns what stands before the next white space or delimiter.
fn first_word(rest: &[u8]) -> &[u8] {
    &rest[..rest.iter().position(|byte| !is_regular(*byte)).unwrap_or(rest.len())]
}

/// Writes an array or a dictionary, value by value.
fn inside(rest: &[u8], out: &mut Vec<u8>, n_open: usize, close: &[u8]) -> Option<usize> {
    let mut at = copied(out, rest, n_open);
    loop {
        let rest = &rest[at..];
        if rest.starts_with(close) {
            return Some(at + copied(out, rest, close.len()));
        }
        if rest.first()?.is_ascii_whitespace() {
            at += 1;
            continue;
        }
        let (length, value) = token(rest)?;
        at += length;
        separate(out, &value);
        out.extend_from_slice(&value);
    }
}

fn copied(out: &mut Vec<u8>, rest: &[u8], length: usize) -> usize {
    out.extend_from_slice(&rest[..length]);
    length
}

/// Neither white space nor a delimiter.
fn is_regular(byte: u8) -> bool {
    !byte.is_ascii_whitespace() && byte != 0 && !b"()<>[]{}/%".contains(&byte)
}

/// Returns the length of a string in round brackets, and its bytes.
fn literal(rest: &[u8]) -> Option<(usize, Vec<u8>)> {
    let (mut at, mut depth, mut string) = (1, 1, Vec::new());
    loop {
        let byte = *rest.get(at)?;
        at += 1;
        match byte {
            b'\\' => {
                let escaped = *rest.get(at)?;
                at += 1;
                match escaped {
                    b'0'..=b'7' => {
                        let mut value = u32::from(escaped - b'0');
                        let more = rest[at..].iter().take(2).take_while(|byte| (b'0'..=b'7').contains(byte)).count();
                        rest[at..at + more].iter().for_each(|digit| value = value * 8 + u32::from(digit - b'0'));
                        at += more;
                        string.push(u8::try_from(value).ok()?);
                    }
                    b'n' => string.push(b'\n'),
                    b'r' => string.push(b'\r'),
                    b't' => string.push(b'\t'),
                    b'b' => string.push(8),
                    b'f' => string.push(12),
                    b'\n' | b'\r' => return None,
                    other => string.push(other),
                }
                continue;
            }
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some((at, string));
        }
        string.push(byte);
    }
}

fn from_hex(digits: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(digits).ok()?;
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok()).collect()
}

fn write_string(out: &mut Vec<u8>, string: &[u8]) {
    out.push(b'(');
    for byte in string {
        match byte {
            b'(' | b')' | b'\\' => out.extend_from_slice(&[b'\\', *byte]),
            // Left as it is, it would be read as the end of a line.
            b'\r' => out.extend_from_slice(b"\\r"),
            other => out.push(*other),
        }
    }
    out.push(b')');
}

/// Returns a broken number with the decimals that can be seen: shares and colours, below one, with two more than places.
/// Any other word is returned as it is.
fn short(word: &[u8]) -> Cow<'_, [u8]> {
    let digits = word.strip_prefix(b"-").unwrap_or(word);
    let Some(point) = digits.iter().position(|byte| *byte == b'.') else { return Cow::Borrowed(word) };
    let (whole, broken) = (&digits[..point], &digits[point + 1..]);
    if !whole.iter().chain(broken).all(u8::is_ascii_digit) || whole.len() > 9 || whole.is_empty() {
        return Cow::Borrowed(word);
    }
    let n_decimals = if whole.iter().all(|digit| *digit == b'0') { 4 } else { 2 };
    let kept = &broken[..broken.len().min(n_decimals)];
    let is_raised = broken.get(n_decimals).is_some_and(|digit| *digit >= b'5');
    let is_nought = whole.iter().chain(kept).all(|digit| *digit == b'0');
    if is_raised {
        let units = whole.iter().chain(kept).fold(0u64, |sum, digit| sum * 10 + u64::from(digit - b'0')) + 1;
        let sign = if digits.len() < word.len() { -1.0 } else { 1.0 };
        return Cow::Owned(rounded(sign * units as f64 / [1e2, 1e4][usize::from(n_decimals == 4)], n_decimals).into());
    }
    if is_nought {
        return Cow::Borrowed(b"0");
    }
    let n_cut = broken.len() - kept.len() + kept.iter().rev().take_while(|digit| **digit == b'0').count();
    let left = &word[..word.len() - n_cut];
    Cow::Borrowed(left.strip_suffix(b".").unwrap_or(left))
}

/// Writes a number with these decimals at most.
pub(super) fn rounded(number: f64, decimals: usize) -> String {
    let text = format!("{number:.decimals$}");
    let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{Drawing, Widths};

    fn check(drawing: &[u8], expected: &[u8]) {
        let found = Drawing::read(drawing).expect("it is understood").written(&Widths::new());
        assert_eq!(found, expected, "{}", String::from_utf8_lossy(&found));
    }

    #[test]
    fn places_keep_a_hundredth_of_a_point_and_shares_more() {
        check(
            b"q 0.75 0 0 -0.75 137.04591 -278.1463 cm/c0 cs 0.11372549 1 -0.00001 scn",
            b"q\n0.75\n0\n0\n-0.75\n137.05\n-278.15\ncm/c0\ncs\n0.1137\n1\n0\nscn",
        );
    }

    #[test]
    fn strings_are_the_bytes_they_stand_for() {
        check(b"[(\\000\\n)<0028000D>](a\\(b\\)c\\\\)Tj", b"[(\0\n)(\0\\(\0\\r)](a\\(b\\)c\\\\)Tj");
    }

    #[test]
    fn names_marks_and_what_a_string_holds_stay() {
        check(
            b"/Span<</MCID 12/Lang(ar-1.2345)>>BDC/f1.23456 8 Tf",
            b"/Span<</MCID\n12/Lang(ar-1.2345)>>BDC/f1.23456\n8\nTf",
        );
    }

    #[test]
    fn runs_of_one_look_say_it_once_and_stand_where_they_stood() {
        let run = |x: &str, words: &str| {
            format!(
                "q 1 0 0 -1 {x} 700 cm/c0 cs 0.2 0.2 0.2 scn\nBT 0 Tr/f1 8 Tf 1 0 0 -1 2.5 0 Tm({words})Tj\nET\nQ\n"
            )
        };
        let drawing =
            format!("/P<</MCID 1>>BDC\n{}EMC/P<</MCID 2>>BDC\n{}EMC\nq 1 w 0 0 m S Q", run("40", "a"), run("60", "b"));
        let expected = "q\nBT/P<</MCID\n1>>BDC/c0\ncs\n0.2\n0.2\n0.2\nscn/f1\n8\nTf\n1\n0\n0\n1\n42.5\n700\nTm(a)Tj\nEMC/P<</MCID\n2>>BDC\n20\n0\nTd(b)Tj\nEMC\nET\nQ\nq\n1\nw\n0\n0\nm\nS\nQ";
        check(drawing.as_bytes(), expected.as_bytes());
    }

    /// A run of two strings, each marked as reversed.
    fn reversed(y: &str, words: [&str; 2]) -> String {
        let shown = |(x, word): (&str, &str)| format!("/ReversedChars BMC 1 0 0 -1 {x} 0 Tm[({word})]TJ EMC ");
        let shown: String = ["0", "9.5"].into_iter().zip(words).map(shown).collect();
        format!("q 1 0 0 -1 40 {y} cm/c0 cs 0 0 0 scn BT/f1 8 Tf {shown}ET Q ")
    }

    #[test]
    fn strings_that_are_reversed_share_one_mark() {
        let drawing = format!("/P<</MCID 1>>BDC {}{}EMC", reversed("700", ["a", "b"]), reversed("690", ["c", "d"]));
        check(
            drawing.as_bytes(),
            b"q\nBT/P<</MCID\n1>>BDC/c0\ncs\n0\n0\n0\nscn/f1\n8\nTf/ReversedChars\nBMC\n1\n0\n0\n1\n40\n700\nTm(a)Tj\n9.5\n0\nTd(b)Tj\n1\n0\n0\n1\n40\n690\nTm(c)Tj\n9.5\n0\nTd(d)Tj\nEMC\nEMC\nET\nQ",
        );
    }

    #[test]
    fn marks_that_follow_one_another_are_joined_only_where_they_may() {
        let drawing = b"/P<</MCID 0>>BDC 1 w EMC/P<</MCID 1>>BDC 2 w EMC/P<</MCID 2>>BDC 3 w EMC/H<</MCID 3>>BDC EMC 4 w/H<</MCID 4>>BDC EMC";
        let mut drawing = Drawing::read(drawing).expect("it is understood");
        // Of another name, or with something between, two marks are never joined.
        let joined = drawing.join_marks(|mark, next| (mark, next) != (1, 2));
        assert_eq!(joined, [1]);
        drawing.renumber_marks(&[Some(0), None, Some(1), Some(2), Some(3)]);
        let written = String::from_utf8(drawing.written(&Widths::new())).expect("it is plain text").replace('\n', " ");
        assert_eq!(
            written,
            "/P<</MCID 0>>BDC 1 w 2 w EMC/P<</MCID 1>>BDC 3 w EMC/H<</MCID 2>>BDC EMC 4 w/H<</MCID 3>>BDC EMC"
        );
    }

    #[test]
    fn what_is_not_understood_is_left() {
        assert!(Drawing::read(b"BI /W 1 ID x EI").is_none());
        assert!(Drawing::read(b"(open").is_none());
    }
}
