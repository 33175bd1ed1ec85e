//! Charts: what to draw, and drawing it once as SVG for the page and for the PDF.
//!
//! A spec holds quantities for the drawing and texts already written in the language; it does not know where the
//! figures came from. Category axes begin at the side where reading begins; time always runs from left to right.

mod axis;
mod bars;
mod dots;
mod gantt;
mod gap;
mod grid;
mod grouped;
mod labels;
mod lorenz;
mod map;
mod markup;
mod palette;
mod pyramid;
mod scatter;
mod shares;
mod slope;
mod stacked;
mod steps;
mod svg;
#[cfg(test)]
mod tests;
mod timeline;
mod tree;
mod words;

use serde::Serialize;

use crate::i18n::Direction;

pub use gantt::{Gantt, GanttRow, GanttSpan, GanttWindow};
pub use gap::GapBars;
pub use grid::{HeatMap, HeatRow, Matrix};
pub use grouped::{BarGroup, GroupedBars};
pub use lorenz::{Curve, Lorenz};
pub use map::{Map, MapArea, MapLine, MapPoint, Place, Projection};
pub use palette::{Palette, Rgb};
pub use scatter::{Scatter, ScatterPoint};
pub use shares::{ShareRow, Shares};
pub use slope::{Slope, SlopeLine};
pub use steps::{Step, Steps};
pub use timeline::{Event, Timeline};
pub use tree::{Node, Organisation, ProblemTree};
pub use words::width as text_width;

/// A chart to draw.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Chart {
    /// Title, for those who do not see the drawing.
    pub title: String,
    /// Direction of the words.
    pub direction: Direction,
    /// What is drawn.
    pub drawing: Drawing,
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "drawing")]
pub enum Drawing {
    /// Two bars back to back for each age group, the youngest at the bottom.
    Pyramid {
        /// Name of the left side and of the right side.
        sides: [String; 2],
        /// Age groups from the youngest, with the length of each side.
        groups: Vec<PyramidGroup>,
        /// Marks of the axis, from zero, used on both sides.
        ticks: Vec<Tick>,
    },
    /// One horizontal bar for each category.
    Bars {
        /// Categories from the top.
        bars: Vec<Bar>,
        /// Marks of the axis.
        ticks: Vec<Tick>,
        /// A line across all bars, such as a norm.
        reference: Option<Tick>,
    },
    /// One column for each year, piled up from its parts.
    Stacked {
        /// Names of the parts from the bottom.
        series: Vec<String>,
        /// Columns in the order of time.
        columns: Vec<StackedColumn>,
        /// Marks of the axis.
        ticks: Vec<Tick>,
    },
    /// One line for each category with a mark for each territory and for the norm.
    Dots {
        /// Names of the marks; the first is the commune.
        series: Vec<String>,
        /// Lines from the top.
        rows: Vec<DotRow>,
        /// Marks of the axis.
        ticks: Vec<Tick>,
    },
    /// Several bars for each category.
    Grouped(GroupedBars),
    /// Bars to either side of zero.
    Gap(GapBars),
    /// A line for each category between two axes.
    Slope(Slope),
    /// A shade for each category and column.
    Heat(HeatMap),
    /// Programmes against each other.
    Matrix(Matrix),
    /// Projects against years.
    Gantt(Gantt),
    /// Curves of inequality.
    Lorenz(Lorenz),
    /// Causes, problem and effects, or means, objective and ends.
    ProblemTree(ProblemTree),
    /// The bodies of an organisation.
    Organisation(Organisation),
    /// Events in the order of time.
    Timeline(Timeline),
    /// Bars of full length divided into shares.
    Shares(Shares),
    /// Points by two quantities.
    Scatter(Scatter),
    /// Areas, lines and points of a territory.
    Map(Map),
}

/// A mark of an axis.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Tick {
    /// Position.
    pub value: f64,
    /// Label.
    pub text: String,
}

