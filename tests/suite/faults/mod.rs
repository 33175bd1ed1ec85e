//! A workspace with every mistake that committees make, also used in training: `tests/faults`.
//!
//! `UPDATE=1` writes it again; `plan -C tests/faults check` tells what is in it.

mod book;
mod samples;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use book::{Sheet, replaced, rows, workbook, zipped};

use crate::workspace::{Run, TABLES, Workspace};
use plan::diagnostics::Code;

/// Where trainers find it.
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/faults");

type Files = BTreeMap<String, Vec<u8>>;

fn table(path: &str) -> String {
    fs::read_to_string(Path::new(TABLES).join(path)).expect("the example has this table")
}

/// Replaces the first place where a text says `from`.
fn with(text: String, edits: &[(&str, &str)]) -> String {
    edits.iter().fold(text, |text, (from, to)| {
        assert!(text.contains(from), "the table does not say {from}");
        text.replacen(from, to, 1)
    })
}

/// Every file of the workspace.
fn files() -> Files {
    let mut files = Files::new();
    files.insert("plan.toml".to_owned(), SETTINGS.as_bytes().to_vec());
    tables(&mut files);
    files.insert("data/diagnosis.xlsx".to_owned(), diagnosis());
    files.insert("data/altered.xlsx".to_owned(), altered());
    refused(&mut files);
    files.insert(
        "templates/chapters/fr/07-vision.md".to_owned(),
        b"# Vision\n\n{{ table(id=\"whales.by_sector\") }}\n".to_vec(),
    );
    files.insert("texts/fr/foreword.md".to_owned(), "Une commune reliée ☞ et solidaire.\n".as_bytes().to_vec());
    files.insert("templates/chapters/fr/12-risks.md".to_owned(), b"# Risques\n\n{% if %}\n".to_vec());
    files
}

const SETTINGS: &str = "[commune]\ncode = \"01.571.05.27\"\n\n[plan]\nprofile = \"ma-pac\"\nfirst_year = 2028\n\
languages = [\"ar\", \"fr\", \"en\"]\nillustrative = true\n\n[intake]\nnumbers = \"auto-strict\"\n";

