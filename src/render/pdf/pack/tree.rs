//! The structure tree of a finished PDF in fewer bytes.
//!
//! The typesetter gives every run of letters a mark of its own, and the tree names each of them twice: five marks for a
//! short cell of an Arabic table. Marks of one element that follow one another, on the page and in the element, become
//! one. What the tree says of colours and lines, which nobody hears, is left out.
//!
//! # Source
//! ISO 32000-1:2008, 14.7.4 (structure content) and 14.7.4.4 (the parent tree).

use std::collections::BTreeMap;

use super::{Object, find, number_after};

/// A mark: the page it stands on and its number there.
type Mark = (usize, usize);

/// The marks of a file and what becomes of them.
pub(super) struct Tree {
    /// The page that each stream of letters and lines draws.
    pages: BTreeMap<usize, usize>,
    /// The element of each mark, by page.
    owners: BTreeMap<usize, Vec<usize>>,
    /// The page that each list of owners is of.
    lists: BTreeMap<usize, usize>,
    /// The mark that follows another directly in their element.
    next: BTreeMap<Mark, Mark>,
    /// The new number of each mark, by page; none for those that joined the one before.
    numbers: BTreeMap<usize, Vec<Option<usize>>>,
}

impl Tree {
    /// Reads the tree; nothing when it is not written as expected.
    pub(super) fn read(objects: &[Object<'_>]) -> Option<Self> {
        let root = objects.iter().find(|object| find(object.bytes, b"/Type/StructTreeRoot").is_some())?;
        let nums = find(root.bytes, b"/Nums[")? + b"/Nums[".len();
        let nums = root.bytes.get(nums..)?.split(|byte| *byte == b']').next()?;
        let nums = numbers(nums);
        let lists: BTreeMap<usize, usize> = nums.chunks_exact(4).map(|entry| (entry[0], entry[1])).collect();
        let at: BTreeMap<usize, &[u8]> = objects.iter().map(|object| (object.number, object.bytes)).collect();
        let mut tree = Tree {
            pages: BTreeMap::new(),
            owners: BTreeMap::new(),
            lists: BTreeMap::new(),
            next: BTreeMap::new(),
            numbers: BTreeMap::new(),
        };
        for page in objects.iter().filter(|object| is_page(object)) {
            let key = after(page.bytes, b"/StructParents ")?;
            let list = *lists.get(&key)?;
            tree.pages.insert(after(page.bytes, b"/Contents ")?, page.number);
            tree.lists.insert(list, page.number);
            tree.owners.insert(page.number, owners(at.get(&list)?)?);
        }
        for element in objects.iter().filter(|object| is_element(object)) {
            let (kids, page) = (kids(element.bytes)?, own_page(element.bytes));
            let marks: Vec<Option<Mark>> = kids.iter().map(|kid| kid.mark(page)).collect();
            let pairs = marks.windows(2).filter_map(|pair| Some((pair[0]?, pair[1]?)));
            tree.next.extend(pairs.filter(|(mark, next)| mark.0 == next.0));
        }
        Some(tree)
    }

    /// Returns the page that a stream draws.
    pub(super) fn page_of(&self, stream: usize) -> Option<usize> {
        self.pages.get(&stream).copied()
    }

    /// Returns whether a mark may join the one before it: they are neighbours in the same element.
    pub(super) fn may_join(&self, page: usize, mark: usize, next: usize) -> bool {
        let owner = |mark: usize| self.owners.get(&page)?.get(mark);
        owner(mark).is_some_and(|it| owner(next) == Some(it)) && self.next.get(&(page, mark)) == Some(&(page, next))
    }

    /// Takes note of the marks of a page that have joined others, and returns the new number of each.
    pub(super) fn renumber(&mut self, page: usize, joined: &[usize]) -> &[Option<usize>] {
        let n_marks = self.owners.get(&page).map_or(0, Vec::len);
        let mut n = 0;
        let numbers = (0..n_marks).map(|mark| {
            let stays = joined.binary_search(&mark).is_err();
            n += usize::from(stays);
            stays.then(|| n - 1)
        });
        self.numbers.entry(page).or_insert_with(|| numbers.collect())
    }

    /// Returns the value of an object as it is to be written; nothing when it stays as it is.
    pub(super) fn rewritten(&self, object: &Object<'_>, value: &[u8]) -> Option<Vec<u8>> {
        if let Some(page) = self.lists.get(&object.number) {
            let (owners, numbers) = (self.owners.get(page)?, self.numbers.get(page)?);
            let stay = owners.iter().zip(numbers).filter(|(_, number)| number.is_some());
            let list: Vec<String> = stay.map(|(owner, _)| format!("{owner} 0 R")).collect();
            return Some(format!("[{}]", list.join(" ")).into_bytes());
        }
        is_element(object).then(|| self.element(value)).flatten()
    }

    /// Writes an element with the new numbers of its marks and without what describes its look.
    fn element(&self, value: &[u8]) -> Option<Vec<u8>> {
        let start = find(value, b"/K[")? + b"/K[".len();
        let length = kids_length(value.get(start..)?)?;
        let page = own_page(value);
        // That it is an element is known from where it stands.
        let head = value[..start].strip_prefix(b"<</Type/StructElem")?;
        let mut out = [b"<<", without_look(head).as_slice()].concat();
        let mut list = Vec::new();
        for kid in kids(value)? {
            let number = |(page, mark): Mark| match self.numbers.get(&page) {
                Some(numbers) => numbers.get(mark).copied().flatten(),
                None => Some(mark),
            };
            let text = match (&kid, kid.mark(page)) {
                (Kid::Own(_), Some(mark)) => number(mark).map(|it| it.to_string().into_bytes()),
                (Kid::Far(page, _), Some(mark)) => {
                    number(mark).map(|it| format!("<</Type/MCR/MCID {it}/Pg {page} 0 R>>").into_bytes())
                }
                (Kid::Other(bytes), _) => Some(on_page(bytes, page)),
                _ => return None,
            };
            let Some(text) = text else { continue };
            if list.last().is_some_and(u8::is_ascii_alphanumeric) && text.first().is_some_and(u8::is_ascii_digit) {
                list.push(b' ');
            }
            list.extend_from_slice(&text);
        }
        let mut rest = value.get(start + length..)?;
        // One mark needs no list.
        if !list.is_empty() && list.iter().all(u8::is_ascii_digit) {
            out.pop();
            out.push(b' ');
            rest = &rest[1..];
        }
        Some([out.as_slice(), &list, rest].concat())
    }
}

/// Returns what an element holds without its page when that is the element's own.
fn on_page(kid: &[u8], page: Option<usize>) -> Vec<u8> {
    let own = page.map(|page| format!("<</Type/OBJR/Pg {page} 0 R")).unwrap_or_default();
    match kid.strip_prefix(own.as_bytes()).filter(|_| !own.is_empty()) {
        Some(rest) => [b"<</Type/OBJR", rest].concat(),
        None => kid.to_vec(),
    }
}

pub(super) fn is_page(object: &Object<'_>) -> bool {
    head(object).starts_with(b"<</Type/Page/")
}

pub(super) fn is_element(object: &Object<'_>) -> bool {
    head(object).starts_with(b"<</Type/StructElem/")
}

/// The value of an object from its first byte.
fn head<'a>(object: &Object<'a>) -> &'a [u8] {
    let start = object.bytes.iter().position(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    &object.bytes[start..]
}

