//! No person in a plan: small counts are withheld so that nobody can work them out, in every format.

use std::collections::BTreeMap;

use plan::diagnose::{self, Frame, IndicatorResult};
use plan::i18n::Language;
use plan::model::{Counted, Evidence, IndicatorId, Locality, LocalityId, Measure, Observation, Plan, Sex, Year};
use plan::pipeline::{self, Analysis};
use plan::reference::Pack;
use plan::source::{Source, Sourced};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::workspace::Workspace;

const LEAST_PERSONS: u32 = 5;
const LEAST_HOUSEHOLDS: u32 = 10;

fn analysed() -> Analysis {
    let place = Workspace::example();
    let workspace = plan::files::read_workspace(place.folder()).expect("it is a workspace");
    pipeline::analyse(&workspace).expect("it can be analysed").value
}

fn own(value: u32) -> Sourced<Decimal> {
    Sourced::new(Decimal::from(value), Source::Setting { file: "made.csv".to_owned(), key: value.to_string() })
}

fn row(indicator: &str, locality: Option<&LocalityId>, sex: Sex, n: u32) -> Observation {
    Observation {
        indicator: IndicatorId::new(indicator),
        locality: locality.cloned(),
        sex,
        age_group: String::new(),
        year: Year(2025),
        value: own(n),
        origin: "enquête de la commune".to_owned(),
    }
}

/// A plan whose localities were counted by the commune itself: people, households, older people living alone, and
/// households of the registry with what they are a part of.
fn counted_by_the_commune(plan: &Plan, counts: &[(u32, u32, u32, u32)], sexes: (u32, u32)) -> Plan {
    let mut own_plan = plan.clone();
    own_plan.observations.clear();
    own_plan.counted.clear();
    own_plan.localities.truncate(counts.len());
    for (locality, (people, households, alone, poor)) in own_plan.localities.iter_mut().zip(counts) {
        locality.origin = "enquête de la commune".to_owned();
        locality.population = Evidence::Known(own(*people));
        locality.households = Evidence::Known(own(*households));
        own_plan.observations.push(row("VUL11", Some(&locality.id), Sex::All, *alone));
        own_plan.counted.push(Counted {
            indicator: IndicatorId::new("HAB03"),
            locality: Some(locality.id.clone()),
            sex: Sex::All,
            age_group: String::new(),
            year: Year(2025),
            numerator: Evidence::Known(own((*poor).min(*households))),
            denominator: Evidence::Known(own(*households)),
            origin: "enquête de la commune".to_owned(),
        });
    }
    own_plan.observations.push(row("ECO04", None, Sex::Female, sexes.0));
    own_plan.observations.push(row("ECO04", None, Sex::Male, sexes.1));
    own_plan.observations.push(row("ECO04", None, Sex::All, sexes.0 + sexes.1));
    own_plan
}

/// What a reader knows of the withheld cells: each published sum, as the cells it holds.
fn equations(plan: &Plan, result: &IndicatorResult) -> (Vec<LocalityId>, Vec<Vec<usize>>) {
    let hidden: Vec<LocalityId> =
        result.localities.iter().filter(|(_, it)| it.value().is_none()).map(|(id, _)| id.clone()).collect();
    let zone_of = |id: &LocalityId| plan.localities.iter().find(|it| it.id == *id).and_then(|it| it.zone.clone());
    let mut sums = Vec::new();
    for (zone, value) in &result.zones {
        if value.value().is_some() {
            sums.push((0..hidden.len()).filter(|at| zone_of(&hidden[*at]).as_ref() == Some(zone)).collect());
        }
    }
    if result.commune.value().is_some() {
        sums.push((0..hidden.len()).collect());
    }
    (hidden, sums)
}