/// Tables that are read, with mistakes in their cells.
fn tables(files: &mut Files) {
    let list: &[(&str, &[(&str, &str)])] = &[
        (
            "monograph/localities",
            // Households written with words, shares beyond a hundred, a population far from the commune's.
            &[
                (",450,2188,49,", ",env. 450,2188,49,"),
                (",74,331,", ",74 foyers,331,"),
                (",167,799,", ",??,799,"),
                (",83,470,", ",env. 83,470,"),
                (",72,375,44.8,", ",env. 72,3750,64.8,"),
                // One coordinate forgotten, two exchanged, a longitude without its minus sign.
                (",35.455,-5.425,", ",35.455,,"),
                (",35.479,-5.317,", ",-5.317,35.479,"),
                (",35.492,-5.348,", ",35.492,5.348,"),
            ],
        ),
        ("monograph/zones", &[]),
        ("monograph/facilities", &[("preschool,D07", ",D07"), ("locality_id,state", "locality_id,stat")]),
        ("monograph/finance", &[(",212000,198400,", ",212000,1984000,"), (",325000,309820,", ",325000.3334,309820,")]),
        ("projects/axes", &[]),
        ("projects/objectives", &[]),
        (
            "projects/projects",
            &[
                (",neutral,P01\n", ",neutral,P02\n"),
                (",600000,1,,0,3997,4217,", ",650000,1,,0,39970,42170,"),
                (",B24;B26;B30,", ",,"),
                (
                    "يقلص المشروع الساعات التي تقضيها النساء والفتيات في جلب الماء، وتمثل النساء في لجنة تدبير الماء بالنصف",
                    "النساء",
                ),
                (
                    "Le projet réduit les heures de corvée d'eau des femmes et des filles ; le comité de gestion compte une moitié de femmes",
                    "femmes",
                ),
                (
                    "The project cuts the hours women and girls spend fetching water; half of the water committee are women",
                    "women",
                ),
            ],
        ),
        ("projects/scores", &[("P01,4,5", "P01,,9")]),
        ("projects/sources", &[("name_en", "name_fr")]),
        (
            "projects/envelopes",
            &[
                ("commune,2028,900000", "commune,2028,-900000"),
                ("commune,2029,800000", "commune,2029,800.000"),
                ("commune,2030,", "commune,2020,"),
            ],
        ),
        ("projects/financing", &[("P01,onee", "P01,oneee")]),
    ];
    for (path, edits) in list {
        let name = path.rsplit('/').next().expect("a path has a name");
        files.insert(format!("data/{name}.csv"), with(table(&format!("{path}.csv")), edits).into_bytes());
    }
    let envelopes = files.get_mut("data/envelopes.csv").expect("it was put there");
    // A source that pays but whose yearly amounts nobody wrote down.
    *envelopes = String::from_utf8(envelopes.clone()).expect("it is a text").replace("indh,", "commune,").into_bytes();
    let mut put = |name: &str, text: &str| files.insert(format!("data/{name}"), text.as_bytes().to_vec());
    let indicators =
        "indicator_id,sex,year,value,source\nDEM01,T,2024,8214,HCP RGPH 2024\nEAU01,T,2024,1.5,HCP RGPH 2024\n";
    put("indicators.csv", indicators);
    put("swot.csv", "sector,quadrant\nwater,strength\n");
    put("votes.csv", "P01,5\nP02,109\nP03,17\n");
    put("Zones.tsv", &table("monograph/zones.csv").replace(',', "\t"));
    put("remarks.csv", "Remarks of the president\nthe road of Ternkat first\n");
    put("attendance.csv", "a;b,c\nd;e,f\ng;h,i\n");
    put("quote.csv", "a,b\n\"Douar Amtil,120\nD02,331\n");
    put("long.csv", &format!("a,b\n1,{}\n", "x".repeat(33_000)));
    put("export.xls", "<html><body><table><tr><td>1</td></tr></table></body></html>");
    put("list.docx", "{\\rtf1 liste}");
    put("empty.csv", "");
    put("damaged.xlsx", "this was a workbook");
    put("renamed.xlsx", "%PDF-1.7\n");
    files.insert("data/latin.csv".to_owned(), b"zone_id;name_fr\nZ1;Rat\xE8ne\n".to_vec());
    put_maps(files);
    files.insert("data/unicode.csv".to_owned(), b"\xFF\xFEa\0,\0b\0\n\0".to_vec());
}

/// Maps, and the answers of a survey.
fn put_maps(files: &mut Files) {
    let mut put = |name: &str, text: &str| files.insert(format!("data/{name}"), text.as_bytes().to_vec());
    let metres =
        "{\"type\":\"Feature\",\"properties\":null,\"geometry\":{\"type\":\"Point\",\"coordinates\":[512340,539870]}}";
    put("douars.geojson", metres);
    put("water.geojson", metres);
    put("roads.geojson", "PK\u{3}\u{4} a shapefile, renamed");
    put(
        "kobo.csv",
        "plan_form,locality,held_on,households,population,water,electricity,sewer,_uuid\n\
         household,D02,2026-10-02,,,well,yes,no,a\nhousehold,D02,2026-10-02,,,well,yes,no,b\n\
         douar,D06,2026-10-03,43,999,,,,c\n",
    );
    files.insert("templates/theme.toml".to_owned(), b"[colours]\nmain = \"green\"\n".to_vec());
    let sums = "# Financement\n\n{% set double = 2 %}\n";
    files.insert("templates/chapters/fr/10-finance.md".to_owned(), sums.as_bytes().to_vec());
}

