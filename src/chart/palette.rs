//! The colours of every chart: safe for the colour-blind, and never the only difference between two parts.
//!
//! The page's style sheet gives each of them a counterpart for dark screens, found by the attribute's value; a test
//! of `render/html` compares the two lists. A theme may hand over a palette of its own.

use std::fmt;

use serde::Serialize;

/// A colour of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Rgb(
    /// Red.
    pub u8,
    /// Green.
    pub u8,
    /// Blue.
    pub u8,
);

impl Rgb {
    const fn hex(code: u32) -> Self {
        Self((code >> 16) as u8, (code >> 8) as u8, code as u8)
    }

    /// Returns the colour written as `#rrggbb`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        digits.bytes().all(|digit| digit.is_ascii_hexdigit()).then_some(())?;
        u32::from_str_radix(digits, 16).ok().map(Self::hex)
    }

    /// Returns how well one colour stands out from the other, from 1 to 21.
    ///
    /// # Source
    /// WCAG 2.2, definition of contrast ratio; words need 4.5.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let [one, other] = [self.luminance(), other.luminance()];
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    fn luminance(self) -> f64 {
        let channel = |value: u8| {
            let share = f64::from(value) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(self.0) + 0.7152 * channel(self.1) + 0.0722 * channel(self.2)
    }
}

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

/// The colours of a chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Palette {
    /// Words.
    pub ink: Rgb,
    /// Words of lesser weight: marks of the axis, what is unknown.
    pub muted: Rgb,
    /// Lines of the grid.
    pub grid: Rgb,
    /// The line where the axis begins.
    pub axis: Rgb,
    /// The ground, between two parts and behind a label.
    pub paper: Rgb,
    /// The line of a norm.
    pub norm: Rgb,
    /// Parts in order; neighbours differ in lightness too, so that a black and white print keeps them apart.
    pub series: [Rgb; 6],
    /// Steps of a quantity from the least to the most, each darker than the one before.
    pub ramp: [Rgb; 5],
}

impl Palette {
    /// The colours of the program.
    pub const BUILTIN: Palette = Palette {
        ink: Rgb::hex(0x1d_2925),
        muted: Rgb::hex(0x4f_5d57),
        grid: Rgb::hex(0xdd_e4e0),
        axis: Rgb::hex(0x7d_8a84),
        paper: Rgb::hex(0xff_ffff),
        norm: Rgb::hex(0x9c_2f1f),
        series: [
            Rgb::hex(0x1f_5c4d),
            Rgb::hex(0xdc_a33a),
            Rgb::hex(0x35_66a8),
            Rgb::hex(0xe8_b9a5),
            Rgb::hex(0x6b_4a7d),
            Rgb::hex(0xb7_d2c4),
        ],
        ramp: [Rgb::hex(0xe6_f0eb), Rgb::hex(0xbc_d9cd), Rgb::hex(0x86_b7a5), Rgb::hex(0x3d_7c68), Rgb::hex(0x16_463a)],
    };

    /// Returns every colour, each once.
    #[must_use]
    pub fn colours(&self) -> Vec<Rgb> {
        let single = [self.ink, self.muted, self.grid, self.axis, self.paper, self.norm];
        single.into_iter().chain(self.series).chain(self.ramp).collect()
    }

    /// Returns the colour of a role.
    pub(super) fn of(&self, colour: Colour) -> Rgb {
        match colour {
            Colour::Ink => self.ink,
            Colour::Muted => self.muted,
            Colour::Grid => self.grid,
            Colour::Axis => self.axis,
            Colour::Paper => self.paper,
            Colour::Norm => self.norm,
            Colour::Series(index) => self.series[index % self.series.len()],
            Colour::Step(index) => self.ramp[index.min(self.ramp.len() - 1)],
        }
    }
}

impl Default for Palette {
    fn default() -> Self {
        Self::BUILTIN
    }
}

/// The role of a colour in a drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Colour {
    Ink,
    Muted,
    Grid,
    Axis,
    Paper,
    Norm,
    Series(usize),
    Step(usize),
}

