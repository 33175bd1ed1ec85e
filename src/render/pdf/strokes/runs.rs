//! Runs of text that follow one another say their colour and letters once, and each where it stands beside the one before.
//!
//! The writer saves and restores the state around each run and opens a text of its own for it. What stands between two
//! runs here is only marks of the structure; before anything else is drawn the text ends and the state is restored.
//!
//! # Source
//! ISO 32000-1:2008, 9.4.1 (text objects), 9.4.2 (text positioning) and 14.8.2.3.3 (reversed characters).

use std::rc::Rc;

use super::{Step, Widths, is_regular, literal, rounded, separate};

/// How far from its place a run may stand without saying so: a three-thousandth of an inch, little more than rounding moves
/// it anyway.
const NEAR: f64 = 0.025;

/// Writes the runs that begin with the first step, and returns how many steps they are; nothing when something else does.
pub(super) fn write(steps: &[Step<'_>], widths: &Widths, out: &mut Vec<u8>) -> Option<usize> {
    let length = group_end(steps)?;
    Group::new(out, widths).write(&steps[..length]);
    Some(length)
}

/// Returns how many steps from the first on are runs of text with whole marks around them; nothing when the first is
/// something else.
fn group_end(steps: &[Step<'_>]) -> Option<usize> {
    let (mut at, mut depth, mut has_run, mut end) = (0, 0usize, false, None);
    while let Some(step) = steps.get(at) {
        if let Some(run) = Run::of(&steps[at..]) {
            at += run.length;
            has_run = true;
        } else if is_mark(step) {
            let opens = !step.is(b"EMC");
            let Some(inside) = (if opens { Some(depth + 1) } else { depth.checked_sub(1) }) else { break };
            depth = inside;
            at += 1;
        } else {
            break;
        }
        if depth == 0 && has_run {
            end = Some(at);
        }
    }
    end
}

/// Runs that share one text object.
struct Group<'a> {
    out: &'a mut Vec<u8>,
    /// What is written for the colour and the letters that hold.
    looks: [Vec<u8>; 2],
    widths: &'a Widths,
    /// Where the last run stands that said its place, in hundredths of a point.
    place: [i64; 2],
    /// How far the letters reach along the line; nothing when their widths are not known.
    pen: Option<f64>,
    /// The font and its size.
    font: (Option<Rc<[f64]>>, f64),
    /// Letters that the next ones may join: the elements of a list.
    waiting: Vec<u8>,
    /// Whether each open mark says that the letters of its strings are reversed.
    open: Vec<bool>,
    /// Whether such a mark is about to end.
    is_ending: bool,
}

impl<'a> Group<'a> {
    fn new(out: &'a mut Vec<u8>, widths: &'a Widths) -> Self {
        Group {
            out,
            looks: [Vec::new(), Vec::new()],
            widths,
            place: [0, 0],
            pen: None,
            font: (None, 0.0),
            waiting: Vec::new(),
            open: Vec::new(),
            is_ending: false,
        }
    }

    fn write(mut self, steps: &[Step<'_>]) {
        word(self.out, b"q");
        word(self.out, b"BT");
        let mut at = 0;
        while at < steps.len() {
            if let Some(run) = Run::of(&steps[at..]) {
                self.run(&run);
                at += run.length;
            } else {
                self.mark(&steps[at]);
                at += 1;
            }
        }
        self.show_waiting();
        self.end_reversed();
        word(self.out, b"ET");
        word(self.out, b"Q");
    }

    fn run(&mut self, run: &Run<'_>) {
        self.say(&run.colour, 0);
        for step in run.text {
            match step.operator {
                // Filled letters, as everywhere.
                b"Tr" => {}
                b"Tf" => self.choose(run, step),
                b"Tm" => self.go(run, matrix(step).unwrap_or_default()),
                b"Tj" | b"TJ" => self.show(step),
                _ => self.mark(step),
            }
        }
    }

    /// Says a colour or a font unless it holds already.
    fn say(&mut self, steps: &[&Step<'_>], look: usize) {
        let mut words = Vec::new();
        steps.iter().for_each(|step| step.write(&mut words));
        if self.looks[look] != words {
            self.show_waiting();
            word(self.out, &words);
            self.looks[look] = words;
        }
    }

    /// Takes a font; letters of a drawing in the size that they have on the page.
    fn choose(&mut self, run: &Run<'_>, step: &Step<'_>) {
        let [name, size] = step.operands.as_slice() else { return };
        let size: f64 = std::str::from_utf8(size).ok().and_then(|size| size.parse().ok()).unwrap_or_default();
        let size = if run.scale == 1.0 { size } else { (size * run.scale * 1e4).round() / 1e4 };
        self.font = (self.widths.get(name.strip_prefix(b"/").unwrap_or(name)).cloned(), size);
        let operands = vec![name.clone(), rounded(size, 4).into_bytes().into()];
        self.say(&[&Step { operands, operator: b"Tf" }], 1);
    }

    /// Moves to where the text stands, unless the letters before it end there.
    fn go(&mut self, run: &Run<'_>, [x, y]: [f64; 2]) {
        let ([left, top], scale) = (run.place, run.scale);
        let place = [left + scale * x, top - scale * y];
        let [x, y] = place.map(|it| (it * 100.0).round() as i64);
        let is_there = self.pen.is_some_and(|pen| (pen - place[0]).abs() < NEAR) && self.place[1] == y;
        if is_there {
            return;
        }
        self.show_waiting();
        // Along a line only: a height that is a sum differs by a hair from the same height elsewhere, and readers of the
        // file put the words of a page in order by their heights.
        if self.place[1] == y {
            word(self.out, hundredths(x - self.place[0]).as_bytes());
            word(self.out, b"0");
            word(self.out, b"Td");
        } else {
            for number in ["1", "0", "0", "1", &hundredths(x), &hundredths(y)] {
                word(self.out, number.as_bytes());
            }
            word(self.out, b"Tm");
        }
        (self.place, self.pen) = ([x, y], Some(x as f64 / 100.0));
    }

    /// Shows letters; those that follow others directly join them, except where each string is read by itself.
    fn show(&mut self, step: &Step<'_>) {
        let [list] = step.operands.as_slice() else { return };
        let list = if step.is(b"TJ") { &list[1..list.len() - 1] } else { list };
        self.end_reversed();
        self.pen = self.pen.and_then(|pen| Some(pen + advance(list, self.font.0.as_deref()?)? * self.font.1 / 1000.0));
        if self.waiting.ends_with(b")") && list.starts_with(b"(") {
            self.waiting.pop();
            self.waiting.extend_from_slice(&list[1..]);
        } else {
            separate(&mut self.waiting, list);
            self.waiting.extend_from_slice(list);
        }
        if self.open.contains(&true) {
            self.show_waiting();
        }
    }

    /// Writes the letters that wait; those of one string without the brackets of a list.
    fn show_waiting(&mut self) {
        let list = std::mem::take(&mut self.waiting);
        if list.is_empty() {
            return;
        }
        let is_string = list.starts_with(b"(") && literal(&list).is_some_and(|(length, _)| length == list.len());
        if is_string {
            word(self.out, &list);
            word(self.out, b"Tj");
        } else {
            self.out.push(b'[');
            self.out.extend_from_slice(&list);
            self.out.push(b']');
            word(self.out, b"TJ");
        }
    }

    /// Writes a mark; one that says what the mark before it said goes on instead.
    fn mark(&mut self, step: &Step<'_>) {
        self.show_waiting();
        if step.is(b"EMC") {
            self.end_reversed();
            if self.open.pop() == Some(true) {
                self.is_ending = true;
            } else {
                step.write(self.out);
            }
            return;
        }
        let is_reversed = step.is(b"BMC") && step.operands == [b"/ReversedChars".as_slice()];
        self.open.push(is_reversed);
        if is_reversed && self.is_ending {
            self.is_ending = false;
            return;
        }
        // The mark before ends outside of this one.
        self.end_reversed();
        step.write(self.out);
    }

    fn end_reversed(&mut self) {
        if std::mem::take(&mut self.is_ending) {
            word(self.out, b"EMC");
        }
    }
}

/// Returns how far a list of strings and numbers reaches, in thousandths of the letters' size.
fn advance(list: &[u8], widths: &[f64]) -> Option<f64> {
    let (mut at, mut sum) = (0, 0.0);
    while at < list.len() {
        let rest = &list[at..];
        if rest[0] == b'(' {
            let (length, string) = literal(rest)?;
            for glyph in string.chunks(2) {
                let [high, low] = *glyph else { return None };
                sum += widths.get(usize::from(high) << 8 | usize::from(low))?;
            }
            at += length;
        } else if rest[0].is_ascii_whitespace() {
            at += 1;
        } else {
            let end = rest.iter().position(|byte| !is_regular(*byte)).unwrap_or(rest.len());
            sum -= std::str::from_utf8(&rest[..end]).ok()?.parse::<f64>().ok()?;
            at += end;
        }
    }
    Some(sum)
}

pub(super) fn word(out: &mut Vec<u8>, word: &[u8]) {
    separate(out, word);
    out.extend_from_slice(word);
}

pub(super) fn hundredths(number: i64) -> String {
    let text = rounded(number as f64 / 100.0, 2);
    match text.strip_prefix('-') {
        Some(text) if text.starts_with("0.") => format!("-{}", &text[1..]),
        None if text.starts_with("0.") => text[1..].to_owned(),
        _ => text,
    }
}

fn is_mark(step: &Step<'_>) -> bool {
    step.is(b"BDC") || step.is(b"BMC") || step.is(b"EMC")
}

/// One run: the state saved, moved, coloured, text, the state restored.
struct Run<'a> {
    /// Size and place that the run is moved to.
    scale: f64,
    place: [f64; 2],
    colour: [&'a Step<'a>; 2],
    text: &'a [Step<'a>],
    length: usize,
}

impl<'a> Run<'a> {
    /// Returns the run that begins with the first step; nothing when another thing does.
    fn of(steps: &'a [Step<'a>]) -> Option<Self> {
        let [save, moved, space, colour, begin, rest @ ..] = steps else { return None };
        let is_run = save.is(b"q") && moved.is(b"cm") && space.is(b"cs") && colour.is(b"scn") && begin.is(b"BT");
        if !is_run || numbers(colour).is_none() {
            return None;
        }
        let [scale, b, c, d, x, y] = numbers(moved)?.try_into().ok()?;
        let end = rest.iter().position(|step| step.is(b"ET"))?;
        let text = &rest[..end];
        let is_known = |step: &Step<'_>| match step.operator {
            b"Tf" | b"Tj" | b"TJ" => true,
            b"Tr" => step.operands == [b"0".as_slice()],
            b"Tm" => matrix(step).is_some(),
            _ => is_mark(step),
        };
        let is_upright =
            b == 0.0 && c == 0.0 && d == -scale && rest.get(end + 1)?.is(b"Q") && text.iter().all(is_known);
        // Without a matrix of its own the text would stand where the last one stood.
        let is_placed = text.iter().find(|step| !is_mark(step) && !step.is(b"Tr") && !step.is(b"Tf"))?.is(b"Tm");
        (is_upright && is_placed && is_balanced(text)).then_some(Run {
            scale,
            place: [x, y],
            colour: [space, colour],
            text,
            length: end + 7,
        })
    }
}

