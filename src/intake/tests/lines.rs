//! Totals, notes, merged cells and columns without label.

use super::{grid, localities, read, said};
use crate::intake::grid::Area;
use crate::intake::mapping::Mapping;

#[test]
fn totals_are_passed_over_anywhere_and_compared_with_their_rows() {
    let text = "locality_id|name_fr|population\nD01|A|100\nD02|B|50\nSous-total||150\nD03|C|30\nTotal général||190";
    let sheet = grid("localities", text);
    assert_eq!(
        said(&sheet),
        "P1023 localities!A4\nP1023 localities!A6\nP1026 localities!C6 column=population sum=30 value=190"
    );
    assert_eq!(localities(&read(&[sheet], &Mapping::default()).0), "D01 A 100\nD02 B 50\nD03 C 30");
    let right = "locality_id|name_fr|population\nD01|A|100\nD02|B|50\n|المجموع|150";
    assert_eq!(said(&grid("localities", right)), "P1023 localities!B4");
}

#[test]
fn a_row_with_an_id_is_no_total_whatever_its_name() {
    let text = "need_id|title_fr|sector\nN1|Total de la piste à refaire|education";
    assert_eq!(said(&grid("needs", text)), "");
}

#[test]
fn notes_and_repeated_headers_are_passed_over_and_told() {
    let text = "locality_id|name_fr|population\nD01|A|100\nlocality_id|name_fr|population\nD02|B|50\n\nSource : RGPH 2024\n|||fin";
    let sheet = grid("localities", text);
    assert_eq!(
        said(&sheet),
        "P1035 localities!A3\nP1033 localities!A6 text=Source : RGPH 2024\nP1033 localities!D7 text=fin"
    );
    assert_eq!(read(&[sheet], &Mapping::default()).0.plan.localities.len(), 2);
}

#[test]
fn cells_below_no_label_are_counted() {
    let text = "locality_id||name_fr\nD01|x|A\nD02|y|B";
    assert_eq!(said(&grid("localities", text)), "P1034 localities!B2 count=2 letter=B");
}

#[test]
fn merged_cells_hold_for_the_rows_they_cover_except_numbers() {
    let text = "project_id|source_id|amount_dh\nP1|s1|100\n|s2|200\nP2|s1|300";
    let others = [
        grid("projects", "project_id|title_fr|sector\nP1|A|education\nP2|B|education"),
        grid("sources", "source_id|name_fr|source_kind\ns1|A|own\ns2|B|grant"),
    ];
    let mut sheet = grid("financing", text);
    let area = |column| Area { first_row: 1, first_column: column, last_row: 2, last_column: column };
    sheet.merged = vec![area(0)];
    let mut grids = vec![sheet.clone()];
    grids.extend(others);
    let (reading, findings) = read(&grids, &Mapping::default());
    let paid: Vec<_> = reading.plan.financing.iter().map(|it| it.project.as_str()).collect();
    assert_eq!(paid, ["P1", "P1", "P2"], "{:?}", findings.iter().map(super::line).collect::<Vec<_>>());
    assert!(findings.iter().any(|it| super::line(it) == "P1031 financing!A3 column=project_id count=1"));

    let mut sheet = grid("financing", "project_id|source_id|amount_dh\nP1|s1|100\nP1|s2|");
    sheet.merged = vec![area(2)];
    assert!(said(&sheet).contains("P1032 financing!C2 column=amount_dh"));
}

#[test]
fn shares_of_one_in_a_column_of_percentages_are_told() {
    let text = "locality_id|name_fr|women_pct\nD01|A|0.49\nD02|B|0.52\nD03|C|0.5";
    assert_eq!(said(&grid("localities", text)), "P1039 localities!C2 column=women_pct");
}
