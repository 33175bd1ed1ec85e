//! Shaping of words with the embedded fonts: from a line of text to placed glyphs, from left to right.

use std::sync::LazyLock;

use harfrust::{Buffer, Direction as ShapeDirection, Font, ShapeOptions, ShaperFont};
use unicode_bidi::{BidiInfo, Level};

use crate::i18n::Direction;

/// The files of the faces: Latin regular and bold, Arabic regular and bold.
pub(super) const FILES: [(&str, &[u8]); 4] = [
    ("NotoSans-Regular", include_bytes!("../../../templates/fonts/NotoSans-Regular.ttf")),
    ("NotoSans-Bold", include_bytes!("../../../templates/fonts/NotoSans-Bold.ttf")),
    ("NotoNaskhArabic-Regular", include_bytes!("../../../templates/fonts/NotoNaskhArabic-Regular.ttf")),
    ("NotoNaskhArabic-Bold", include_bytes!("../../../templates/fonts/NotoNaskhArabic-Bold.ttf")),
];

static FACES: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let read = |(_, bytes): &(&str, &'static [u8])| Font::new(bytes.to_vec(), 0).expect("an embedded font is a font");
    FILES.iter().map(read).collect()
});

/// Weight of the letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    Bold,
}

/// A glyph of a line.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Glyph {
    /// Index of its face.
    pub(super) face: usize,
    /// Number in the face.
    pub(super) id: u16,
    /// Place from the start of the line, and above it; parts of the size.
    pub(super) at: (f64, f64),
    /// The text it stands for; empty for a mark that another glyph already speaks for.
    pub(super) text: String,
}

/// A shaped line.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Shaped {
    /// Glyphs from the left.
    pub(super) glyphs: Vec<Glyph>,
    /// Length, parts of the size.
    pub(super) length: f64,
}

/// Shapes a line.
pub(super) fn shape(text: &str, direction: Direction, weight: Weight) -> Shaped {
    // An override of direction in a name would reach past it.
    let is_kept =
        |letter: &char| !letter.is_control() && !matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let text: String = text.chars().filter(is_kept).collect();
    let level = match direction {
        Direction::Ltr => Level::ltr(),
        Direction::Rtl => Level::rtl(),
    };
    let mut shaped = Shaped::default();
    let bidi = BidiInfo::new(&text, Some(level));
    let Some(paragraph) = bidi.paragraphs.first() else { return shaped };
    let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
    for run in runs {
        let is_rtl = levels[run.start].is_rtl();
        let mut pieces = by_face(&text, run, is_rtl, weight);
        if is_rtl {
            pieces.reverse();
        }
        for (face, range) in pieces {
            add(&mut shaped, face, &text[range], is_rtl);
        }
    }
    shaped
}

/// Cuts a run where its face changes, in the order of the text.
fn by_face(
    text: &str,
    run: std::ops::Range<usize>,
    is_rtl: bool,
    weight: Weight,
) -> Vec<(usize, std::ops::Range<usize>)> {
    let heavy = usize::from(weight == Weight::Bold);
    let [own, other] = if is_rtl { [2 + heavy, heavy] } else { [heavy, 2 + heavy] };
    let has = |face: usize, letter: char| FACES[face].charmap().map_unicode(letter).is_some();
    let mut pieces: Vec<(usize, std::ops::Range<usize>)> = Vec::new();
    for (at, letter) in text[run.clone()].char_indices() {
        let (from, to) = (run.start + at, run.start + at + letter.len_utf8());
        let face = if has(own, letter) || !has(other, letter) { own } else { other };
        match pieces.last_mut() {
            Some((last, range)) if *last == face => range.end = to,
            _ => pieces.push((face, from..to)),
        }
    }
    pieces
}