/// The workbook of the diagnosis, as a committee leaves it.
fn diagnosis() -> Vec<u8> {
    let needs = with(
        table("diagnosis/needs.csv"),
        &[("education,D02", "education,Ahmamioch"), ("\nB03,", "\nB02,"), ("education,D06,", ",D06,")],
    );
    let needs = format!("{}\nExemple : B01,,,,,,,,,,,\nTotal,,,,,,,,,,51,\n", needs.trim_end());
    let needs = rows(&needs);
    let needs = replaced(&needs, "K2", "<c r=\"K2\"><f>MAX(K5:K9)</f></c>");
    let needs = replaced(&needs, "K5", "<c r=\"K5\" t=\"e\"><f>#REF!+1</f><v>#REF!</v></c>");
    let workshops = with(
        table("diagnosis/workshops.csv"),
        &[("2026-09-05", "31/02/2026"), (",administrations,", ",banquet,"), (",women,Z1,", ",women,Z2,")],
    );
    let participants = table("diagnosis/participants.csv").replace("W02,F", "W02,T").replace("W02,M", "W02,T");
    let participants = participants.replacen("persons", "persons,Téléphone", 1);
    let sheet = |name: &str, rows: String| Sheet { name: name.to_owned(), is_hidden: false, rows };
    workbook(&[
        sheet("Besoins", needs),
        sheet("Ateliers", rows(&workshops)),
        sheet("Participants", rows(&participants)),
        Sheet { is_hidden: true, ..sheet("Feuil1", rows("Brouillon\nà revoir\n")) },
    ])
}

/// A workbook that no spreadsheet program would have written this way.
fn altered() -> Vec<u8> {
    let far = "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"ZZZZZZ1\"><v>2</v></c></row>\
               <row r=\"2\"><c r=\"B2\"><v>4</v></c><c r=\"B2\"><v>5</v></c></row>";
    let many: String =
        (1..=30).map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"zzz\"><v>1</v></c></row>")).collect();
    let sheet = |name: &str, rows: &str| Sheet { name: name.to_owned(), is_hidden: false, rows: rows.to_owned() };
    workbook(&[sheet("Feuil2", far), sheet("Feuil3", &many), sheet("Feuil4", "<row><c><v>1</v></d></row>")])
}

/// Files that are refused whole.
fn refused(files: &mut Files) {
    let entry = |name: &str, bytes: Vec<u8>| (name.to_owned(), bytes);
    // Twelve mebibytes of blanks that pack into twelve kibibytes.
    let bomb = zipped(&[
        entry("[Content_Types].xml", b"<Types/>".to_vec()),
        entry("_rels/.rels", b"<Relationships/>".to_vec()),
        entry("xl/workbook.xml", vec![b' '; 12 * 1024 * 1024]),
    ]);
    files.insert("data/archive.xlsx".to_owned(), bomb);
    let doctype = zipped(&[
        entry("[Content_Types].xml", b"<!DOCTYPE x [<!ENTITY a \"b\">]><Types/>".to_vec()),
        entry("_rels/.rels", b"<Relationships/>".to_vec()),
    ]);
    files.insert("data/strange.xlsx".to_owned(), doctype);
    let mut protected = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    protected.resize(512, 0);
    protected.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    protected.resize(1536, 0);
    files.insert("data/protected.xlsx".to_owned(), protected);
}

fn made() -> Workspace {
    let workspace = Workspace::none();
    for (path, bytes) in files() {
        workspace.write(&path, bytes);
    }
    workspace
}

fn codes(run: &Run) -> BTreeSet<String> {
    let json = run.json();
    let list = json["findings"].as_array().expect("findings are a list");
    list.iter().filter_map(|finding| finding["code"].as_str().map(str::to_owned)).collect()
}

