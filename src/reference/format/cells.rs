//! The figures of one column, as a stream of bytes before compression.
//!
//! Takes cells and gives bytes, and back. Knows neither names nor units of measurement.
//!
//! # Shape
//! Cells stand area by area (total, rural, urban), in each area sex by sex, in each sex unit by unit.
//!
//! # Formula
//! A missing cell is the byte 0. A present one is `1 + zigzag(cell − expected)` as a LEB128 number, seven bits
//! a byte, lowest first. *Expected* is the same unit's cell for the same sex in the total area; in the total
//! area itself, or when that cell is missing, it is the last present cell of the stream, 0 at first. Most
//! rural communes have no urban part, so that their rural cells equal the total and become the byte 1.

/// The number of areas of every table.
pub const N_AREAS: usize = 3;

/// The size of one column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// How many units have figures.
    pub n_rows: usize,
    /// How many sexes the table has.
    pub n_sexes: usize,
}

impl Shape {
    /// Returns the number of cells of one area.
    pub fn n_cells_of_area(self) -> usize {
        self.n_rows * self.n_sexes
    }

    /// Returns the number of cells of the column.
    pub fn n_cells(self) -> usize {
        N_AREAS * self.n_cells_of_area()
    }
}

/// Returns the stream of a column's cells.
///
/// # Panics
/// When the number of cells is not the shape's.
pub fn encode_cells(cells: &[Option<u32>], shape: Shape) -> Vec<u8> {
    assert_eq!(cells.len(), shape.n_cells(), "a column has a cell for each area, sex and unit");
    let mut stream = Vec::with_capacity(cells.len() * 2);
    let mut last = 0;
    for (position, cell) in cells.iter().enumerate() {
        match *cell {
            None => stream.push(0),
            Some(value) => {
                let expected = expected(&cells[..position], shape, last);
                write_number(1 + zigzag(i64::from(value) - i64::from(expected)), &mut stream);
                last = value;
            }
        }
    }
    stream
}

/// Returns the cells of a stream, or `None` when it is not the stream of a column of that shape.
///
/// # Missing data
/// A missing cell is `None` inside the vector.
pub fn decode_cells(stream: &[u8], shape: Shape) -> Option<Vec<Option<u32>>> {
    let mut cells = Vec::with_capacity(shape.n_cells());
    let mut rest = stream;
    let mut last = 0;
    while cells.len() < shape.n_cells() {
        let number = read_number(&mut rest)?;
        if number == 0 {
            cells.push(None);
            continue;
        }
        let value = i64::from(expected(&cells, shape, last)) + unzigzag(number - 1);
        last = u32::try_from(value).ok()?;
        cells.push(Some(last));
    }
    rest.is_empty().then_some(cells)
}

/// Returns what the cell after `earlier` is expected to be.
fn expected(earlier: &[Option<u32>], shape: Shape, last: u32) -> u32 {
    let position = earlier.len();
    if position < shape.n_cells_of_area() {
        return last;
    }
    earlier[position % shape.n_cells_of_area()].unwrap_or(last)
}

/// Returns a number without sign, small when the given one is near zero.
fn zigzag(number: i64) -> u64 {
    (number.unsigned_abs() << 1) - u64::from(number < 0)
}

/// Returns the number of which `zigzag` is the zigzag.
fn unzigzag(zigzag: u64) -> i64 {
    let half = i64::try_from(zigzag >> 1).unwrap_or(i64::MAX);
    if zigzag & 1 == 1 { -half - 1 } else { half }
}

fn write_number(mut number: u64, stream: &mut Vec<u8>) {
    while number >= 0x80 {
        stream.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    stream.push(number as u8);
}

/// Takes one number off the front of `rest`; `None` when it does not end within five bytes.
fn read_number(rest: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for shift in [0, 7, 14, 21, 28] {
        let (&byte, after) = rest.split_first()?;
        *rest = after;
        number |= u64::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Some(number);
        }
    }
    None
}