/// The whole number after a name.
pub(super) fn after(bytes: &[u8], name: &[u8]) -> Option<usize> {
    number_after(bytes, find(bytes, name)? + name.len())
}

/// The page of an element's own marks, which stands beside the list of what it holds.
fn own_page(element: &[u8]) -> Option<usize> {
    let start = find(element, b"/K[")?;
    let end = start + kids_length(&element[start..])?;
    after(&element[..start], b"/Pg ").or_else(|| after(&element[end..], b"/Pg "))
}

/// Every whole number; the `R` of a reference counts as one of its own, without a value.
fn numbers(bytes: &[u8]) -> Vec<usize> {
    let words = bytes.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
    words.map(|word| std::str::from_utf8(word).ok().and_then(|it| it.parse().ok()).unwrap_or_default()).collect()
}

/// The objects that a list refers to, when it holds nothing else.
fn owners(list: &[u8]) -> Option<Vec<usize>> {
    let start = list.iter().position(|byte| *byte == b'[')? + 1;
    let end = list.iter().rposition(|byte| *byte == b']')?;
    let words: Vec<&[u8]> = list.get(start..end)?.split(u8::is_ascii_whitespace).filter(|it| !it.is_empty()).collect();
    let owner = |entry: &[&[u8]]| (entry.get(2) == Some(&b"R".as_slice())).then(|| number_after(entry[0], 0)).flatten();
    words.chunks(3).map(owner).collect()
}

