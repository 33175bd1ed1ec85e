//! Layouts that `plan.toml` declares, and mistakes in the declaration.

use super::{grid, line, localities, read, said_with};
use crate::intake::mapping::Mapping;

fn mapping(text: &str) -> Mapping {
    let found = Mapping::parse(text);
    assert!(found.findings.is_empty(), "{:?}", found.findings);
    found.value
}

#[test]
fn a_firm_s_own_layout_is_read_by_labels_and_letters() {
    let sheet = grid("Feuil1", "Fiche n° 4||||\nRéf|Village|x|Hab.|Route\nD01|Amtil|?|2,5|500\n|||1,5|");
    let text = r#"
[intake."a.xlsx".Feuil1]
sheet = "localities"
header = 2
numbers = "fr"
columns = { "Réf" = "locality_id", "village" = "name_fr", D = "population", "Route" = "distance_road_km" }
units = { population = "mille", distance_road_km = "m" }
"#;
    let text = text.replace("\"mille\"", "\"milliers\"");
    let (reading, _) = read(&[sheet], &mapping(&text));
    assert_eq!(localities(&reading), "D01 Amtil 2500");
    let road = reading.plan.localities[0].distance_road_km.known().map(|it| it.value.to_string());
    assert_eq!(road.as_deref(), Some("0.5"));
}

#[test]
fn a_sheet_without_header_is_read_by_its_letters() {
    let sheet = grid("Feuil1", "D01|Amtil|2188\nD02|Ahlou|799");
    let text = "[intake.\"data/a.xlsx\".Feuil1]\nsheet = \"localities\"\nheader = 0\ncolumns = { A = \"locality_id\", B = \"name_fr\", C = \"population\" }";
    assert_eq!(localities(&read(&[sheet], &mapping(text)).0), "D01 Amtil 2188\nD02 Ahlou 799");
}

#[test]
fn declared_columns_are_filled_down_over_blanks() {
    let sheet = grid("votes", "group|project_id|votes\nwomen|P1|3\n|P2|4\nmen|P1|5");
    let projects = grid("projects", "project_id|title_fr|sector\nP1|A|education\nP2|B|education");
    let blank = read(&[sheet.clone(), projects.clone()], &Mapping::default()).0;
    assert_eq!(blank.plan.votes.len(), 2);
    let text = "[intake.\"a.xlsx\".votes]\nfill_down = [\"group\"]";
    let (reading, findings) = read(&[sheet, projects], &mapping(text));
    assert_eq!(reading.plan.votes.len(), 3);
    assert!(findings.iter().any(|it| line(it) == "P1031 votes!A3 column=group count=1"));
}

#[test]
fn mistakes_of_a_mapping_are_told_with_their_line() {
    let text = "[intake]\nnumbers = \"fr\"\n[intake.\"a.xlsx\"]\nencodin = \"utf-8\"\nencoding = \"latin\"\n\
                [intake.\"a.xlsx\".localities]\nheader = [2, 4]\ncolumn = 1\nsheet = \"localitys\"\n\
                columns = { \"Nom\" = \"name_xx\", \"Populatoin\" = \"population\" }\nunits = { population = \"stone\" }\n\
                [intake.\"b.xlsx\"]\n[intake.\"a.xlsx\".Absente]\n";
    let found = Mapping::parse(text);
    let mut told: Vec<String> = found.findings.iter().map(line).collect();
    let sheet = grid("localities", "locality_id|name_fr|Population\nD01|A|5");
    told.push(said_with(&sheet, &found.value));
    told.extend(found.value.unused(&["data/a.xlsx"], &[("data/a.xlsx", "localities")]).iter().map(line));
    let told = told.join("\n");
    for expected in [
        "P1040 plan.toml:4 key=encodin",
        "P1043 plan.toml:5 accepted=utf-8, utf-16, windows-1256, windows-1252 key=encoding value=latin",
        "P1043 plan.toml:7 accepted=4, [4, 5], 0 key=header value=[2, 4]",
        "P1040 plan.toml:8 key=column",
        "P1043 plan.toml:9",
        "P1043 plan.toml:10",
        "P1042 plan.toml:10 label=Populatoin suggestion=Population",
        "P1043 plan.toml:11",
        "P1044 plan.toml:12 name=b.xlsx",
        "P1041 plan.toml:13 known=localities name=Absente",
    ] {
        assert!(told.contains(expected), "{expected}\n{told}");
    }
}
