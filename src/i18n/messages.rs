//! Messages in Fluent, with the plural forms of each language.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::Language;
use crate::diagnostics::Arg;

/// Arguments of a message, by name.
pub type Args = BTreeMap<&'static str, Arg>;

/// Returns arguments from pairs.
#[must_use]
pub fn args<const N: usize>(pairs: [(&'static str, Arg); N]) -> Args {
    pairs.into_iter().collect()
}

/// Messages whose ids begin with the same word, read when the first of them is asked for.
///
/// All messages of a language take three megabytes, and a plan in one language still asks for the labels of sheets in all.
/// No message refers to another, so that any part of them can be read alone.
struct Family {
    source: Vec<&'static str>,
    bundle: OnceLock<FluentBundle<FluentResource>>,
}

/// Returns the messages of a family.
fn messages(language: Language, id: &str) -> Option<&'static FluentBundle<FluentResource>> {
    static FAMILIES: [OnceLock<BTreeMap<&'static str, Family>>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    let families = FAMILIES[language as usize].get_or_init(|| families(language.source()));
    let family = families.get(family(id))?;
    Some(family.bundle.get_or_init(|| bundle(language, family.source.concat())))
}

fn family(id: &str) -> &str {
    id.split_once('-').map_or(id, |(first, _)| first)
}

/// Returns the messages of a file by family: a message begins at the start of a line and goes on in the indented ones.
fn families(source: &'static str) -> BTreeMap<&'static str, Family> {
    let mut families: BTreeMap<&str, Family> = BTreeMap::new();
    let mut name = None;
    for line in source.split_inclusive('\n') {
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            name = line.split_once(" =").map(|(id, _)| family(id));
        } else if line.starts_with('#') {
            name = None;
        }
        if let Some(name) = name {
            let new = || Family { source: Vec::new(), bundle: OnceLock::new() };
            families.entry(name).or_insert_with(new).source.push(line);
        }
    }
    families
}

fn bundle(language: Language, source: String) -> FluentBundle<FluentResource> {
    let tag = language.bcp47().parse().expect("the program's language tags are well formed");
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Names and numbers are isolated where they are laid out (bdi, PDF), not by invisible characters in the text.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| written(value)));
    let resource = FluentResource::try_new(source).expect("the message files are parsed by the tests");
    bundle.add_resource(resource).expect("the tests refuse a message defined twice");
    bundle
}

/// Writes a number as it was given; one that is its own plain digits needs nothing said.
fn written(value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => number.options.currency.clone(),
        FluentValue::String(_) | FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}

/// A number that chooses the plural form of its noun, and how it is written: 1,9 is singular in French, 842 asks for
/// another noun than 840 in Arabic.
fn quantity(language: Language, number: Decimal, shown: String) -> FluentValue<'static> {
    let value = super::number::plural_operand(language, number).to_f64().unwrap_or(f64::MAX);
    let mut options = FluentNumberOptions::default();
    if value.to_string() != shown {
        // Of all that Fluent lets a number carry to the formatter, this alone is free words.
        options.currency = Some(shown);
    }
    FluentValue::Number(FluentNumber::new(value, options))
}

/// Returns whether a message or `message.attribute` exists.
#[must_use]
pub fn has_message(language: Language, key: &str) -> bool {
    format(language, key, &Args::new()).is_some()
}

/// Returns the message without arguments; its key in brackets when there is none.
#[must_use]
pub fn message(language: Language, key: &str) -> String {
    message_with(language, key, &Args::new())
}

/// Returns the message, or its attribute when the key is `message.attribute`, with its arguments.
///
/// A key without a message comes back in brackets: visible, and refused by the tests.
#[must_use]
pub fn message_with(language: Language, key: &str, args: &Args) -> String {
    format(language, key, args).unwrap_or_else(|| format!("[{key}]"))
}