/// Returns whether every mark that ends begins here too.
fn is_balanced(text: &[Step<'_>]) -> bool {
    let mut depth = 0usize;
    for step in text.iter().filter(|step| is_mark(step)) {
        let inside = if step.is(b"EMC") { depth.checked_sub(1) } else { Some(depth + 1) };
        let Some(inside) = inside else { return false };
        depth = inside;
    }
    depth == 0
}

/// Writes steps unless they are those that hold already.
pub(super) fn say(steps: &[&Step<'_>], held: &mut Vec<u8>, out: &mut Vec<u8>) {
    let mut words = Vec::new();
    steps.iter().for_each(|step| step.write(&mut words));
    if *held != words {
        steps.iter().for_each(|step| step.write(out));
        *held = words;
    }
}

/// Returns where the matrix of a text that is turned upside down, as the page is, puts it.
fn matrix(step: &Step<'_>) -> Option<[f64; 2]> {
    let [a, b, c, d, x, y] = numbers(step)?.try_into().ok()?;
    ([a, b, c, d] == [1.0, 0.0, 0.0, -1.0]).then_some([x, y])
}

pub(super) fn numbers(step: &Step<'_>) -> Option<Vec<f64>> {
    step.operands.iter().map(|operand| std::str::from_utf8(operand).ok()?.parse().ok()).collect()
}