/// The unknowns that the equations fix, by elimination.
fn solved(n: usize, sums: &[Vec<usize>]) -> Vec<usize> {
    let mut rows: Vec<Vec<Decimal>> =
        sums.iter().map(|sum| (0..n).map(|at| Decimal::from(u8::from(sum.contains(&at)))).collect()).collect();
    let mut done = 0;
    for column in 0..n {
        let Some(pivot) = (done..rows.len()).find(|row| !rows[*row][column].is_zero()) else { continue };
        rows.swap(done, pivot);
        let lead: Vec<Decimal> = rows[done].iter().map(|it| it / rows[done][column]).collect();
        for row in (0..rows.len()).filter(|row| *row != done) {
            let times = rows[row][column];
            rows[row].iter_mut().zip(&lead).for_each(|(it, lead)| *it -= times * lead);
        }
        rows[done] = lead;
        done += 1;
    }
    let alone = rows[..done].iter().filter(|row| row.iter().filter(|it| !it.is_zero()).count() == 1);
    alone.filter_map(|row| row.iter().position(|it| !it.is_zero())).collect()
}

fn shown(measure: &Measure) -> Option<Decimal> {
    measure.value().copied()
}

fn is_small(value: Decimal, least: u32) -> bool {
    value > Decimal::ZERO && value < Decimal::from(least)
}

fn result<'a>(results: &'a [IndicatorResult], id: &str) -> &'a IndicatorResult {
    results.iter().find(|it| it.id == id).expect("it is in the catalogue")
}

fn published(analysis: &Analysis, plan: &Plan) -> diagnose::PublishedPlan {
    let frame = Frame {
        plan,
        commune: &analysis.commune,
        profile: &analysis.profile,
        period: analysis.period,
        pack: Pack::embedded(),
    };
    let results = diagnose::results(plan, &analysis.commune, &analysis.profile, analysis.period, frame.pack).value;
    diagnose::publish(&frame, &results)
}

#[test]
fn no_published_count_is_small_and_no_sum_gives_a_withheld_one_back() {
    let analysis = analysed();
    let people = prop_oneof![Just(0u32), 1u32..8, 5u32..400];
    let locality = (people, 0u32..60, 0u32..9, 0u32..60);
    let counts = prop::collection::vec(locality, 2..12);
    let config = ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() };
    let mut n_withheld = 0;
    let seen = std::cell::Cell::new(0);
    proptest!(config, |(counts in counts, women in 0u32..30, men in 0u32..30)| {
        let plan = counted_by_the_commune(&analysis.plan, &counts, (women, men));
        let published = published(&analysis, &plan);
        for (id, least) in [("DEM01", LEAST_PERSONS), ("DEM02", LEAST_HOUSEHOLDS), ("VUL11", LEAST_PERSONS)] {
            let of = result(&published.results, id);
            for (locality, value) in &of.localities {
                prop_assert!(shown(value).is_none_or(|it| !is_small(it, least)), "{} of {}", id, locality);
            }
            for (zone, value) in &of.zones {
                prop_assert!(shown(value).is_none_or(|it| !is_small(it, least)), "{} of zone {}", id, zone);
            }
            let (hidden, sums) = equations(&plan, of);
            seen.set(seen.get() + hidden.len());
            let solved = solved(hidden.len(), &sums);
            // People and households of the commune are in the census: the sum of the localities is not the commune's.
            prop_assert!(solved.is_empty(), "{}: {:?} of {:?} give back {:?}", id, sums, hidden, solved);
        }
        let owners = result(&published.results, "HAB03");
        let whole: BTreeMap<&LocalityId, &Locality> = plan.localities.iter().map(|it| (&it.id, it)).collect();
        for (locality, value) in owners.localities.iter().filter_map(|(id, it)| Some((id, shown(it)?))) {
            let households = shown(&whole[locality].households).unwrap_or_default();
            let n = (value * households / Decimal::ONE_HUNDRED).round();
            for told in [n, households - n, households] {
                prop_assert!(!is_small(told, LEAST_HOUSEHOLDS), "{}: {} of {}", locality, n, households);
            }
        }
        let sexes = result(&published.results, "ECO04");
        let both = [sexes.women.as_ref(), sexes.men.as_ref()].map(|it| it.and_then(shown));
        for value in both.into_iter().chain([shown(&sexes.commune)]).flatten() {
            prop_assert!(!is_small(value, LEAST_PERSONS), "craftspeople {value}");
        }
        let n_known = both.iter().flatten().count() + usize::from(shown(&sexes.commune).is_some());
        let is_any_small = [women, men, women + men].iter().any(|n| (1..LEAST_PERSONS).contains(n));
        prop_assert!(!is_any_small || n_known < 2, "two of three give the third: {:?}", sexes);
        // What is derived is made from what is shown: nobody's mean distance tells a withheld population.
        for locality in published.plan.localities.iter().filter(|it| shown(&it.population).is_none()) {
            prop_assert!(shown(&locality.shares.women_pct).is_none());
            let size = result(&published.results, "DEM03").localities.iter().find(|(id, _)| *id == locality.id);
            prop_assert!(size.is_none_or(|(_, it)| shown(it).is_none()), "{} tells its population", locality.id);
        }
    });
    n_withheld += seen.get();
    assert!(n_withheld > 0, "nothing was withheld: the test tried nothing");
}

