//! What is read in a cell, and what is asked about it.

use super::{grid, localities, read, said};
use crate::intake::grid::{Grid, Value};
use crate::intake::mapping::Mapping;

#[test]
fn units_of_the_cell_are_those_of_the_column_or_refused() {
    let text = "locality_id|name_fr|population|distance_road_km\nD01|A|230 hab|500 m\nD02|B|3 km|12 %";
    let sheet = grid("localities", text);
    assert_eq!(
        said(&sheet),
        "P1037 localities!C3 column=population value=3 km\nP1037 localities!D3 column=distance_road_km value=12 %"
    );
    let (reading, _) = read(&[sheet], &Mapping::default());
    let road = reading.plan.localities[0].distance_road_km.known().map(|it| it.value.to_string());
    assert_eq!(road.as_deref(), Some("0.5"));
    assert_eq!(localities(&reading), "D01 A 230\nD02 B ");
}

#[test]
fn amounts_are_read_in_the_words_of_three_languages() {
    let text = "source_id|year|amount_dh\ns|2028|1,5 MDH\ns|2029|330 مليون سنتيم\ns|2030|2 milliards de centimes\ns|2031|25 ألف درهم";
    let sources = grid("sources", "source_id|name_fr|source_kind\ns|S|own");
    let (reading, findings) = read(&[grid("envelopes", text), sources], &Mapping::default());
    assert!(!findings.has_errors());
    let amounts: Vec<_> =
        reading.plan.envelopes.iter().map(|it| it.amount.value.dirhams().normalize().to_string()).collect();
    assert_eq!(amounts, ["1500000", "3300000", "20000000", "25000"]);
}

#[test]
fn a_share_of_a_per_cent_format_is_refused_where_persons_are_counted() {
    let cells = [("locality_id", "D01"), ("name_fr", "A")];
    let mut all: Vec<((u32, u32), Value)> = Vec::new();
    for (column, (label, value)) in (0_u32..).zip(cells) {
        all.push(((0, column), Value::Text(label.to_owned())));
        all.push(((1, column), Value::Text(value.to_owned())));
    }
    for (column, label) in [(2, "population"), (3, "women_pct")] {
        all.push(((0, column), Value::Text(label.to_owned())));
        all.push(((1, column), Value::Percent(49.into())));
    }
    let sheet = Grid::new("data/a.xlsx".into(), "localities".into(), all);
    assert_eq!(said(&sheet), "P1037 localities!C2 column=population value=49 %");
    let women = read(&[sheet], &Mapping::default()).0.plan.localities[0].shares.women_pct.known().map(|it| it.value);
    assert_eq!(women, Some(49.into()));
}

#[test]
fn lists_are_parted_by_commas_only_where_no_name_holds_one() {
    let localities = "locality_id|name_fr\nD01|Amtil\nD02|Ahlou\nD03|Amtil, Ahlou\nD04|Beni, le haut";
    let needs = |list: &str| grid("needs", &format!("need_id|title_fr|sector|localities\nN1|x|education|{list}"));
    let reach = |list: &str| {
        let (reading, findings) = read(&[grid("localities", localities), needs(list)], &Mapping::default());
        let told: Vec<String> = findings.iter().filter(|it| it.code.id() != "P1002").map(super::line).collect();
        format!("{:?} {}", reading.plan.needs[0].reach, told.join("; "))
    };
    for list in ["Amtil; Ahlou", "Amtil، D02", "D01/D02", "amtil ؛ ahlou"] {
        assert!(
            reach(list).contains(r#"Localities([LocalityId("D01"), LocalityId("D02")])"#),
            "{list}: {}",
            reach(list)
        );
    }
    assert!(reach("Beni, le haut").contains(r#"[LocalityId("D04")]"#));
    assert!(reach("Amtil, Ahlou").contains("P1038 needs!D2 value=Amtil, Ahlou"));
    assert!(reach("Amtil, Ahlu").contains("P1018 needs!D2 sheet=localities suggestion=Ahlou (D02) value=Ahlu"));
}

#[test]
fn a_name_that_two_rows_share_is_asked_about() {
    let localities = grid("localities", "locality_id|name_fr\nD01|Amtil\nD02|Amtil");
    let needs = grid("needs", "need_id|title_fr|sector|localities\nN1|x|education|Amtil");
    let (_, findings) = read(&[localities, needs], &Mapping::default());
    assert!(findings.iter().any(|it| super::line(it) == "P1046 needs!D2 ids=D01, D02 value=Amtil"));
}
