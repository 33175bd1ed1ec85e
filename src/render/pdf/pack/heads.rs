//! Tables whose heads are known by where they stand: their cells need not name them.
//!
//! The writer has each cell name its heads. In a table of whole rows and columns with one row of heads and at most one head
//! in each row, the scope of the heads says the same; where it would say anything else the names stay.
//!
//! # Source
//! ISO 32000-1:2008, 14.8.5.7 (scope and heads of cells); ISO 14289-1:2014, 7.5 (either of the two).

use std::collections::{BTreeMap, BTreeSet};

use super::tree::{is_element, kids_references};
use super::{Object, find};

/// The cells of such tables, by number, and the names of their heads.
#[derive(Default)]
pub(super) struct Heads<'a> {
    cells: BTreeSet<usize>,
    names: BTreeSet<&'a [u8]>,
}

/// A cell: whether it is a head of its column or of its row, its name, the names of its heads.
struct Cell<'a> {
    number: usize,
    is_of_column: bool,
    is_of_row: bool,
    name: Option<&'a [u8]>,
    heads: BTreeSet<&'a [u8]>,
}

impl<'a> Heads<'a> {
    pub(super) fn read(objects: &[Object<'a>]) -> Self {
        let elements = objects.iter().filter(|object| is_element(object));
        let at: BTreeMap<usize, &[u8]> = elements.map(|object| (object.number, object.bytes)).collect();
        let mut heads = Heads::default();
        for table in at.values().filter(|bytes| has(bytes, b"/S/Table/")) {
            let rows = rows(table, &at);
            if let Some(rows) = rows.filter(|rows| is_known_by_place(rows)) {
                for cell in rows.into_iter().flatten() {
                    heads.cells.insert(cell.number);
                    heads.names.extend(cell.name);
                }
            }
        }
        heads
    }

    /// Returns an element without the names of its heads and its own; nothing when it keeps them.
    pub(super) fn without_names(&self, number: usize, value: &[u8]) -> Option<Vec<u8>> {
        self.cells.contains(&number).then(|| {
            let value = without(value, b"/ID(", b")");
            let value = without(&value, b"/Headers[", b"]");
            without(&value, b"/A[<</O/Table>>", b"]")
        })
    }

    /// Returns the root of the tree without the names that no cell has; nothing when this is something else.
    pub(super) fn root(&self, value: &[u8]) -> Option<Vec<u8>> {
        const NAMES: &[u8] = b"/IDTree<</Names[";
        let start = find(value, NAMES)? + NAMES.len();
        let end = start + find(&value[start..], b"]>>")?;
        let mut kept = Vec::new();
        for entry in value[start..end].split_inclusive(|byte| *byte == b'R') {
            let name = entry.strip_prefix(b"(")?.split(|byte| *byte == b')').next()?;
            if !self.names.contains(name) {
                kept.extend_from_slice(entry);
            }
        }
        Some([&value[..start], &kept, &value[end..]].concat())
    }
}

fn has(bytes: &[u8], word: &[u8]) -> bool {
    find(bytes, word).is_some()
}

fn without(value: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let Some(start) = find(value, from) else { return value.to_vec() };
    let end = find(&value[start..], to).map_or(value.len(), |length| start + length + to.len());
    [&value[..start], &value[end..]].concat()
}

/// Returns the cells of a table row by row; nothing when one reaches over several rows or columns.
fn rows<'a>(table: &[u8], at: &BTreeMap<usize, &'a [u8]>) -> Option<Vec<Vec<Cell<'a>>>> {
    let mut rows = Vec::new();
    for part in kids_references(table)? {
        let bytes = at.get(&part)?;
        if has(bytes, b"/S/TR/") {
            rows.push(cells(bytes, at)?);
        } else if has(bytes, b"/S/THead/") || has(bytes, b"/S/TBody/") || has(bytes, b"/S/TFoot/") {
            for row in kids_references(bytes)? {
                rows.push(cells(at.get(&row)?, at)?);
            }
        } else if !has(bytes, b"/S/Caption/") {
            return None;
        }
    }
    Some(rows)
}

fn cells<'a>(row: &[u8], at: &BTreeMap<usize, &'a [u8]>) -> Option<Vec<Cell<'a>>> {
    let cell = |number: usize| {
        let bytes = *at.get(&number)?;
        let is_head = has(bytes, b"/S/TH/");
        let reaches = has(bytes, b"Span ") || !(is_head || has(bytes, b"/S/TD/"));
        let heads = between(bytes, b"/Headers[", b"]").unwrap_or_default();
        (!reaches).then(|| Cell {
            number,
            is_of_column: is_head && has(bytes, b"/Scope/Column"),
            is_of_row: is_head && has(bytes, b"/Scope/Row"),
            name: between(bytes, b"/ID(", b")"),
            heads: heads.split(|byte| b"()".contains(byte)).filter(|name| !name.is_empty()).collect(),
        })
    };
    kids_references(row)?.into_iter().map(cell).collect()
}

