//! The colours, the letters and the sign of a firm or commune, from `templates/theme.toml`: read once for every format.
//!
//! ```toml
//! logo = "logo.svg"
//!
//! [colours]
//! main = "#1f5c4d"
//! accent = "#a85a12"
//!
//! [fonts]
//! text = "Firm Sans"
//! headings = ["Firm Display", "Firm Sans"]
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostic, Findings, Found, Place};
use crate::render::fonts::{Face, FontChoice, OwnFont};

/// Name of the file among the templates.
pub const FILE: &str = "theme.toml";
/// The program's own main colour and accent.
const OWN: [&str; 2] = ["#1f5c4d", "#a85a12"];
/// White words must be readable on the colours, and the colours on white paper (WCAG 2.2, 1.4.3).
const LEAST_CONTRAST: f64 = 4.5;
/// The same for links, with room for the tint of the paper below them.
const LEAST_CONTRAST_OF_LINKS: f64 = 5.2;
/// The largest logo, in bytes.
const LARGEST_LOGO: usize = 1024 * 1024;

/// Keys under `[fonts]`.
const FONT_KEYS: [&str; 5] = ["text", "headings", "tables", "arabic", "latin"];

/// A font file of a workspace, and what the process that read it found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FontFile<'a> {
    /// Path below `templates/`.
    pub path: &'a str,
    /// The file.
    pub bytes: Arc<[u8]>,
    /// What is known of it, or why it cannot be used.
    pub face: Result<Face, &'static str>,
}

/// The colours, the letters and the sign that every format shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brand {
    /// Colour of heads and titles, such as `#1f5c4d`.
    pub main: String,
    /// Colour of numbers and rules.
    pub accent: String,
    /// The sign, as SVG.
    pub logo: Option<String>,
    /// Where the sign stands below `templates/`.
    pub logo_path: String,
    /// A firm's own letters.
    pub fonts: FontChoice,
}

impl Default for Brand {
    fn default() -> Self {
        Brand {
            main: OWN[0].to_owned(),
            accent: OWN[1].to_owned(),
            logo: None,
            logo_path: String::new(),
            fonts: FontChoice::default(),
        }
    }
}

impl Brand {
    /// Reads the theme among a workspace's templates; what is wrong keeps the program's own look.
    ///
    /// # Findings
    /// `BadTheme`, with file and line; `BadFont` and `FontWithoutLetters`.
    #[must_use]
    pub fn read(templates: &BTreeMap<String, String>, fonts: &[FontFile<'_>]) -> Found<Self> {
        let mut brand = Brand::default();
        let mut findings = Findings::default();
        refused_fonts(fonts, &mut findings);
        let Some(text) = templates.get(FILE) else { return Found::new(brand, findings) };
        let table: toml::Table = match text.parse() {
            Ok(table) => table,
            Err(error) => {
                let start = error.span().map_or(0, |span| span.start);
                let line = text[..start.min(text.len())].matches('\n').count() + 1;
                findings.push(wrong(line, FILE, error.message(), "toml"));
                return Found::new(brand, findings);
            }
        };
        let known: BTreeSet<&str> =
            fonts.iter().filter_map(|it| Some(it.face.as_ref().ok()?.family.as_str())).collect();
        let mut refuse = |key: &str, value: &str, expected: &'static str| {
            let finding = wrong(line_of(text, key), key, value, expected);
            findings.push(finding.with("known", known.iter().copied().collect::<Vec<_>>().join(", ")));
        };
        for (key, value) in flat(&table) {
            let shown = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            match (key.as_str(), value.as_str()) {
                ("colours.main" | "colours.accent", Some(colour)) => match luminance(colour) {
                    None => refuse(&key, &shown, "colour"),
                    Some(it) if 1.05 / (it + 0.05) < LEAST_CONTRAST => refuse(&key, &shown, "contrast"),
                    Some(_) if key == "colours.main" => brand.main = colour.to_lowercase(),
                    Some(_) => brand.accent = colour.to_lowercase(),
                },
                ("logo", Some(path)) => match templates.get(path) {
                    Some(svg) if svg.len() < LARGEST_LOGO && svg.contains("<svg") => {
                        (brand.logo, brand.logo_path) = (Some(svg.clone()), path.to_owned());
                    }
                    _ => refuse(&key, &shown, "file"),
                },
                (key, _) if key.strip_prefix("fonts.").is_some_and(|key| FONT_KEYS.contains(&key)) => {
                    match families(&value) {
                        None => refuse(key, &shown, "font"),
                        Some(families) => {
                            let (ours, others): (Vec<String>, Vec<String>) =
                                families.into_iter().partition(|family| known.contains(family.as_str()));
                            others.iter().for_each(|family| refuse(key, family, "font"));
                            brand.fonts.take(key, ours);
                        }
                    }
                }
                ("colours.main" | "colours.accent", None) => refuse(&key, &shown, "colour"),
                ("logo", None) => refuse(&key, &shown, "file"),
                _ => refuse(&key, &shown, "key"),
            }
        }
        brand.fonts.files = files_of(&brand.fonts, fonts);
        without_letters(text, &brand.fonts, &mut findings);
        Found::new(brand, findings)
    }

