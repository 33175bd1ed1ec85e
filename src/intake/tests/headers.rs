//! Where the header is found and what its labels mean.

use super::{grid, localities, read, said};
use crate::intake::grid::Area;
use crate::intake::mapping::Mapping;

fn area(first_row: u32, first_column: u32, last_row: u32, last_column: u32) -> Area {
    Area { first_row, first_column, last_row, last_column }
}

#[test]
fn a_header_stands_below_a_title_and_in_any_language() {
    let sheet =
        grid("Douars et quartiers", "Commune de Zinat||\n||\nCode du douar|Nom (français)|Population\nD01|Amtil|2188");
    assert_eq!(said(&sheet), "");
    assert_eq!(localities(&read(&[sheet], &Mapping::default()).0), "D01 Amtil 2188");
}

#[test]
fn two_rows_are_read_together_when_their_labels_are_known_only_together() {
    let text = "Code du douar|Nom||Distance||Population\n|Arabe|Français|route revêtue (km)|collège (km)|\nD01|أمطيل|Amtil|3|16|2188";
    let sheet = grid("localities", text);
    assert_eq!(said(&sheet), "P1030 localities!A1 first=1 last=2");
    let (reading, _) = read(&[sheet], &Mapping::default());
    let locality = &reading.plan.localities[0];
    assert_eq!(locality.name.get("ar"), Some("أمطيل"));
    let known = |measure: &crate::model::Measure| measure.known().map(|it| it.value.to_string());
    assert_eq!(known(&locality.distance_college_km).as_deref(), Some("16"));
    assert_eq!(known(&locality.population).as_deref(), Some("2188"));
}

#[test]
fn merged_header_cells_give_their_group_to_the_labels_below_and_to_no_others() {
    let mut sheet = grid(
        "projects",
        "Code du projet|Intitulé||Secteur|Bénéficiaires||Autre\n|Français||  |Femmes|Hommes|\nP1|Piste||education|120|130|x",
    );
    sheet.merged = vec![area(0, 0, 1, 0), area(0, 1, 0, 2), area(0, 4, 0, 5)];
    let said = said(&sheet);
    assert_eq!(said, "P1030 projects!A1 first=1 last=2\nP1006 projects!G1 label=Autre suggestion=");
    let (reading, _) = read(&[sheet], &Mapping::default());
    let women = reading.plan.projects[0].women.as_ref().map(|it| it.value);
    assert_eq!((women, reading.plan.projects[0].men.as_ref().map(|it| it.value)), (Some(120), Some(130)));
}

#[test]
fn a_label_read_without_the_group_above_it_is_told() {
    let text = "Code du douar|Nom|Recensement 2014||\n|Français|Ménages|Population|\nD01|Amtil|450|2188";
    let mut sheet = grid("localities", text);
    sheet.merged = vec![area(0, 2, 0, 3)];
    assert_eq!(
        said(&sheet),
        "P1030 localities!A1 first=1 last=2\n\
         P1036 localities!C2 column=households group=Recensement 2014 label=Ménages\n\
         P1036 localities!D2 column=population group=Recensement 2014 label=Population"
    );
}

#[test]
fn several_rows_that_look_like_a_header_are_named() {
    let text = "locality_id|name_fr\nA|B\n\nlocality_id|name_fr|population\nD01|Amtil|2188";
    assert_eq!(said(&grid("localities", text)), "P1029 localities!A4 others=1 row=4");
}

#[test]
fn a_near_miss_is_a_question_and_never_an_answer() {
    let text = "locality_id|name_fr|Populatoin|Ménages\nD01|Amtil|2188|450";
    let sheet = grid("localities", text);
    assert_eq!(said(&sheet), "P1006 localities!C1 label=Populatoin suggestion=population");
    assert_eq!(localities(&read(&[sheet], &Mapping::default()).0), "D01 Amtil ");
}

#[test]
fn data_that_share_words_with_labels_are_no_header() {
    let text = "need_id|title_fr|sector\nN1|Population|education\nN2|Source|education";
    assert_eq!(said(&grid("needs", text)), "");
}