/// The headline and the help of the first finding of each code, in the order of codes.
fn sentences(told: &str, into: &mut BTreeMap<String, String>) {
    let mut open = None;
    for line in told.lines() {
        if let Some((code, headline)) = headline(line) {
            let is_first = !into.contains_key(code);
            open = is_first.then(|| code.to_owned());
            into.entry(code.to_owned()).or_insert_with(|| headline.to_owned());
        } else if let (Some(help), Some(code)) = (line.strip_prefix("  = "), open.take_if(|_| line.starts_with("  = ")))
        {
            let sentence = into.entry(code).or_default();
            sentence.push_str("\n    ");
            sentence.push_str(help);
        }
    }
}

/// The code and the words of a line such as `error[P1003]: …`.
fn headline(line: &str) -> Option<(&str, &str)> {
    let (head, words) = line.split_once("]: ")?;
    let (_, code) = head.split_once('[')?;
    (code.len() == 5 && code.starts_with('P')).then_some((code, words))
}

#[test]
fn every_finding_reads_in_each_language_as_it_was_checked() {
    let workspace = made();
    let found = codes(workspace.plan(&["check", "--notes", "--format", "json"]).exits(1));
    assert!(found.len() >= 40, "only {}: {found:?}", found.len());
    for language in ["ar", "fr", "en"] {
        let mut told = BTreeMap::new();
        let run = workspace.plan(&["check", "--notes", "--all", "--lang", language]);
        sentences(&run.stderr, &mut told);
        let missing: Vec<&String> = found.iter().filter(|code| !told.contains_key(*code)).collect();
        assert_eq!(missing, Vec::<&String>::new(), "{language}");
        for (code, text) in samples::told(language) {
            assert!(text.contains(&format!("[{code}]: ")), "{language}: no sample tells {code}");
            sentences(&text, &mut told);
        }
        let text: String = told.iter().map(|(code, words)| format!("{code} {words}\n")).collect();
        insta::assert_snapshot!(format!("findings-{language}"), text);
    }
}

#[test]
fn every_code_has_a_failing_sample() {
    let workspace = made();
    let mut found = codes(workspace.plan(&["check", "--notes", "--format", "json"]).exits(1));
    let rendered = workspace.plan(&["render", "--to", "html", "--language", "fr"]);
    found.extend(Code::ALL.iter().map(|code| code.id().to_owned()).filter(|id| rendered.stderr.contains(id.as_str())));
    found.extend(samples::SAMPLES.iter().map(|sample| sample.code.to_owned()));
    found.extend(samples::LONG.iter().map(|code| (*code).to_owned()));
    let tests = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite"))
        + &sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    let without: Vec<&str> = Code::ALL
        .iter()
        .filter(|code| !tests.contains(&format!("Code::{code:?}")))
        .map(|code| code.id())
        .filter(|id| !found.contains(*id) && !tests.contains(*id))
        .collect();
    assert_eq!(without, Vec::<&str>::new(), "a sample in tests/suite/faults, or a test that expects the code");
}

/// The text of every test file below a folder.
fn sources(folder: &Path) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("the folder can be listed").path();
        let name = path.to_string_lossy().into_owned();
        if path.is_dir() {
            text.push_str(&sources(&path));
        } else if name.ends_with(".rs") && !name.contains("faults") {
            let file = fs::read_to_string(&path).expect("the file can be read");
            let own = if name.contains("tests") {
                Some(file.as_str())
            } else {
                file.split_once("#[cfg(test)]\nmod tests {").map(|it| it.1)
            };
            // A remark that names a code tests nothing.
            let said = own.unwrap_or_default().lines().filter(|line| !line.trim_start().starts_with("//"));
            said.for_each(|line| text.push_str(line));
        }
    }
    text
}

#[test]
fn the_workspace_for_training_is_what_is_built_here() {
    let built = files();
    let place = PathBuf::from(FOLDER);
    if std::env::var_os("UPDATE").is_some() {
        let _ = fs::remove_dir_all(&place);
        for (path, bytes) in &built {
            let path = place.join(path);
            fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("made");
            fs::write(path, bytes).expect("written");
        }
    }
    for (path, bytes) in &built {
        let kept = fs::read(place.join(path)).unwrap_or_default();
        assert!(kept == *bytes, "tests/faults/{path} is stale: run with UPDATE=1");
    }
}

