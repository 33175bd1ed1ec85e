//! Any commune of the country: its census figures become a document that says what is not there yet.

use plan::reference::{Level, Pack};

use crate::workspace::Workspace;

/// Large and small, urban and rural, every region, those of few published figures, those of another code in 2014.
const SPREAD: [&str; 25] = [
    "01.511.01.0",  // Tanger, no figures of 2014
    "03.231.01.0",  // Fès, no figures of 2014
    "06.141.01.0",  // Casablanca, no figures of 2014
    "07.351.01.0",  // Marrakech, no figures of 2014
    "12.391.05.05", // Mijik, counts only
    "12.066.01.03", // Lagouira, counts only
    "12.066.03.03", // Aghouinite, counts only
    "12.066.03.09", // Zoug, counts only
    "01.051.11.01", // Ait Kamra, renumbered
    "01.051.11.07", // Bni Abdellah, renumbered under another spelling
    "01.051.11.15", // Izemmouren, renumbered
    "01.571.05.27", // Zinat
    "01.571.01.11", // Tétouan
    "02.113.05.15", // Sidi Bouhria
    "03.531.07.09", // Bouhouda
    "04.481.01.03", // Had Kourt
    "04.281.03.05", // Haddada
    "05.081.15.03", // Ait Majden
    "06.461.15.19", // Oulad Said
    "06.467.05.35", // Tamda
    "07.161.03.13", // Sidi Bouzid Arragragui
    "07.211.03.05", // Had Dra
    "08.201.11.09", // Sidi Ali
    "06.117.01.09", // Had Soualem
    "07.041.05.15", // Oulad Mtaa
];

#[test]
fn each_of_a_spread_of_communes_has_its_document() {
    let pack = Pack::embedded();
    for code in SPREAD {
        let unit = pack.unit(code).unwrap_or_else(|| panic!("{code} is not in the census"));
        let workspace = Workspace::census(code);
        workspace.plan(&["render", "--to", "html"]).exits(0);
        for (language, name) in [("ar", &unit.name_ar), ("fr", &unit.name_fr), ("en", &unit.name_fr)] {
            let html = workspace.text(&format!("output/plan.{language}.html"));
            let escaped = name.replace('\'', "&#39;");
            assert!(html.contains(name.as_str()) || html.contains(&escaped), "{code} {language} lacks {name}");
            assert!(html.contains(r#"class="callout missing""#), "{code} {language} does not say what is missing");
            assert!(!html.contains("<tbody></tbody>"), "{code} {language} has an empty table");
            // Any letters may stand in the faces that the style carries.
            let html = html.rsplit("</style>").next().expect("a page has an end");
            let html = html.split("<script").next().expect("a page has a beginning");
            for leak in ["{{", "{%", "{$", "NaN", "Missing("] {
                assert!(!html.contains(leak), "{code} {language} shows {leak}");
            }
        }
    }
}

#[test]
fn a_commune_without_figures_shows_none_rather_than_zero() {
    let workspace = Workspace::census("Lagouira");
    let json = workspace.plan(&["diagnose", "--theme", "water", "--format", "json"]).exits(0).json();
    assert!(json["indicators"][0]["commune"]["missing"].is_string(), "{json:#}");
    workspace.plan(&["diagnose", "--theme", "water"]).exits(0).prints("–");
    workspace.plan(&["render", "--to", "pdf", "--language", "ar"]).exits(0);
}

#[test]
fn every_commune_is_found_by_its_code_and_by_its_names_with_the_province() {
    use plan::reference::Lookup;
    let pack = Pack::embedded();
    let communes = pack.units(Level::Commune);
    assert_eq!(communes.len(), 1503);
    for unit in communes {
        let province = pack.province_of(unit).expect("a commune lies in a province");
        let queries = [
            unit.code.clone(),
            format!("{}, {}", unit.name_fr, province.name_fr),
            format!("{}، {}", unit.name_ar, province.name_ar),
        ];
        for query in queries {
            match pack.find_commune(&query) {
                Lookup::One(found) => assert_eq!(found.code, unit.code, "{query}"),
                Lookup::Several(units) => assert!(units.iter().any(|it| it.code == unit.code), "{query}"),
                Lookup::Near(_) | Lookup::None => panic!("{query} is not found"),
            }
        }
    }
}