/// The elements that an element holds, when it holds nothing else.
pub(super) fn kids_references(element: &[u8]) -> Option<Vec<usize>> {
    let start = find(element, b"/K[")? + b"/K".len();
    let length = kids_length(element.get(start + 1..)?)?;
    owners(element.get(start..start + length + 2)?)
}

/// What an element holds.
enum Kid<'a> {
    /// A mark on the element's own page.
    Own(usize),
    /// A mark on another page.
    Far(usize, usize),
    /// An element or an object.
    Other(&'a [u8]),
}

impl Kid<'_> {
    fn mark(&self, page: Option<usize>) -> Option<Mark> {
        match self {
            Kid::Own(mark) => Some((page?, *mark)),
            Kid::Far(page, mark) => Some((*page, *mark)),
            Kid::Other(_) => None,
        }
    }
}

/// Returns what an element holds, in its order; nothing when it is not written as expected.
fn kids(element: &[u8]) -> Option<Vec<Kid<'_>>> {
    let start = find(element, b"/K[")? + b"/K[".len();
    let list = element.get(start..)?;
    let list = list.get(..kids_length(list)?)?;
    let (mut kids, mut at) = (Vec::new(), 0);
    while let Some(byte) = list.get(at) {
        let rest = &list[at..];
        match byte {
            b' ' | b'\n' => at += 1,
            b'<' => {
                let end = find(rest, b">>")? + 2;
                let kid = &rest[..end];
                kids.push(match find(kid, b"/Type/MCR") {
                    Some(_) => Kid::Far(after(kid, b"/Pg ")?, after(kid, b"/MCID ")?),
                    None => Kid::Other(kid),
                });
                at += end;
            }
            b'0'..=b'9' => {
                let n_digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
                if rest[n_digits..].starts_with(b" 0 R") {
                    kids.push(Kid::Other(&rest[..n_digits + 4]));
                    at += n_digits + 4;
                } else {
                    kids.push(Kid::Own(number_after(rest, 0)?));
                    at += n_digits;
                }
            }
            _ => return None,
        }
    }
    Some(kids)
}

/// The length of a list up to the bracket that closes it.
fn kids_length(list: &[u8]) -> Option<usize> {
    list.iter().position(|byte| *byte == b']')
}