/// The example with its localities counted by the commune, one of them of three people in seven households.
fn small_workspace() -> Workspace {
    let place = Workspace::tables();
    let text = place.text("data/localities.csv");
    let mut lines = text.lines().map(str::to_owned);
    let mut edited = vec![lines.next().expect("it has a header")];
    for (at, line) in lines.enumerate() {
        let mut cells: Vec<String> = line.split(',').map(str::to_owned).collect();
        let is_small = cells[0] == "D02";
        cells[5] = if is_small { "7".to_owned() } else { (1901 + 7 * at).to_string() };
        cells[6] = if is_small { "3".to_owned() } else { (7001 + 37 * at).to_string() };
        *cells.last_mut().expect("it has a source") = "comptage de la commune".to_owned();
        edited.push(cells.join(","));
    }
    place.write("data/localities.csv", edited.join("\n"));
    place
}

/// A count as each language may write it.
fn spellings(n: u32) -> Vec<String> {
    let (thousands, rest) = (n / 1000, n % 1000);
    let separators = [",", ".", " ", "\u{a0}", "\u{202f}", ""];
    separators.into_iter().map(|separator| format!("{thousands}{separator}{rest:03}")).collect()
}

#[test]
fn a_withheld_count_is_in_no_format() {
    let place = small_workspace();
    let workspace = plan::files::read_workspace(place.folder()).expect("it is a workspace");
    let analysis = pipeline::analyse(&workspace).expect("it can be analysed").value;
    let table = place.text("data/localities.csv");
    let mut secrets: Vec<u32> = Vec::new();
    for locality in &analysis.plan.localities {
        let line = table.lines().find(|line| line.starts_with(locality.id.as_str())).expect("it has a row");
        let cells: Vec<&str> = line.split(',').collect();
        for (measure, cell) in [(&locality.households, cells[5]), (&locality.population, cells[6])] {
            if measure.value().is_none() {
                assert_eq!(*measure, Evidence::Missing(plan::model::MissingReason::Withheld));
                secrets.push(cell.parse().expect("a count"));
            }
        }
    }
    assert!(secrets.contains(&3) && secrets.contains(&7), "{secrets:?}");
    let hidden_with_them: Vec<String> = secrets.iter().filter(|n| **n > 1000).flat_map(|n| spellings(*n)).collect();
    assert!(hidden_with_them.len() >= 2, "nothing went with them: {secrets:?}");
    let mut told = vec![
        ("json", place.plan(&["diagnose", "--format", "json"]).json().to_string()),
        ("terminal", place.plan(&["diagnose", "--lang", "fr"]).stdout),
        ("trace", place.plan(&["trace", "D02", "--lang", "en"]).stdout),
    ];
    for (at, language) in [Language::Ar, Language::Fr, Language::En].into_iter().enumerate() {
        if at == 0 {
            let document = plan::document::build(&analysis, language, &BTreeMap::new()).value;
            told.push(("tree", format!("{document:?}")));
        }
        let table = plan::document::table(&analysis, language, "population.localities").expect("it has rows");
        let small = &table.rows[1].cells;
        assert_eq!([small[2].text.as_str(), small[3].text.as_str()], ["•", "•"], "{small:?}");
        assert!(table.note.as_ref().is_some_and(|note| note.contains('•')), "{:?}", table.note);
    }
    for (format, text) in &told {
        for secret in &hidden_with_them {
            assert!(!text.contains(secret.as_str()), "{format} holds {secret}");
        }
    }
    assert!(told[2].1.contains("withheld"), "{}", told[2].1);
}

