//! Runs of text that follow one another say their colour and letters once, and where they stand in one matrix.
//!
//! The writer saves and restores the state around each run. What stands between two runs here is only marks of the
//! structure; before anything else is drawn the state is restored.

use super::{Step, rounded, separate};

/// Writes the steps.
pub(super) fn write(steps: &[Step], out: &mut Vec<u8>) {
    let mut at = 0;
    // Colour and letters of the group of runs that is open.
    let mut look: Option<[Vec<u8>; 2]> = None;
    while at < steps.len() {
        if let Some(run) = Run::of(&steps[at..]) {
            if look.is_none() {
                word(out, b"q");
            }
            run.write(out, look.get_or_insert_default());
            at += run.length;
            continue;
        }
        // Marks between two runs leave the group open; anything else closes it.
        let n_marks = steps[at..].iter().take_while(|step| is_mark(step)).count();
        let goes_on = n_marks > 0 && Run::of(&steps[at + n_marks..]).is_some();
        if !goes_on && look.take().is_some() {
            word(out, b"Q");
        }
        let n = n_marks.max(1);
        steps[at..at + n].iter().for_each(|step| step.write(out));
        at += n;
    }
    if look.is_some() {
        word(out, b"Q");
    }
}

fn word(out: &mut Vec<u8>, word: &[u8]) {
    separate(out, word);
    out.extend_from_slice(word);
}

fn is_mark(step: &Step) -> bool {
    step.is(b"BDC") || step.is(b"BMC") || step.is(b"EMC")
}

/// One run: the state saved, moved, coloured, text, the state restored.
struct Run<'a> {
    /// Size and place that the run is moved to.
    scale: f64,
    place: [f64; 2],
    colour: [&'a Step; 2],
    text: &'a [Step],
    length: usize,
}

impl<'a> Run<'a> {
    /// Returns the run that begins with the first step; nothing when another thing does.
    fn of(steps: &'a [Step]) -> Option<Self> {
        let [save, moved, space, colour, begin, rest @ ..] = steps else { return None };
        let is_run = save.is(b"q") && moved.is(b"cm") && space.is(b"cs") && colour.is(b"scn") && begin.is(b"BT");
        if !is_run || numbers(colour).is_none() {
            return None;
        }
        let [scale, b, c, d, x, y] = numbers(moved)?.try_into().ok()?;
        let end = rest.iter().position(|step| step.is(b"ET"))?;
        let text = &rest[..end];
        let is_known = |step: &Step| match step.operator.as_slice() {
            b"Tf" | b"Tj" | b"TJ" => true,
            b"Tr" => step.operands == [b"0"],
            b"Tm" => matrix(step).is_some(),
            _ => is_mark(step),
        };
        let is_upright =
            b == 0.0 && c == 0.0 && d == -scale && rest.get(end + 1)?.is(b"Q") && text.iter().all(is_known);
        // Without a matrix of its own the text would stand where the last one stood.
        let is_placed = text.iter().find(|step| !is_mark(step) && !step.is(b"Tr") && !step.is(b"Tf"))?.is(b"Tm");
        (is_upright && is_placed).then_some(Run {
            scale,
            place: [x, y],
            colour: [space, colour],
            text,
            length: end + 7,
        })
    }

    fn write(&self, out: &mut Vec<u8>, [colour, letters]: &mut [Vec<u8>; 2]) {
        say(&self.colour, colour, out);
        word(out, b"BT");
        for step in self.text {
            match step.operator.as_slice() {
                // Filled letters, as everywhere.
                b"Tr" => {}
                b"Tf" => say(&[step], letters, out),
                b"Tm" => {
                    let [x, y] = matrix(step).unwrap_or_default();
                    let ([left, top], scale) = (self.place, self.scale);
                    let size = rounded(scale, 4);
                    let place = [rounded(left + scale * x, 2), rounded(top - scale * y, 2)];
                    let operands = [size.as_str(), "0", "0", &size, &place[0], &place[1]];
                    let operands = operands.iter().map(|it| it.as_bytes().to_vec()).collect();
                    Step { operands, operator: b"Tm".to_vec() }.write(out);
                }
                _ => step.write(out),
            }
        }
        word(out, b"ET");
    }
}

/// Writes steps unless they are those that hold already.
fn say(steps: &[&Step], held: &mut Vec<u8>, out: &mut Vec<u8>) {
    let mut words = Vec::new();
    steps.iter().for_each(|step| step.write(&mut words));
    if *held != words {
        steps.iter().for_each(|step| step.write(out));
        *held = words;
    }
}

/// Returns where the matrix of a text that is turned upside down, as the page is, puts it.
fn matrix(step: &Step) -> Option<[f64; 2]> {
    let [a, b, c, d, x, y] = numbers(step)?.try_into().ok()?;
    ([a, b, c, d] == [1.0, 0.0, 0.0, -1.0]).then_some([x, y])
}

fn numbers(step: &Step) -> Option<Vec<f64>> {
    step.operands.iter().map(|operand| std::str::from_utf8(operand).ok()?.parse().ok()).collect()
}
