//! A plain stream of cells, from the process that reads the older formats to the one that uses them.
//!
//! A record is a letter and its fields; numbers are little-endian, texts have their length before them. A stream that
//! does not end with its end record is broken.

use std::io::{self, Write};

use rust_decimal::Decimal;

use super::parts::{COLUMNS, ROWS};
use crate::intake::grid::{Area, Value};
use crate::model::Date;

/// The first bytes of a stream.
pub(super) const MAGIC: &[u8] = b"plan cells 1\n";

/// Why the other process gave nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stopped {
    /// A password protects the file.
    Protected,
    /// The bytes are damaged, or no spreadsheet.
    Unreadable,
}

/// A piece of the stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Record {
    /// A sheet begins.
    Sheet {
        /// Its name.
        name: String,
        /// Whether it is hidden.
        is_hidden: bool,
    },
    /// Merged cells of the sheet.
    Merged(Area),
    /// A filled cell of the sheet.
    Cell((u32, u32), Value),
    /// A sheet that cannot be read.
    Unreadable {
        /// Its name.
        name: String,
    },
    /// The file is refused.
    Refused(Stopped),
    /// All was written.
    End,
}

impl Record {
    /// Writes the record.
    pub(super) fn write(&self, into: &mut impl Write) -> io::Result<()> {
        match self {
            Record::Sheet { name, is_hidden } => {
                into.write_all(&[b'S', u8::from(*is_hidden)])?;
                write_text(name, into)
            }
            Record::Merged(area) => {
                into.write_all(b"M")?;
                [area.first_row, area.first_column, area.last_row, area.last_column]
                    .iter()
                    .try_for_each(|index| into.write_all(&index.to_le_bytes()))
            }
            Record::Cell((row, column), value) => {
                into.write_all(b"C")?;
                into.write_all(&row.to_le_bytes())?;
                into.write_all(&column.to_le_bytes())?;
                write_value(value, into)
            }
            Record::Unreadable { name } => {
                into.write_all(b"U")?;
                write_text(name, into)
            }
            Record::Refused(Stopped::Protected) => into.write_all(b"Rp"),
            Record::Refused(Stopped::Unreadable) => into.write_all(b"Ru"),
            Record::End => into.write_all(b"E"),
        }
    }
}

fn write_text(text: &str, into: &mut impl Write) -> io::Result<()> {
    let length = u32::try_from(text.len()).map_err(io::Error::other)?;
    into.write_all(&length.to_le_bytes())?;
    into.write_all(text.as_bytes())
}

fn write_value(value: &Value, into: &mut impl Write) -> io::Result<()> {
    let (letter, text) = match value {
        Value::Text(text) => (b't', text),
        Value::OutsizeNumber(text) => (b'o', text),
        Value::Error(text) => (b'e', text),
        Value::Number(number) => {
            into.write_all(b"n")?;
            return into.write_all(&number.serialize());
        }
        Value::Percent(number) => {
            into.write_all(b"p")?;
            return into.write_all(&number.serialize());
        }
        Value::Bool(truth) => return into.write_all(&[b'b', u8::from(*truth)]),
        Value::Date(date) => {
            into.write_all(b"d")?;
            into.write_all(&date.year().to_le_bytes())?;
            return into.write_all(&[date.month(), date.day()]);
        }
        Value::FormulaWithoutValue => return into.write_all(b"f"),
    };
    into.write_all(&[letter])?;
    write_text(text, into)
}

/// Reads records; nothing more after the first that makes no sense.
pub(super) struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// Begins to read a stream.
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes.strip_prefix(MAGIC).unwrap_or_default() }
    }

    /// Returns the next record.
    pub(super) fn next(&mut self) -> Option<Record> {
        Some(match self.byte()? {
            b'S' => {
                let is_hidden = self.byte()? != 0;
                Record::Sheet { name: self.text()?, is_hidden }
            }
            b'M' => {
                let [first_row, first_column] = self.position()?.into();
                let [last_row, last_column] = self.position()?.into();
                (first_row <= last_row && first_column <= last_column).then_some(())?;
                Record::Merged(Area { first_row, first_column, last_row, last_column })
            }
            b'C' => Record::Cell(self.position()?, self.value()?),
            b'U' => Record::Unreadable { name: self.text()? },
            b'R' => Record::Refused(if self.byte()? == b'p' { Stopped::Protected } else { Stopped::Unreadable }),
            b'E' => Record::End,
            _ => return None,
        })
    }

    fn take(&mut self, n: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(n)?;
        self.rest = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1).map(|bytes| bytes[0])
    }

    fn number(&mut self) -> Option<u32> {
        self.take(4)?.try_into().ok().map(u32::from_le_bytes)
    }

    fn text(&mut self) -> Option<String> {
        let length = usize::try_from(self.number()?).ok()?;
        String::from_utf8(self.take(length)?.to_vec()).ok()
    }

    /// A place that a sheet has.
    fn position(&mut self) -> Option<(u32, u32)> {
        let (row, column) = (self.number()?, self.number()?);
        (row < ROWS && column < COLUMNS).then_some((row, column))
    }

    fn value(&mut self) -> Option<Value> {
        Some(match self.byte()? {
            b't' => Value::Text(self.text()?),
            b'o' => Value::OutsizeNumber(self.text()?),
            b'e' => Value::Error(self.text()?),
            b'n' => Value::Number(self.decimal()?),
            b'p' => Value::Percent(self.decimal()?),
            b'b' => Value::Bool(self.byte()? != 0),
            b'd' => {
                let year = self.take(2)?.try_into().ok().map(u16::from_le_bytes)?;
                Value::Date(Date::new(year, self.byte()?, self.byte()?)?)
            }
            b'f' => Value::FormulaWithoutValue,
            _ => return None,
        })
    }

    fn decimal(&mut self) -> Option<Decimal> {
        let bytes: [u8; 16] = self.take(16)?.try_into().ok()?;
        // A scale beyond 28 is no number that this program writes.
        (bytes[2] <= 28).then(|| Decimal::deserialize(bytes))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_record_comes_back() {
        let area = Area { first_row: 1, first_column: 2, last_row: 3, last_column: 2 };
        let values = [
            Value::Text("دوار".to_owned()),
            Value::Number(Decimal::new(-12_345, 2)),
            Value::Percent(Decimal::new(125, 1)),
            Value::OutsizeNumber("1e300".to_owned()),
            Value::Bool(true),
            Value::Date(Date::new(2026, 11, 15).expect("a day")),
            Value::Error("#REF!".to_owned()),
            Value::FormulaWithoutValue,
        ];
        let mut records = vec![Record::Sheet { name: "S".to_owned(), is_hidden: true }, Record::Merged(area)];
        records.extend((0_u32..).zip(values).map(|(row, value)| Record::Cell((row, 16_383), value)));
        records.extend([Record::Unreadable { name: String::new() }, Record::Refused(Stopped::Protected), Record::End]);
        let mut bytes = MAGIC.to_vec();
        records.iter().for_each(|record| record.write(&mut bytes).expect("memory takes it"));
        let mut reader = Reader::new(&bytes);
        let read: Vec<Record> = std::iter::from_fn(|| reader.next()).collect();
        assert_eq!(read, records);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_to_an_end(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let stream = [MAGIC, &bytes].concat();
            let mut reader = Reader::new(&stream);
            let n = std::iter::from_fn(|| reader.next()).count();
            prop_assert!(n <= bytes.len());
        }
    }
}