/// An age group of a pyramid.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PyramidGroup {
    /// Name of the age group.
    pub label: String,
    /// Left and right lengths; absent when unknown.
    pub values: [Option<f64>; 2],
    /// The left and the right value in words, or that it is unknown.
    pub texts: [String; 2],
}

/// A bar.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Bar {
    /// Category.
    pub label: String,
    /// Length; absent when unknown.
    pub value: Option<f64>,
    /// The value in words, or that it is unknown.
    pub text: String,
}

/// A column of stacked parts.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StackedColumn {
    /// Name, such as a year.
    pub label: String,
    /// One height for each series.
    pub parts: Vec<f64>,
    /// The value of each part in words, written where there is room; may be empty.
    pub texts: Vec<String>,
    /// Total in words.
    pub total: String,
}

/// A line of marks.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DotRow {
    /// Category.
    pub label: String,
    /// One position for each series; absent when unknown or when there is no norm.
    pub values: Vec<Option<f64>>,
    /// The commune's value in words.
    pub text: String,
}

/// Draws a chart as one SVG, the same bytes for the same chart.
///
/// # Shape
/// 460 pixels wide with words of 13, so that a phone can show it whole; as high as its rows need. Only presentation attributes, no ids and nothing from elsewhere, so that
/// it stands alone, inline in a page and as an image in a typeset document.
/// # Missing data
/// An unknown value is drawn as a hatched stub with the words the spec gives for it.
#[must_use]
pub fn to_svg(chart: &Chart) -> String {
    to_svg_in(chart, &Palette::BUILTIN)
}

/// Draws a chart in the colours of a theme.
#[must_use]
pub fn to_svg_in(chart: &Chart, palette: &Palette) -> String {
    let mut canvas = svg::Canvas::new(chart.direction, palette);
    let height = match &chart.drawing {
        Drawing::Pyramid { sides, groups, ticks } => {
            canvas.is_mirrored = false;
            pyramid::draw(&mut canvas, sides, groups, ticks)
        }
        Drawing::Bars { bars, ticks, reference } => bars::draw(&mut canvas, bars, ticks, reference.as_ref()),
        Drawing::Stacked { series, columns, ticks } => stacked::draw(&mut canvas, series, columns, ticks),
        Drawing::Dots { series, rows, ticks } => dots::draw(&mut canvas, series, rows, ticks),
        Drawing::Grouped(spec) => grouped::draw(&mut canvas, spec),
        Drawing::Gap(spec) => gap::draw(&mut canvas, spec),
        Drawing::Slope(spec) => slope::draw(&mut canvas, spec),
        Drawing::Heat(spec) => grid::heat(&mut canvas, spec),
        Drawing::Matrix(spec) => grid::matrix(&mut canvas, spec),
        Drawing::Gantt(spec) => gantt::draw(&mut canvas, spec),
        Drawing::Lorenz(spec) => lorenz::draw(&mut canvas, spec),
        Drawing::ProblemTree(spec) => tree::problem(&mut canvas, spec),
        Drawing::Organisation(spec) => tree::organisation(&mut canvas, spec),
        Drawing::Timeline(spec) => timeline::draw(&mut canvas, spec),
        Drawing::Shares(spec) => shares::draw(&mut canvas, spec),
        Drawing::Scatter(spec) => scatter::draw(&mut canvas, spec),
        Drawing::Map(spec) => map::draw(&mut canvas, spec),
    };
    canvas.finish(&chart.title, height)
}

/// Returns round marks from zero to at least `max`, at most six of them.
#[must_use]
pub fn round_marks(max: f64) -> Vec<f64> {
    let max = if max.is_finite() && max > 0.0 { max } else { 1.0 };
    let rough = max / 5.0;
    let magnitude = 10f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 2.5, 5.0, 10.0]
        .into_iter()
        .map(|factor| factor * magnitude)
        .find(|step| *step >= rough * 0.999_999)
        .unwrap_or(10.0 * magnitude);
    let n = (max / step).ceil();
    let mut marks = Vec::new();
    let mut position = 0.0;
    while position <= n {
        marks.push(position * step);
        position += 1.0;
    }
    marks
}