fn between<'a>(bytes: &'a [u8], from: &[u8], to: &[u8]) -> Option<&'a [u8]> {
    let start = find(bytes, from)? + from.len();
    bytes.get(start..start + find(&bytes[start..], to)?)
}

/// Whether the scope of the heads gives each cell the heads that it names.
fn is_known_by_place(rows: &[Vec<Cell<'_>>]) -> bool {
    let Some(first) = rows.first() else { return false };
    rows.iter().enumerate().all(|(y, row)| {
        let row_heads: Vec<usize> = (0..row.len()).filter(|x| row[*x].is_of_row).collect();
        row.len() == first.len()
            && row_heads.len() <= 1
            && row.iter().enumerate().all(|(x, cell)| {
                let column = first[x].name.filter(|_| y > 0 && first[x].is_of_column);
                let of_row = row_heads.first().filter(|head| **head != x).and_then(|head| row[*head].name);
                // A head that stands after the cell would say more than the names do, or less.
                let is_after = row_heads.first().is_some_and(|head| *head > x);
                let of_row = of_row.filter(|_| !is_after);
                (y == 0 || !cell.is_of_column) && cell.heads == column.into_iter().chain(of_row).collect()
            })
    })
}

#[cfg(test)]
mod tests {
    use super::super::number_after;
    use super::*;

    const FILE: [&str; 7] = [
        "1 0 obj\n<</Type/StructElem/S/Table/P 9 0 R/K[2 0 R 3 0 R]>>\nendobj\n",
        "2 0 obj\n<</Type/StructElem/S/TR/P 1 0 R/K[4 0 R 5 0 R]>>\nendobj\n",
        "3 0 obj\n<</Type/StructElem/S/TR/P 1 0 R/K[6 0 R 7 0 R]>>\nendobj\n",
        "4 0 obj\n<</Type/StructElem/S/TH/P 2 0 R/ID(a)/A[<</O/Table/Scope/Column/Headers[]>>]/K[0]>>\nendobj\n",
        "5 0 obj\n<</Type/StructElem/S/TH/P 2 0 R/ID(b)/A[<</O/Table/Scope/Column/Headers[]>>]/K[1]>>\nendobj\n",
        "6 0 obj\n<</Type/StructElem/S/TH/P 3 0 R/ID(c)/A[<</O/Table/Scope/Row/Headers[(a)]>>]/K[2]>>\nendobj\n",
        "7 0 obj\n<</Type/StructElem/S/TD/P 3 0 R/A[<</O/Table/Headers[(b)(c)]>>]/K[3]>>\nendobj\n",
    ];

    fn heads(texts: &[String]) -> (usize, Option<String>) {
        let object = |text| Object { number: number_after(text, 0).unwrap_or_default(), bytes: text };
        let objects: Vec<Object<'_>> = texts.iter().map(|text| object(text.as_bytes())).collect();
        let heads = Heads::read(&objects);
        let last = objects.last().and_then(|object| heads.without_names(7, super::super::value(object)??));
        (heads.cells.len(), last.map(|text| String::from_utf8_lossy(&text).into_owned()))
    }

    #[test]
    fn a_plain_table_names_no_heads() {
        let (n, last) = heads(&FILE.map(str::to_owned));
        assert_eq!((n, last.as_deref()), (4, Some("<</Type/StructElem/S/TD/P 3 0 R/K[3]>>")));
    }

    #[test]
    fn a_table_whose_heads_are_others_keeps_their_names() {
        for (from, to) in [("[(b)(c)]", "[(b)]"), ("[(b)(c)]", "[(a)(b)(c)]"), ("[(b)(c)]", "[(b)(c)]/ColSpan 2")] {
            assert_eq!(heads(&FILE.map(|text| text.replace(from, to))), (0, None), "{to}");
        }
    }

    #[test]
    fn the_list_of_names_loses_those_that_are_gone() {
        let heads = Heads { cells: BTreeSet::new(), names: BTreeSet::from([b"a".as_slice()]) };
        let root = heads
            .root(b"<</IDTree<</Names[(Note 1)5 0 R(a)6 0 R(ab)7 0 R]>>/ParentTreeNextKey 2>>")
            .expect("it is one");
        assert_eq!(String::from_utf8_lossy(&root), "<</IDTree<</Names[(Note 1)5 0 R(ab)7 0 R]>>/ParentTreeNextKey 2>>");
    }
}