/// Returns the head of an element without colours, lines and spaces; what its frame is stays for figures.
fn without_look(head: &[u8]) -> Vec<u8> {
    const LOOK: &[u8] = b"<</O/Layout/B";
    const FRAME: &[u8] = b"<</O/Layout/BBox";
    let mut out = Vec::with_capacity(head.len());
    let mut rest = head;
    while let Some(at) = find(rest, LOOK) {
        let Some(end) = find(&rest[at..], b">>").filter(|_| !rest[at..].starts_with(FRAME)) else {
            out.extend_from_slice(&rest[..at + LOOK.len()]);
            rest = &rest[at + LOOK.len()..];
            continue;
        };
        out.extend_from_slice(&rest[..at]);
        rest = &rest[at + end + 2..];
    }
    out.extend_from_slice(rest);
    match find(&out, b"/A[]") {
        Some(at) => [&out[..at], &out[at + 4..]].concat(),
        None => out,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page of five marks: three of a paragraph with a link between the last two, two of a cell.
    const FILE: [&str; 6] = [
        "1 0 obj\n<</Type/StructTreeRoot/K[3 0 R]/ParentTree<</Nums[0 5 0 R 1 4 0 R]>>/ParentTreeNextKey 2>>\nendobj\n",
        "2 0 obj\n<</Type/Page/Resources 9 0 R/StructParents 0/Parent 8 0 R/Contents 7 0 R>>\nendobj\n",
        "3 0 obj\n<</Type/StructElem/S/P/P 1 0 R/K[0 1 4 0 R 2<</Type/MCR/MCID 0/Pg 11 0 R>>]/Pg 2 0 R>>\nendobj\n",
        "4 0 obj\n<</Type/StructElem/S/Link/P 3 0 R/K[<</Type/OBJR/Pg 2 0 R/Obj 6 0 R>>]/Pg 2 0 R>>\nendobj\n",
        "5 0 obj\n[3 0 R 3 0 R 3 0 R 10 0 R 10 0 R]\nendobj\n",
        "10 0 obj\n<</Type/StructElem/S/TD/P 3 0 R/A[<</O/Table/ColSpan 2>><</O/Layout/BorderColor[0 0 0]/BorderThickness[0 1 0 0]>>]/K[3 4]/Pg 2 0 R>>\nendobj\n",
    ];

    fn objects() -> Vec<Object<'static>> {
        let object = |text: &'static str| Object {
            number: number_after(text.as_bytes(), 0).unwrap_or_default(),
            bytes: text.as_bytes(),
        };
        FILE.into_iter().map(object).collect()
    }

    fn rewritten(tree: &Tree, number: usize) -> String {
        let objects = objects();
        let object = objects.iter().find(|object| object.number == number).expect("it is there");
        let value = super::super::value(object).flatten().expect("it is no stream");
        String::from_utf8(tree.rewritten(object, value).expect("it changes")).expect("it is plain text")
    }

    #[test]
    fn only_neighbours_in_one_element_may_join() {
        let tree = Tree::read(&objects()).expect("it is understood");
        assert_eq!(tree.page_of(7), Some(2));
        let may: Vec<usize> = (0..4).filter(|mark| tree.may_join(2, *mark, mark + 1)).collect();
        // A link stands between the second and the third; the third and the fourth are of two elements.
        assert_eq!(may, [0, 3]);
    }

    #[test]
    fn an_element_names_its_marks_once_and_says_nothing_of_its_look() {
        let mut tree = Tree::read(&objects()).expect("it is understood");
        assert_eq!(tree.renumber(2, &[1, 4]), [Some(0), None, Some(1), Some(2), None]);
        assert_eq!(rewritten(&tree, 5), "[3 0 R 3 0 R 10 0 R]");
        assert_eq!(rewritten(&tree, 3), "<</S/P/P 1 0 R/K[0 4 0 R 1<</Type/MCR/MCID 0/Pg 11 0 R>>]/Pg 2 0 R>>");
        assert_eq!(rewritten(&tree, 4), "<</S/Link/P 3 0 R/K[<</Type/OBJR/Obj 6 0 R>>]/Pg 2 0 R>>");
        assert_eq!(rewritten(&tree, 10), "<</S/TD/P 3 0 R/A[<</O/Table/ColSpan 2>>]/K 2/Pg 2 0 R>>");
    }
}
