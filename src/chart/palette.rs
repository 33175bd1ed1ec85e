//! The colours of every chart: safe for the colour-blind, and never the only difference between two parts.
//!
//! The page's style sheet gives each of them a counterpart for dark screens, found by the attribute's value; a test
//! of `render/html` compares the two lists.

/// Words.
pub(super) const INK: &str = "#1d2925";
/// Words of lesser weight: marks of the axis, what is unknown.
pub(super) const MUTED: &str = "#4f5d57";
/// Lines of the grid.
pub(super) const GRID: &str = "#dde4e0";
/// The line where the axis begins.
pub(super) const AXIS: &str = "#7d8a84";
/// The ground, between two parts and behind a label.
pub(super) const PAPER: &str = "#ffffff";
/// The line of a norm.
pub(super) const NORM: &str = "#9c2f1f";

/// Parts in order; neighbours differ in lightness too, so that a black and white print keeps them apart.
const SERIES: [&str; 6] = ["#1f5c4d", "#dca33a", "#3566a8", "#e8b9a5", "#6b4a7d", "#b7d2c4"];

/// Every colour a chart may use.
pub const COLOURS: [&str; 12] =
    [INK, MUTED, GRID, AXIS, PAPER, NORM, SERIES[0], SERIES[1], SERIES[2], SERIES[3], SERIES[4], SERIES[5]];

/// Returns the colour of a part; they begin again after the sixth.
pub(super) fn series(index: usize) -> &'static str {
    SERIES[index % SERIES.len()]
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
    match (index + index / SERIES.len()) % 4 {
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
}
