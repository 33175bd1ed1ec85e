//! The cells of a column as they are kept once decoded.
//!
//! Takes decoded cells and gives each back by its position. All that a plan asks for stays in memory for as long as the
//! program runs, and nearly every figure of a commune fits in two bytes.

use std::collections::BTreeMap;

/// Stands for a figure that two bytes do not hold.
const LARGE: u16 = u16::MAX;

/// The cells of a column.
#[derive(Debug)]
pub struct Kept {
    /// 0 for a missing cell, [`LARGE`] for a large figure, the figure and 1 otherwise.
    cells: Box<[u16]>,
    /// Large figures by their position.
    large: BTreeMap<usize, u32>,
}

impl Kept {
    /// Returns the cells as they are kept.
    pub fn new(cells: &[Option<u32>]) -> Self {
        let mut large = BTreeMap::new();
        let mut kept = |(position, cell): (usize, &Option<u32>)| match *cell {
            None => 0,
            Some(figure) => match u16::try_from(figure) {
                Ok(small) if small < LARGE - 1 => small + 1,
                _ => {
                    large.insert(position, figure);
                    LARGE
                }
            },
        };
        Kept { cells: cells.iter().enumerate().map(&mut kept).collect(), large }
    }

    /// Returns the cell at a position.
    ///
    /// # Missing data
    /// `None` for a missing cell, and for a position outside the column.
    pub fn cell(&self, position: usize) -> Option<u32> {
        match *self.cells.get(position)? {
            0 => None,
            LARGE => self.large.get(&position).copied(),
            kept => Some(u32::from(kept - 1)),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_cell_comes_back(cells: Vec<Option<u32>>) {
            let kept = Kept::new(&cells);
            let back: Vec<Option<u32>> = (0..cells.len()).map(|position| kept.cell(position)).collect();
            prop_assert_eq!(back, cells);
        }

        #[test]
        fn so_do_those_about_the_edge(cells: Vec<Option<u16>>) {
            let cells: Vec<_> = cells.iter().map(|it| it.map(|it| u32::from(it) % 5 + 65_532)).collect();
            let kept = Kept::new(&cells);
            prop_assert!((0..cells.len()).all(|position| kept.cell(position) == cells[position]));
        }
    }
}