fn format(language: Language, key: &str, args: &Args) -> Option<String> {
    let (id, attribute) = match key.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (key, None),
    };
    let bundle = messages(language, id)?;
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut values = FluentArgs::new();
    for (name, value) in args {
        match value {
            Arg::Text(text) => values.set(*name, FluentValue::from(text.as_str())),
            Arg::Number(number) => {
                values.set(*name, quantity(language, *number, super::number(language, number.normalize())));
            }
            Arg::Count(n) => values.set(*name, quantity(language, (*n).into(), n.to_string())),
        }
    }
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::diagnostics::Code;

    fn keys(language: Language) -> BTreeSet<String> {
        let mut keys = BTreeSet::new();
        let mut message = "";
        for line in language.source().lines() {
            if let Some((key, _)) = line.split_once(" =") {
                match key.strip_prefix("    .") {
                    Some(attribute) => assert!(keys.insert(format!("{message}.{attribute}")), "{key} twice"),
                    None if key.starts_with(|letter: char| letter.is_ascii_alphabetic()) => {
                        message = key;
                        assert!(keys.insert(key.to_owned()), "{language}: {key} stands twice");
                    }
                    None => {}
                }
            }
        }
        keys
    }

    #[test]
    fn every_language_has_the_same_messages() {
        let [ar, fr, en] = Language::ALL.map(keys);
        assert_eq!(ar.symmetric_difference(&fr).collect::<Vec<_>>(), Vec::<&String>::new());
        assert_eq!(fr.symmetric_difference(&en).collect::<Vec<_>>(), Vec::<&String>::new());
    }

    #[test]
    fn no_message_refers_to_another_and_none_is_lost_among_families() {
        for language in Language::ALL {
            let source = language.source();
            let refers =
                |it: &str| it.trim_start().starts_with(|first: char| first.is_ascii_lowercase() || first == '-');
            assert_eq!(source.split('{').skip(1).find(|it| refers(it)), None, "{language}");
            let is_said = |line: &&str| !line.trim().is_empty() && !line.starts_with('#');
            let n_lines = |source: &str| source.lines().filter(is_said).count();
            let families = families(source);
            let n: usize = families.values().map(|it| n_lines(&it.source.concat())).sum();
            assert!(families.len() > 100 && n == n_lines(source), "{language}: {n} lines");
        }
    }

    #[test]
    fn every_message_file_is_well_formed_and_every_line_of_it_is_a_message() {
        for language in Language::ALL {
            let errors = FluentResource::try_new(language.source().to_owned()).err().map(|(_, errors)| errors);
            assert!(errors.is_none(), "{language}: {errors:?}");
            for key in keys(language) {
                assert!(has_message(language, &key), "{language}: {key}");
            }
        }
    }

    #[test]
    fn no_arabic_word_is_vocalised() {
        let is_mark = |letter: char| ('\u{64B}'..='\u{652}').contains(&letter) || letter == '\u{670}';
        let vocalised: Vec<&str> = Language::Ar.source().lines().filter(|line| line.contains(is_mark)).collect();
        assert_eq!(vocalised, Vec::<&str>::new());
    }

    #[test]
    fn a_number_is_written_as_its_language_writes_it() {
        let args = [("value", Arg::Number(Decimal::new(198_400_050, 2))), ("budgeted", Arg::Number(Decimal::TEN))];
        let told = Language::ALL.map(|language| message_with(language, "P3015", &args.clone().into()));
        for (told, number) in told.iter().zip(["1\u{A0}984\u{A0}000,5", "1\u{A0}984\u{A0}000,5", "1,984,000.5"]) {
            assert!(told.contains(number), "{told}");
        }
    }

    #[test]
    fn a_noun_agrees_with_its_number_decimals_included() {
        let told = |language, key, value: &str| {
            let number = Arg::Number(value.parse().expect("a decimal"));
            message_with(language, key, &[("value", number)].into())
        };
        let arabic = ["0", "1", "2", "3", "10", "11", "842", "100", "102", "105", "9600000", "1126000.5"];
        let arabic = arabic.map(|value| told(Language::Ar, "number-dirhams", value));
        let expected = [
            "0 درهم",
            "درهم واحد",
            "درهمان",
            "3 دراهم",
            "10 دراهم",
            "11 درهما",
            "842 درهما",
            "100 درهم",
            "102 درهم",
            "105 دراهم",
            "9\u{A0}600\u{A0}000 درهم",
            "1\u{A0}126\u{A0}000,5 درهم",
        ];
        assert_eq!(arabic.map(|it| it.replace('\u{200F}', "")), expected);
        let french =
            ["0", "0.78", "1", "1.9", "2", "2.5"].map(|value| told(Language::Fr, "quantity-persons_per_room", value));
        let expected = ["0 personne", "0,78 personne", "1 personne", "1,9 personne", "2 personnes", "2,5 personnes"];
        assert_eq!(french, expected.map(|it| it.replacen(' ', "\u{A0}", 1)));
        let english = ["1", "1.5", "2"].map(|value| told(Language::En, "quantity-persons_per_room", value));
        assert_eq!(english, ["1 person", "1.5 persons", "2 persons"]);
    }

    #[test]
    fn a_count_agrees_too_and_the_first_of_a_month_is_ordinal() {
        let days = |n: u64| message_with(Language::Ar, "days", &[("n", Arg::Count(n))].into());
        assert_eq!([2, 9, 109, 136, 200].map(days), ["يومان", "9 أيام", "109 أيام", "136 يوما", "200 يوم"]);
        let day = crate::model::Date::new(2027, 1, 1).expect("the day exists");
        assert_eq!(super::super::date(Language::Fr, day), "1er janvier 2027");
    }

    #[test]
    fn every_code_has_a_headline_and_a_help_in_every_language() {
        for language in Language::ALL {
            for code in Code::ALL {
                for key in [code.id().to_owned(), format!("{}.help", code.id())] {
                    assert!(has_message(language, &key), "{language}: {key}");
                }
            }
        }
    }

    #[test]
    fn a_message_names_the_same_arguments_in_every_language() {
        let arguments = |language: Language| -> BTreeSet<String> {
            let mut message = "";
            let mut found = BTreeSet::new();
            for line in language.source().lines() {
                if let Some((key, _)) = line.split_once(" =")
                    && key.starts_with(|letter: char| letter.is_ascii_alphabetic())
                {
                    message = key;
                }
                for part in line.split("{ $").skip(1) {
                    let name: String =
                        part.chars().take_while(|c| c.is_alphanumeric() || *c == '_' || *c == '-').collect();
                    found.insert(format!("{message} ${name}"));
                }
            }
            found
        };
        let [ar, fr, en] = Language::ALL.map(arguments);
        assert_eq!(ar.symmetric_difference(&fr).collect::<Vec<_>>(), Vec::<&String>::new());
        assert_eq!(fr.symmetric_difference(&en).collect::<Vec<_>>(), Vec::<&String>::new());
    }
}