#[test]
fn columns_of_persons_are_refused_whatever_they_are_called() {
    let place = Workspace::tables();
    let table = place.text("data/zones.csv");
    let columns = [
        ("رقم هاتف المسؤول", "0611223344"),
        ("Nom du chef de ménage", "Untel Benuntel"),
        ("N° CIN", "LF99887"),
        ("Référence", "LF66554"),
        ("Repère", "661223355"),
    ];
    let lines = table.lines().enumerate().map(|(at, line)| {
        let cells = columns.map(|(header, value)| if at == 0 { header } else { value });
        format!("{line},{}", cells.join(","))
    });
    place.write("data/zones.csv", lines.collect::<Vec<_>>().join("\n"));
    let found = place.plan(&["check", "--format", "json"]).json().to_string();
    assert_eq!(found.matches("\"P1022\"").count(), columns.len(), "{found}");
    let told = place.plan(&["diagnose", "--format", "json"]).stdout + &place.plan(&["trace"]).stdout;
    for (_, value) in columns {
        assert!(!told.contains(value), "{value} was read");
    }
}

#[test]
fn a_group_of_a_few_voters_is_not_shown_apart_and_the_others_do_not_give_it_back() {
    let place = Workspace::tables();
    place.edit("plan.toml", "# [votes]\n# sheet = \"votes\"", "[votes]\nsheet = \"ballots\"");
    let ballots = place.text("data/ballots.csv");
    let grown_up: Vec<&str> = ballots.lines().filter(|line| !line.contains(",youth,")).collect();
    place.write("data/ballots.csv", format!("{}\nW05,youth,3,\"P07, P12\"\n", grown_up.join("\n")));
    let told = place.plan(&["prioritize", "--format", "json"]).json();
    let voices = &told["community"]["voices"];
    // The fewest of the others go with the three: the votes of all less those of one group tell nothing of a single one.
    assert_eq!(voices["withheld"], serde_json::json!(["women", "youth"]), "{voices}");
    let shown: Vec<&str> =
        voices["groups"].as_array().expect("groups").iter().filter_map(|it| it["group"].as_str()).collect();
    assert_eq!(shown, ["men"]);
    assert_eq!(voices["weights"].as_array().map(Vec::len), Some(1));
    assert!(voices["agreements"].as_array().is_some_and(Vec::is_empty), "{voices}");
    for ranked in told["ranked"].as_array().expect("ranked") {
        let votes = ranked["votes"].as_object().expect("by group");
        assert!(votes.keys().all(|group| group == "men"), "{ranked}");
        assert!(ranked["diverging"].as_array().is_some_and(|it| it.iter().all(|group| group == "men")), "{ranked}");
    }
    let envelope = &told["participatory"];
    assert_eq!(envelope["withheld"], serde_json::json!(["women", "youth"]), "{envelope}");
    assert_eq!(envelope["groups"].as_array().map(Vec::len), Some(1));
    let text = place.plan(&["prioritize", "--lang", "en"]).stdout;
    assert!(text.contains("Young people") || text.contains("Youth"), "{text}");
    assert!(text.contains("•: count withheld"), "{text}");
    // Totals of a group count votes, not persons: nobody is told by them.
    place.edit("plan.toml", "sheet = \"ballots\"", "sheet = \"votes\"");
    let told = place.plan(&["prioritize", "--format", "json"]).json();
    assert_eq!(told["community"]["voices"]["groups"].as_array().map(Vec::len), Some(3));
}