    /// Returns a drawing with the program's own colours replaced by these.
    #[must_use]
    pub fn paint(&self, drawing: &str) -> String {
        if *self == Brand::default() {
            return drawing.to_owned();
        }
        let drawing = drawing.replace(OWN[0], &self.main).replace(OWN[1], &self.accent);
        let lettered = |drawing: String, first: &str, own: &[String], has_all: fn(&Face) -> bool| {
            // A drawing's words are measured as they stand, and what a font lacks would come out as boxes.
            let whole = |family: &&String| self.fonts.faces(family).all(|font| has_all(&font.face));
            match own.iter().chain(&self.fonts.text).find(whole).filter(|family| is_plain(family)) {
                Some(family) => {
                    drawing.replace(&format!("font-family=\"{first},"), &format!("font-family=\"{family}, {first},"))
                }
                None => drawing,
            }
        };
        let drawing =
            lettered(drawing, "Noto Naskh Arabic", &self.fonts.arabic, |face| face.has_arabic && face.has_latin);
        lettered(drawing, "Noto Sans", &self.fonts.latin, |face| face.has_latin)
    }

    /// Returns the rules that give a page of HTML its colours; nothing when they are the program's own.
    #[must_use]
    pub fn style(&self) -> String {
        let mut rules = String::new();
        if self.main != OWN[0] {
            // Links stand on tinted paper too, and must be readable there.
            let is_dark = luminance(&self.main).is_some_and(|it| 1.05 / (it + 0.05) >= LEAST_CONTRAST_OF_LINKS);
            let links = if is_dark { format!(" --link: {};", self.main) } else { String::new() };
            rules.push_str(&format!(
                "\n@media not (prefers-color-scheme: dark) {{ :root {{ --green: {};{links} }} }}\n",
                self.main
            ));
        }
        rules
    }
}

/// Whether a name can stand in a list of fonts as it is.
fn is_plain(family: &str) -> bool {
    family.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-'))
}

/// The families that a value names: one, or several in their order.
fn families(value: &toml::Value) -> Option<Vec<String>> {
    match value {
        toml::Value::String(family) => Some(vec![family.clone()]),
        toml::Value::Array(list) => list.iter().map(|family| family.as_str().map(str::to_owned)).collect(),
        _ => None,
    }
}

