//! The colours and the sign of a firm or commune, from `templates/theme.toml`: read once for pages, HTML and charts.
//!
//! ```toml
//! logo = "logo.svg"
//!
//! [colours]
//! main = "#1f5c4d"
//! accent = "#a85a12"
//! ```

use std::collections::BTreeMap;

use crate::diagnostics::{Code, Diagnostic, Findings, Found, Place};

/// Name of the file among the templates.
pub const FILE: &str = "theme.toml";
/// The program's own main colour and accent.
const OWN: [&str; 2] = ["#1f5c4d", "#a85a12"];
/// White words must be readable on the colours, and the colours on white paper (WCAG 2.2, 1.4.3).
const LEAST_CONTRAST: f64 = 4.5;
/// The largest logo, in bytes.
const LARGEST_LOGO: usize = 1024 * 1024;

/// The colours and the sign that every format shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brand {
    /// Colour of heads and titles, such as `#1f5c4d`.
    pub main: String,
    /// Colour of numbers and rules.
    pub accent: String,
    /// The sign, as SVG.
    pub logo: Option<String>,
}

impl Default for Brand {
    fn default() -> Self {
        Brand { main: OWN[0].to_owned(), accent: OWN[1].to_owned(), logo: None }
    }
}

impl Brand {
    /// Reads the theme among a workspace's templates; what is wrong keeps the program's own look.
    ///
    /// # Findings
    /// `BadTheme`, with file and line.
    #[must_use]
    pub fn read(templates: &BTreeMap<String, String>) -> Found<Self> {
        let mut brand = Brand::default();
        let mut findings = Findings::default();
        let Some(text) = templates.get(FILE) else { return Found::new(brand, findings) };
        let table: toml::Table = match text.parse() {
            Ok(table) => table,
            Err(error) => {
                let start = error.span().map_or(0, |span| span.start);
                let line = text[..start.min(text.len())].matches('\n').count() + 1;
                findings.push(wrong(line, FILE, error.message(), "key"));
                return Found::new(brand, findings);
            }
        };
        let mut refuse = |key: &str, value: &str, expected: &'static str| {
            let word = key.rsplit('.').next().unwrap_or(key);
            let line = text.lines().position(|line| line.trim_start().trim_start_matches('[').starts_with(word));
            findings.push(wrong(line.map_or(1, |line| line + 1), key, value, expected));
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
                    Some(svg) if svg.len() < LARGEST_LOGO && svg.contains("<svg") => brand.logo = Some(svg.clone()),
                    _ => refuse(&key, &shown, "file"),
                },
                ("colours.main" | "colours.accent", None) => refuse(&key, &shown, "colour"),
                ("logo", None) => refuse(&key, &shown, "file"),
                _ => refuse(&key, &shown, "key"),
            }
        }
        Found::new(brand, findings)
    }

    /// Returns a drawing with the program's own colours replaced by these.
    #[must_use]
    pub fn paint(&self, drawing: &str) -> String {
        if *self == Brand::default() {
            return drawing.to_owned();
        }
        drawing.replace(OWN[0], &self.main).replace(OWN[1], &self.accent)
    }

    /// Returns the rules that give a page of HTML its colours; nothing when they are the program's own.
    #[must_use]
    pub fn style(&self) -> String {
        if *self == Brand::default() {
            return String::new();
        }
        format!("\n@media not (prefers-color-scheme: dark) {{ :root {{ --green: {}; }} }}\n", self.main)
    }
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
        let brand = Brand::read(&templates).unload(&mut findings);
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