/// A member of an object that SARIF 2.1.0 requires, or knows.
fn has_only(value: &serde_json::Value, required: &[&str], known: &[&str]) {
    let object = value.as_object().unwrap_or_else(|| panic!("no object: {value}"));
    assert!(required.iter().all(|key| object.contains_key(*key)), "{required:?}: {value}");
    assert!(object.keys().all(|key| required.contains(&key.as_str()) || known.contains(&key.as_str())), "{value}");
}

#[test]
fn sarif_has_the_shape_that_its_standard_demands() {
    let log = made().plan(&["check", "--notes", "--format", "sarif", "--lang", "ar"]).exits(1).json();
    has_only(&log, &["version", "runs"], &["$schema"]);
    assert_eq!(log["version"], "2.1.0");
    for run in log["runs"].as_array().expect("runs") {
        has_only(run, &["tool", "results"], &["columnKind"]);
        let driver = &run["tool"]["driver"];
        has_only(driver, &["name", "rules"], &["version", "semanticVersion", "informationUri", "language"]);
        let rules = driver["rules"].as_array().expect("rules");
        let ids: BTreeSet<&str> = rules.iter().filter_map(|rule| rule["id"].as_str()).collect();
        assert_eq!(ids.len(), rules.len(), "each rule stands once");
        for rule in rules {
            let known = ["shortDescription", "fullDescription", "help", "defaultConfiguration", "name"];
            has_only(rule, &["id"], &known);
            for text in ["shortDescription", "fullDescription", "help"] {
                assert!(rule[text]["text"].as_str().is_some_and(|text| !text.is_empty()), "{rule}");
            }
        }
        for result in run["results"].as_array().expect("results") {
            has_only(
                result,
                &["message", "ruleId", "ruleIndex", "level", "locations"],
                &["partialFingerprints", "suppressions"],
            );
            let rule = usize::try_from(result["ruleIndex"].as_u64().expect("an index")).expect("small");
            assert_eq!(rules[rule]["id"], result["ruleId"]);
            for place in result["locations"].as_array().expect("a list") {
                has_only(place, &[], &["physicalLocation", "logicalLocations"]);
                if let Some(uri) = place["physicalLocation"]["artifactLocation"]["uri"].as_str() {
                    assert!(uri.bytes().all(|byte| byte.is_ascii_graphic()) && !uri.starts_with('/'), "{uri}");
                }
                let line = &place["physicalLocation"]["region"]["startLine"];
                assert!(line.is_null() || line.as_u64().is_some_and(|line| line >= 1), "{place}");
            }
        }
    }
}

#[test]
fn junit_counts_what_it_holds_and_closes_what_it_opens() {
    let report = made().plan(&["check", "--format", "junit", "--lang", "ar"]).exits(1).stdout.clone();
    let count = |mark: &str| report.matches(mark).count();
    let said = |name: &str, line: &str| -> usize {
        let (_, rest) = line.split_once(&format!(" {name}=\"")).unwrap_or_else(|| panic!("{name}: {line}"));
        rest.split('"').next().expect("a value").parse().expect("a count")
    };
    let whole = report.lines().find(|line| line.contains("<testsuites ")).expect("the root");
    assert_eq!((said("tests", whole), said("failures", whole)), (count("<testcase "), count("<failure ")));
    let suites: Vec<&str> = report.split("<testsuite ").skip(1).collect();
    assert!(suites.len() > 20);
    for suite in suites {
        let line = format!(" {}", suite.lines().next().expect("a line"));
        let held = (suite.matches("<testcase ").count(), suite.matches("<failure ").count());
        assert_eq!((said("tests", &line), said("failures", &line)), held, "{line}");
    }
    assert_eq!(count("<failure "), count("</failure>"));
    assert_eq!(count("<testsuite "), count("</testsuite>"));
}