/// The files of every family that is named.
fn files_of(choice: &FontChoice, fonts: &[FontFile<'_>]) -> Vec<OwnFont> {
    let named: BTreeSet<&String> = choice.roles().into_iter().flat_map(|(_, families)| families).collect();
    let faces = fonts.iter().filter_map(|font| Some((font, font.face.as_ref().ok()?)));
    faces
        .filter(|(_, face)| named.contains(&face.family))
        .map(|(font, face)| OwnFont { bytes: Arc::clone(&font.bytes), face: face.clone() })
        .collect()
}

/// Tells the font files that cannot be used.
fn refused_fonts(fonts: &[FontFile<'_>], findings: &mut Findings) {
    for font in fonts {
        if let Err(why) = font.face {
            let place = Place::File(format!("templates/{}", font.path));
            findings.push(Diagnostic::new(Code::BadFont).at(place).with("why", why));
        }
    }
}

/// Tells the families that lack the letters of the script they are named for.
fn without_letters(text: &str, choice: &FontChoice, findings: &mut Findings) {
    for (key, families) in choice.roles() {
        for family in families {
            let lacks = |has: fn(&Face) -> bool| !choice.faces(family).any(|font| has(&font.face));
            let script = match key {
                "arabic" if lacks(|face| face.has_arabic) => "arabic",
                "latin" if lacks(|face| face.has_latin) => "latin",
                "text" | "headings" | "tables" if lacks(|face| face.has_arabic || face.has_latin) => "both",
                _ => continue,
            };
            let line = line_of(text, &format!("fonts.{key}"));
            let finding =
                Diagnostic::new(Code::FontWithoutLetters).at(Place::Line { file: format!("templates/{FILE}"), line });
            findings.push(finding.with("family", family.as_str()).with("script", script));
        }
    }
}

/// The line of a key such as `colours.main`, below the head of its table; that of the head, or the first, without it.
fn line_of(text: &str, key: &str) -> usize {
    let (table, name) = key.rsplit_once('.').unwrap_or(("", key));
    let mut current = String::new();
    let mut head = 1;
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        if let Some(name) = line.strip_prefix('[') {
            current = name.split(']').next().unwrap_or_default().trim().to_owned();
            if current == key || current == table {
                head = at + 1;
            }
            continue;
        }
        let own = line.split('=').next().unwrap_or_default().trim().trim_matches('"');
        if (current == table && own == name) || own == key {
            return at + 1;
        }
    }
    head
}

/// The values of a table by their dotted keys.
fn flat(table: &toml::Table) -> Vec<(String, toml::Value)> {
    let mut values = Vec::new();
    for (key, value) in table {
        match value {
            toml::Value::Table(inner) => {
                values.extend(inner.iter().map(|(name, value)| (format!("{key}.{name}"), value.clone())));
            }
            value => values.push((key.clone(), value.clone())),
        }
    }
    values
}

fn wrong(line: usize, key: &str, value: &str, expected: &'static str) -> Diagnostic {
    let place = Place::Line { file: format!("templates/{FILE}"), line };
    Diagnostic::new(Code::BadTheme).at(place).with("key", key).with("value", value).with("expected", expected)
}

/// Relative luminance of a colour such as `#1f5c4d`, from 0 to 1; nothing when it is none.
///
/// # Source
/// WCAG 2.2, definition of relative luminance.
fn luminance(colour: &str) -> Option<f64> {
    let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&digits[at..at + 2], 16).ok()?) / 255.0;
        Some(if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) })
    };
    Some(0.2126 * channel(0)? + 0.7152 * channel(2)? + 0.0722 * channel(4)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(theme: &str) -> (Brand, Vec<String>) {
        let templates = BTreeMap::from([
            (FILE.to_owned(), theme.to_owned()),
            ("logo.svg".to_owned(), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_owned()),
        ]);
        let mut findings = Findings::default();
        let brand = Brand::read(&templates, &[]).unload(&mut findings);
        (brand, findings.iter().map(|it| format!("{it:?}")).collect())
    }

    #[test]
    fn colours_and_logo_are_taken() {
        let (brand, findings) = read("logo = \"logo.svg\"\n[colours]\nmain = \"#123456\"\naccent = \"#8A1538\"\n");
        assert_eq!((brand.main.as_str(), brand.accent.as_str()), ("#123456", "#8a1538"));
        assert!(brand.logo.is_some() && findings.is_empty(), "{findings:?}");
        assert_eq!(brand.paint("<path fill=\"#1f5c4d\"/>"), "<path fill=\"#123456\"/>");
    }

    #[test]
    fn a_wrong_value_is_named_with_its_line_and_keeps_the_look() {
        let wrong = [
            ("[colours]\nmain = \"green\"\n", "line: 2"),
            ("[colours]\n\naccent = \"#ffee00\"\n", "line: 3"),
            ("logo = \"../secret.png\"\n", "line: 1"),
            ("\nfont = \"Comic\"\n", "line: 2"),
            ("[colours\n", "line: 1"),
        ];
        for (theme, line) in wrong {
            let (brand, findings) = read(theme);
            assert_eq!(brand, Brand::default(), "{theme}");
            assert!(findings.len() == 1 && findings[0].contains(line), "{theme}: {findings:?}");
        }
    }
}