fn add(shaped: &mut Shaped, face: usize, text: &str, is_rtl: bool) {
    let font = &FACES[face];
    let mut buffer = Buffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    buffer.set_direction(if is_rtl { ShapeDirection::RightToLeft } else { ShapeDirection::LeftToRight });
    if harfrust::shape(&ShaperFont::new(font), &mut buffer, ShapeOptions::new()).is_err() {
        return;
    }
    let unit = f64::from(font.units_per_em());
    let infos = buffer.glyph_infos();
    let mut starts: Vec<usize> = infos.iter().map(|info| info.cluster as usize).collect();
    starts.sort_unstable();
    starts.dedup();
    let positions = buffer.glyph_positions();
    for (index, (info, position)) in infos.iter().zip(positions).enumerate() {
        let place = |offset: i32| f64::from(offset) / unit;
        let at = (shaped.length + place(position.x_offset), place(position.y_offset));
        let text = if speaks(index, infos, positions) { cluster(text, info.cluster as usize, &starts) } else { "" };
        let id = u16::try_from(info.glyph_id).unwrap_or_default();
        shaped.length += place(position.x_advance);
        // Marks of direction have done their work.
        let is_unseen = !text.is_empty() && text.chars().all(|letter| matches!(letter, '\u{200C}'..='\u{200F}'));
        if !is_unseen {
            shaped.glyphs.push(Glyph { face, id, at, text: text.to_owned() });
        }
    }
}

/// Of the glyphs of a cluster the widest one stands for its text; the first of equals.
fn speaks(index: usize, infos: &[harfrust::GlyphInfo], positions: &[harfrust::GlyphPosition]) -> bool {
    let of = infos.iter().enumerate().filter(|(_, info)| info.cluster == infos[index].cluster).map(|(at, _)| at);
    let widest = of.fold(None, |best: Option<usize>, at| match best {
        Some(best) if positions[best].x_advance >= positions[at].x_advance => Some(best),
        _ => Some(at),
    });
    widest == Some(index)
}

/// The text from the start of a cluster to the start of the next one.
fn cluster<'t>(text: &'t str, start: usize, starts: &[usize]) -> &'t str {
    let next = starts.iter().copied().find(|other| *other > start).unwrap_or(text.len());
    text.get(start..next).unwrap_or_default()
}

/// Breaks a text into lines of at most this length (parts of the size), shortening what is left after so many.
pub(super) fn wrap(text: &str, direction: Direction, weight: Weight, available: f64, most: usize) -> Vec<String> {
    let measure = |words: &str| shape(words, direction, weight).length;
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split([' ', '\n', '\t']).filter(|word| !word.is_empty()) {
        let joined = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if line.is_empty() || measure(&joined) <= available {
            line = joined;
        } else if lines.len() + 1 == most {
            line.push('…');
            lines.push(line);
            return lines;
        } else {
            lines.push(std::mem::replace(&mut line, word.to_owned()));
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spoken(text: &str, direction: Direction) -> String {
        shape(text, direction, Weight::Regular).glyphs.into_iter().map(|glyph| glyph.text).collect()
    }

    #[test]
    fn latin_is_spoken_in_its_order() {
        assert_eq!(spoken("Eau potable – 45 %", Direction::Ltr), "Eau potable – 45 %");
    }

    #[test]
    fn every_arabic_letter_is_spoken_once() {
        let words = "تهيئة المسلك الرابط بين أمطيل والمهارزة لفائدة الله";
        let mut letters: Vec<char> = words.chars().collect();
        let mut spoken: Vec<char> = spoken(words, Direction::Rtl).chars().collect();
        letters.sort_unstable();
        spoken.sort_unstable();
        assert_eq!(spoken, letters);
    }

    #[test]
    fn numbers_in_arabic_stay_in_their_order() {
        let shaped = shape("المبلغ 1 250", Direction::Rtl, Weight::Regular);
        let text: String = shaped.glyphs.iter().map(|glyph| glyph.text.as_str()).collect();
        assert!(text.starts_with("1") || text.starts_with("250"), "{text}");
        assert!(text.contains("250"), "{text}");
    }

    #[test]
    fn no_letter_of_the_three_languages_is_missing() {
        for text in ["àéèêëîïôùûüçœŒÉÀ’«»–…°", "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئةىݣ،؛؟٪«»", "0123456789+-×·%"]
        {
            for weight in [Weight::Regular, Weight::Bold] {
                let missing: Vec<String> = shape(text, Direction::Rtl, weight)
                    .glyphs
                    .into_iter()
                    .filter(|it| it.id == 0)
                    .map(|it| it.text)
                    .collect();
                assert_eq!(missing, Vec::<String>::new());
            }
        }
    }

    #[test]
    fn a_line_breaks_and_its_rest_is_marked() {
        let lines = wrap("un deux trois quatre cinq six", Direction::Ltr, Weight::Regular, 6.0, 2);
        assert_eq!(lines.len(), 2, "{lines:?}");
        assert!(lines[1].ends_with('…'), "{lines:?}");
    }
}
