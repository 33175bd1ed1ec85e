//! A case file, and the comparison of what it expects with what was computed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde_json::{Map, Value, json};

/// What a family computed, by the names that `expect` uses. More than the case asks for may stand here.
#[derive(Debug, Default)]
pub struct Answer {
    values: Map<String, Value>,
    /// Names that the family compared by itself, because equality is not the point.
    judged: BTreeSet<String>,
}

impl Answer {
    /// Sets a value.
    pub fn set(&mut self, name: &str, value: impl Serialize) -> &mut Self {
        self.values.insert(name.to_owned(), json!(value));
        self
    }

    /// Says that a name was compared by the family itself, and found good.
    pub fn judged(&mut self, name: &str) -> &mut Self {
        self.judged.insert(name.to_owned());
        self
    }
}

/// A case file.
#[derive(Debug)]
pub struct Case {
    pub family: String,
    pub method: String,
    pub input: Value,
    pub params: Value,
    pub expect: Map<String, Value>,
    published: Option<Map<String, Value>>,
    tolerance: f64,
    /// Folder of the file; big inputs stand beside it.
    folder: PathBuf,
}

impl Case {
    pub fn read(path: &Path) -> Result<Self, String> {
        let text = fs::read_to_string(path).map_err(|why| why.to_string())?;
        let file: Value = serde_json::from_str(&text).map_err(|why| why.to_string())?;
        let format = file["format"].as_str().unwrap_or_default();
        if format != "plan-ranking-case/1" {
            return Err(format!("the format `{format}` is not known"));
        }
        let word = |key: &str| file[key].as_str().map(str::to_owned).ok_or(format!("`{key}` is missing"));
        // Where the printed result was found to differ, `expect` is the target.
        let is_confirmed = file["verified"]["matches_published"] == json!(true);
        Ok(Self {
            family: word("family")?,
            method: word("method")?,
            input: file["input"].clone(),
            params: file["params"].clone(),
            expect: file["expect"].as_object().cloned().ok_or("`expect` is missing")?,
            published: file["published"].as_object().filter(|_| is_confirmed).cloned(),
            tolerance: file["tolerance"].as_f64().unwrap_or(0.0),
            folder: path.parent().map(Path::to_owned).unwrap_or_default(),
        })
    }

    /// Returns the path of an input beside the case.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Returns a parameter as a word, folded: lower case, letters and digits only.
    pub fn word(&self, name: &str) -> Option<String> {
        self.params[name].as_str().map(folded)
    }

    /// Returns a parameter as yes or no.
    pub fn flag(&self, name: &str) -> Option<bool> {
        self.params[name].as_bool()
    }

    /// Returns a parameter as a number.
    pub fn number(&self, name: &str) -> Option<f64> {
        self.params[name].as_f64()
    }

    /// Returns an input as a list of numbers.
    pub fn list(&self, name: &str) -> Result<Vec<f64>, String> {
        numbers(&self.input[name]).ok_or(format!("`input.{name}` is not a list of numbers"))
    }

    /// Returns an input as a table of numbers, `None` where it holds null.
    pub fn table(&self, name: &str) -> Result<Vec<Vec<Option<f64>>>, String> {
        table(&self.input[name]).ok_or(format!("`input.{name}` is not a table"))
    }

