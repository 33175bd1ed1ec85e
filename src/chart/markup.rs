//! The elements of a drawing as SVG, each look written once over those that share it.
//!
//! Takes elements in the order in which they lie over each other; gives them in that order. A look is handed down from a
//! group to what it holds, so that most elements need say no more than where they stand.

use std::fmt::Write;

/// How an element looks: attributes that a group hands down.
pub(super) type Look = Vec<(&'static str, String)>;

/// Attributes that no element is without where they matter: what one does not say, it takes from around it.
const COMMON: [&str; 5] = ["fill", "font-family", "font-size", "stroke-width", "text-anchor"];

/// The elements so far.
#[derive(Default)]
pub(super) struct Markup(Vec<Item>);

enum Item {
    /// The beginning or the end of a group.
    Bound(String),
    Element(Element),
}

struct Element {
    /// The tag's name and the attributes that are its own.
    tag: String,
    look: Look,
    /// What it holds, escaped.
    content: Option<String>,
}

impl Markup {
    /// Adds an element; `tag` is its name with the attributes that are its own.
    pub(super) fn element(&mut self, tag: String, look: Look) {
        self.0.push(Item::Element(Element { tag, look, content: None }));
    }

    /// Adds an element that holds this escaped text.
    pub(super) fn with_content(&mut self, tag: String, look: Look, content: String) {
        self.0.push(Item::Element(Element { tag, look, content: Some(content) }));
    }

    /// Opens a group with what this markup says.
    pub(super) fn open(&mut self, markup: String) {
        self.0.push(Item::Bound(markup));
    }

    /// Closes the group opened last.
    pub(super) fn close(&mut self) {
        self.open("</g>\n".to_owned());
    }

    /// Returns the elements, with what most of them share over all.
    pub(super) fn finish(mut self) -> String {
        let common: Look = COMMON.iter().filter_map(|name| Some((*name, self.most_usual(name)?))).collect();
        for element in self.0.iter_mut().filter_map(Item::element_mut) {
            element.look.retain(|attribute| !common.contains(attribute));
        }
        let mut written = String::new();
        let mut rest = self.0.as_slice();
        while let Some(first) = rest.first() {
            let look = first.look();
            let n = rest.iter().take_while(|item| look.is_some() && item.look() == look).count().max(1);
            write_run(&mut written, &rest[..n]);
            rest = &rest[n..];
        }
        if common.is_empty() { written } else { format!("<g{}>\n{written}</g>\n", attributes(&common)) }
    }

    /// Returns the value that most elements give an attribute, the first of those that are given as often.
    fn most_usual(&self, name: &str) -> Option<String> {
        let mut counted: Vec<(&str, usize)> = Vec::new();
        let looks = self.0.iter().filter_map(Item::look).flatten();
        for (_, value) in looks.filter(|(known, _)| *known == name) {
            match counted.iter_mut().find(|(known, _)| known == value) {
                Some((_, n)) => *n += 1,
                None => counted.push((value, 1)),
            }
        }
        let most = counted.iter().map(|(_, n)| *n).max().filter(|n| *n > 1)?;
        counted.iter().find(|(_, n)| *n == most).map(|(value, _)| (*value).to_owned())
    }
}

impl Item {
    fn look(&self) -> Option<&Look> {
        match self {
            Item::Bound(_) => None,
            Item::Element(element) => Some(&element.look),
        }
    }

    fn element_mut(&mut self) -> Option<&mut Element> {
        match self {
            Item::Bound(_) => None,
            Item::Element(element) => Some(element),
        }
    }
}

/// Writes a bound, or elements of one look: several in a group.
fn write_run(written: &mut String, run: &[Item]) {
    let shared = run[0].look().filter(|look| run.len() > 1 && !look.is_empty());
    if let Some(look) = shared {
        push(written, format_args!("<g{}>\n", attributes(look)));
    }
    for item in run {
        match item {
            Item::Bound(markup) => written.push_str(markup),
            Item::Element(Element { tag, look, content }) => {
                let look = if shared.is_some() { String::new() } else { attributes(look) };
                match content {
                    None => push(written, format_args!("<{tag}{look}/>\n")),
                    Some(text) => {
                        let name = tag.split(' ').next().unwrap_or(tag);
                        push(written, format_args!("<{tag}{look}>{text}</{name}>\n"));
                    }
                }
            }
        }
    }
    if shared.is_some() {
        written.push_str("</g>\n");
    }
}

fn attributes(look: &Look) -> String {
    look.iter().map(|(name, value)| format!(" {name}=\"{value}\"")).collect()
}

fn push(text: &mut String, words: std::fmt::Arguments<'_>) {
    text.write_fmt(words).expect("writing to a string cannot fail");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(elements: &[(&str, &[(&'static str, &str)])]) -> String {
        let mut markup = Markup::default();
        for (tag, look) in elements {
            let look = look.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
            markup.element((*tag).to_owned(), look);
        }
        markup.finish()
    }

    #[test]
    fn what_most_elements_share_stands_over_all() {
        let found = check(&[("a", &[("fill", "red")]), ("b", &[("fill", "blue")]), ("c", &[("fill", "red")])]);
        assert_eq!(found, "<g fill=\"red\">\n<a/>\n<b fill=\"blue\"/>\n<c/>\n</g>\n");
    }

    #[test]
    fn elements_of_one_look_side_by_side_share_it_and_keep_their_order() {
        let edge = ("stroke", "red");
        let found = check(&[("a", &[edge]), ("b", &[edge]), ("c", &[]), ("d", &[edge])]);
        assert_eq!(found, "<g stroke=\"red\">\n<a/>\n<b/>\n</g>\n<c/>\n<d stroke=\"red\"/>\n");
    }

    #[test]
    fn a_stroke_never_reaches_an_element_that_has_none() {
        let found = check(&[("a", &[("stroke", "red")]), ("b", &[]), ("c", &[("stroke", "red")])]);
        assert_eq!(found, "<a stroke=\"red\"/>\n<b/>\n<c stroke=\"red\"/>\n");
    }
}