/// What a reader could search for: the counts that were withheld with the small ones, and the sum of the households of
/// the localities of a shock, which less the others would give a small count.
fn secrets(place: &Workspace, analysis: &Analysis) -> Vec<String> {
    let table = place.text("data/localities.csv");
    let households: BTreeMap<&str, u32> = table
        .lines()
        .skip(1)
        .map(|line| line.split(',').collect::<Vec<_>>())
        .filter_map(|cells| Some((cells[0], cells[5].parse().ok()?)))
        .collect();
    let mut secrets: Vec<u32> = Vec::new();
    for locality in &analysis.plan.localities {
        let line = table.lines().find(|line| line.starts_with(locality.id.as_str())).expect("it has a row");
        let cells: Vec<&str> = line.split(',').collect();
        let withheld = [(&locality.households, 5), (&locality.population, 6)].into_iter();
        let withheld = withheld.filter(|(measure, _)| measure.value().is_none());
        secrets.extend(withheld.filter_map(|(_, at)| cells[at].parse::<u32>().ok()));
    }
    let shock = analysis.plan.social.shocks.iter().find(|it| it.localities.iter().any(|id| id.as_str() == "D02"));
    let shock = shock.expect("the example has a shock in the small locality");
    secrets.push(shock.localities.iter().map(|id| households[id.as_str()]).sum());
    // Small numbers stand everywhere; those of four figures do not.
    let large: Vec<u32> = secrets.into_iter().filter(|n| *n > 1000).collect();
    assert!(large.len() >= 3, "{large:?}");
    large.into_iter().flat_map(spellings).collect()
}

#[test]
fn what_is_withheld_stands_in_no_page_and_no_output_for_machines() {
    let place = small_workspace();
    let workspace = plan::files::read_workspace(place.folder()).expect("it is a workspace");
    let analysis = pipeline::analyse(&workspace).expect("it can be analysed").value;
    let secrets = secrets(&place, &analysis);
    let mut told: Vec<(String, String)> = Vec::new();
    place.plan(&["render", "--to", "html", "--language", "ar", "--language", "fr", "--language", "en"]);
    for language in ["ar", "fr", "en"] {
        told.push((format!("HTML in {language}"), place.text(&format!("output/plan.{language}.html"))));
    }
    place.plan(&["render", "--to", "pdf", "--language", "fr"]);
    let pdf = std::process::Command::new("pdftotext").arg(place.path("output/plan.fr.pdf")).arg("-").output();
    match pdf {
        Ok(text) => told.push(("PDF".to_owned(), String::from_utf8_lossy(&text.stdout).into_owned())),
        Err(why) => println!("pdftotext is not here ({why}): the text of the PDF was not searched"),
    }
    for command in ["diagnose", "interlink", "prioritize", "program", "contract", "status"] {
        told.push((format!("JSON of {command}"), place.plan(&[command, "--format", "json"]).stdout));
        told.push((format!("terminal of {command}"), place.plan(&[command, "--lang", "en"]).stdout));
    }
    for arguments in
        [&["diagnose", "--gender"][..], &["diagnose", "--locality", "D02"], &["trace", "DEM02"], &["trace", "D02"]]
    {
        told.push((arguments.join(" "), place.plan(&[arguments, &["--format", "json"]].concat()).stdout));
    }
    for (what, text) in &told {
        assert!(text.len() > 200, "{what} says nothing: {text}");
        let found: Vec<&String> = secrets.iter().filter(|secret| holds_number(text, secret)).collect();
        assert!(found.is_empty(), "{what} holds {found:?}");
    }
    let shocks = place.plan(&["interlink", "--format", "json"]).json();
    let shock = shocks["shocks"].as_array().expect("shocks").iter().find(|it| it["shock"] == "S2").expect("S2");
    assert!(["households", "newly", "monthly", "extra"].iter().all(|key| shock[key].is_null()), "{shock}");
}

/// Whether a text holds this number by itself, not inside a longer one.
fn holds_number(text: &str, number: &str) -> bool {
    let is_figure = |letter: Option<char>| letter.is_some_and(|it| it.is_ascii_digit());
    text.match_indices(number).any(|(at, _)| {
        !is_figure(text[..at].chars().next_back()) && !is_figure(text[at + number.len()..].chars().next())
    })
}