    /// Compares an answer with the case and returns how many values agree.
    pub fn compare(&self, answer: &Answer) -> Result<usize, Vec<String>> {
        let mut n_compared = 0;
        let mut whys = Vec::new();
        // What a peer gave where we must not follow it is no target.
        for (name, expected) in self.expect.iter().filter(|(name, _)| *name != "peer_scores") {
            if answer.judged.contains(name) {
                n_compared += 1;
                continue;
            }
            let Some(found) = answer.values.get(name) else {
                whys.push(format!("`{name}` was not computed"));
                continue;
            };
            let found = match name.as_str() {
                "warning" => only(found, expected),
                // A refusal has one meaning and several names.
                "error" if same_refusal(found, expected) => expected.clone(),
                _ => found.clone(),
            };
            match agree(expected, &found, self.tolerance) {
                Ok(n) => n_compared += n,
                Err(why) => whys.push(format!("{name}{why}")),
            }
        }
        if let Some(published) = &self.published {
            let decimals = published.get("decimals").and_then(Value::as_i64).unwrap_or(9);
            // The last printed digit is rounded; a hair more for the rounding of the machine.
            let half = 0.5 * 10f64.powi(-i32::try_from(decimals).unwrap_or(9)) * (1.0 + 1e-6) + 1e-12;
            for (name, printed) in published {
                let Some(found) = answer.values.get(name) else { continue };
                match agree(printed, found, half) {
                    Ok(n) => n_compared += n,
                    Err(why) => whys.push(format!("published {name}{why}")),
                }
            }
        }
        if whys.is_empty() { Ok(n_compared) } else { Err(whys) }
    }
}

/// Returns a word in lower case, letters and digits only.
pub fn folded(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

pub fn numbers(value: &Value) -> Option<Vec<f64>> {
    value.as_array()?.iter().map(Value::as_f64).collect()
}

pub fn table(value: &Value) -> Option<Vec<Vec<Option<f64>>>> {
    let cell = |value: &Value| if value.is_null() { Some(None) } else { value.as_f64().map(Some) };
    value.as_array()?.iter().map(|row| row.as_array()?.iter().map(cell).collect()).collect()
}

/// Names under which a refusal is known: ours first.
const REFUSALS: &[&[&str]] = &[
    &["missingvalue", "missing", "missingvalues"],
    &["nonpositive", "notpositive", "nonpositivevalue", "negativevalue", "zerovalue", "zeroornegative"],
    &["costnotnormalised", "costnotnormalized", "costwithoutnormalisation", "costnotallowed"],
    &["weights", "badweights", "zeroweights", "negativeweight", "invalidweights"],
    &["notfinite", "nonfinite", "infinite"],
    &["notconnected", "disconnected", "unconnected"],
    &["comparisons", "notreciprocal", "nonreciprocal"],
];

fn same_refusal(found: &Value, expected: &Value) -> bool {
    let group = |value: &Value| {
        let word = folded(value.as_str()?);
        REFUSALS.iter().position(|names| names.contains(&word.as_str()))
    };
    group(found).is_some() && group(found) == group(expected)
}

/// Of several warnings, the expected one if it is among them.
fn only(found: &Value, expected: &Value) -> Value {
    match found.as_array() {
        Some(list) if expected.is_string() => list.iter().find(|it| *it == expected).unwrap_or(found).clone(),
        _ => found.clone(),
    }
}

/// Compares two values and returns how many numbers or words agreed, or where they first differ.
fn agree(expected: &Value, found: &Value, tolerance: f64) -> Result<usize, String> {
    let differ = || Err(format!(": {found} instead of {expected}"));
    match (expected, found) {
        // A hole in what is expected, such as a diagonal, asks for nothing.
        (Value::Null, _) => Ok(0),
        (Value::Number(one), Value::Number(other)) => {
            let (one, other) = (one.as_f64().unwrap_or(f64::NAN), other.as_f64().unwrap_or(f64::NAN));
            if (one - other).abs() <= tolerance { Ok(1) } else { differ() }
        }
        (Value::Array(one), Value::Array(other)) => {
            if one.len() != other.len() {
                return differ();
            }
            one.iter()
                .zip(other)
                .enumerate()
                .map(|(at, (one, other))| agree(one, other, tolerance).map_err(|why| format!("[{at}]{why}")))
                .sum()
        }
        (Value::Object(one), Value::Object(other)) => one
            .iter()
            .map(|(key, value)| match other.get(key) {
                Some(found) => agree(value, found, tolerance).map_err(|why| format!(".{key}{why}")),
                None => Err(format!(".{key} was not computed")),
            })
            .sum(),
        // What has no value stands as null with us and as a word in the cases.
        (Value::String(word), Value::Null) if matches!(folded(word).as_str(), "nan" | "undefined") => Ok(1),
        (one, other) if one == other => Ok(1),
        _ => differ(),
    }
}