pub(super) const INK: Colour = Colour::Ink;
pub(super) const MUTED: Colour = Colour::Muted;
pub(super) const GRID: Colour = Colour::Grid;
pub(super) const AXIS: Colour = Colour::Axis;
pub(super) const PAPER: Colour = Colour::Paper;
pub(super) const NORM: Colour = Colour::Norm;

/// How many steps a quantity may have.
pub(super) const STEPS: usize = Palette::BUILTIN.ramp.len();

/// Returns the colour of a part; they begin again after the sixth.
pub(super) fn series(index: usize) -> Colour {
    Colour::Series(index % Palette::BUILTIN.series.len())
}

/// Returns the colour of a step among so many, spread over the whole ramp.
pub(super) fn step(index: usize, n_steps: usize) -> Colour {
    let last = n_steps.saturating_sub(1).max(1);
    Colour::Step((index.min(last) * (STEPS - 1) + last / 2) / last)
}

/// Returns the colour of words over a step.
pub(super) fn over(step: Colour) -> Colour {
    match step {
        Colour::Step(index) if index >= 3 => PAPER,
        _ => INK,
    }
}

/// How a part is filled beside its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Texture {
    /// Nothing but the colour.
    Plain,
    /// Lines rising to the right.
    Rising,
    /// Lines falling to the right.
    Falling,
}

/// Returns the texture of a part: neighbours differ, and a colour used again comes with another one.
pub(super) fn texture(index: usize) -> Texture {
    match (index + index / Palette::BUILTIN.series.len()) % 4 {
        1 => Texture::Rising,
        3 => Texture::Falling,
        _ => Texture::Plain,
    }
}

/// The shape of a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A full disc.
    Disc,
    /// An empty square.
    Square,
    /// An empty triangle.
    Triangle,
    /// An empty lozenge.
    Lozenge,
    /// An upright bar.
    Bar,
}

/// Returns the shape of a mark; the first is the only full one.
pub(super) fn shape(index: usize) -> Shape {
    const SHAPES: [Shape; 5] = [Shape::Disc, Shape::Square, Shape::Triangle, Shape::Lozenge, Shape::Bar];
    SHAPES[index % SHAPES.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbouring_parts_never_share_their_colour_and_texture() {
        for index in 0..30 {
            assert_ne!((series(index), texture(index)), (series(index + 1), texture(index + 1)));
            assert_ne!((series(index), texture(index)), (series(index + 6), texture(index + 6)), "part {index}");
        }
    }

    #[test]
    fn words_stand_out_from_every_ground_they_are_written_on() {
        let palette = Palette::BUILTIN;
        assert!(palette.muted.contrast(palette.paper) >= 4.5);
        assert!(palette.norm.contrast(palette.paper) >= 4.5);
        for index in 0..STEPS {
            let ground = Colour::Step(index);
            let contrast = palette.of(over(ground)).contrast(palette.of(ground));
            assert!(contrast >= 4.5, "step {index}: {contrast:.2}");
        }
    }

    #[test]
    fn steps_grow_darker_and_use_the_whole_ramp() {
        let paper = Palette::BUILTIN.paper;
        let contrasts = Palette::BUILTIN.ramp.map(|colour| colour.contrast(paper));
        assert!(contrasts.windows(2).all(|pair| pair[0] * 1.25 < pair[1]), "{contrasts:?}");
        assert_eq!([0, 1, 2].map(|index| step(index, 3)), [Colour::Step(0), Colour::Step(2), Colour::Step(4)]);
        assert_eq!(step(4, 5), Colour::Step(4));
        assert_eq!(step(0, 1), Colour::Step(0));
    }

    #[test]
    fn a_colour_is_written_as_it_is_read() {
        assert_eq!(Rgb::parse("#0a0b0c").map(|colour| colour.to_string()).as_deref(), Some("#0a0b0c"));
        assert_eq!(["#12345", "#1234567", "123456", "#+12345", "#12345g"].map(Rgb::parse), [None; 5]);
        assert!((Rgb(0, 0, 0).contrast(Rgb(255, 255, 255)) - 21.0).abs() < 1e-9);
    }
}
