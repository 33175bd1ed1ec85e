//! Wall sheets of made-up data, read back.

use super::*;
use crate::chart::Tick;
use crate::document::{Atlas, AtlasLayer, AtlasPoint, Ballot, LayerLook, Poster, PosterGroup, PosterLine};
use crate::i18n::Language;

fn made_up(language: Language) -> Sheets {
    let name = match language {
        Language::Ar => "تزويد دوار أحلو بالماء الصالح للشرب",
        Language::Fr => "Alimentation en eau potable du douar Ahlou – première tranche",
        Language::En => "Drinking water for the douar of Ahlou",
    };
    let line = |rank: usize| PosterLine { mark: rank.to_string(), text: name.to_owned(), detail: "62,5".to_owned() };
    let group = PosterGroup { title: "2028".to_owned(), detail: "1".to_owned(), lines: (1..20).map(line).collect() };
    let poster = Poster { title: name.to_owned(), groups: vec![group] };
    let at = |index: usize| AtlasPoint {
        at: [-5.4 + 0.02 * index as f64, 35.4 + 0.01 * index as f64],
        label: name.to_owned(),
        value: Some(0.2 * index as f64),
        is_beside: index % 2 == 1,
    };
    let layer = |look: LayerLook| AtlasLayer {
        look,
        name: name.to_owned(),
        areas: Vec::new(),
        lines: Vec::new(),
        points: (0..4).map(at).collect(),
    };
    Sheets {
        language,
        owner: name.to_owned(),
        warning: name.to_owned(),
        ranking: Some(poster.clone()),
        programme: Some(poster),
        ballot: Some(Ballot {
            title: name.to_owned(),
            instruction: name.to_owned(),
            voters: vec![name.to_owned()],
            projects: vec![("P01".to_owned(), name.to_owned()); 40],
        }),
        atlas: Some(Atlas {
            title: name.to_owned(),
            note: name.to_owned(),
            beside: name.to_owned(),
            north: "N".to_owned(),
            bars: vec![Tick { value: 1.0, text: "1 km".to_owned() }],
            ground: Vec::new(),
            layers: vec![layer(LayerLook::Shade), layer(LayerLook::Locality), layer(LayerLook::School)],
        }),
    }
}

fn drawn(made: &Sheets) -> Result<Vec<Sheet>, SheetError> {
    sheets(made, &Brand::default())
}

fn read(bytes: &[u8]) -> lopdf::Document {
    lopdf::Document::load_mem(bytes).expect("a sheet is a PDF")
}

#[test]
fn the_same_sheets_are_the_same_bytes() {
    for language in Language::ALL {
        let made = made_up(language);
        assert_eq!(drawn(&made).expect("sheets are drawn"), drawn(&made).expect("sheets are drawn"));
    }
}

#[test]
fn every_layer_is_named_and_on() {
    for language in Language::ALL {
        let made = made_up(language);
        let atlas =
            drawn(&made).expect("sheets are drawn").into_iter().find(|it| it.name == "atlas").expect("an atlas");
        let file = read(&atlas.bytes);
        let properties = file.catalog().and_then(|it| it.get(b"OCProperties")).and_then(lopdf::Object::as_dict);
        let properties = properties.expect("there are layers");
        let groups = properties.get(b"OCGs").and_then(lopdf::Object::as_array).expect("a list of layers");
        let names: Vec<String> = groups
            .iter()
            .map(|group| {
                let group = file.get_dictionary(group.as_reference().expect("a reference")).expect("a layer");
                lopdf::decode_text_string(group.get(b"Name").expect("a name")).expect("a text")
            })
            .collect();
        let expected: Vec<String> = made.atlas.expect("an atlas").layers.into_iter().map(|layer| layer.name).collect();
        assert_eq!(names, expected);
        let state = properties.get(b"D").and_then(lopdf::Object::as_dict).expect("a default state");
        assert_eq!(state.get(b"ON").and_then(lopdf::Object::as_array).expect("those that are on").len(), names.len());
    }
}

#[test]
fn fonts_are_cut_to_what_is_used() {
    for language in Language::ALL {
        for sheet in drawn(&made_up(language)).expect("sheets are drawn") {
            let file = read(&sheet.bytes);
            let programs =
                file.objects.values().filter_map(|it| it.as_dict().ok()).filter(|it| it.has(b"FontFile2")).count();
            assert!(programs > 0, "{}", sheet.name);
            assert!(sheet.bytes.len() < 120_000, "{}: {} bytes", sheet.name, sheet.bytes.len());
        }
    }
}

#[test]
fn nothing_to_show_makes_no_file() {
    let empty = Sheets { ranking: None, programme: None, ballot: None, atlas: None, ..made_up(Language::Fr) };
    assert_eq!(drawn(&empty), Ok(Vec::new()));
}

#[test]
fn a_firm_s_colour_takes_the_place_of_the_program_s_own() {
    let made = made_up(Language::Fr);
    let brand = Brand { main: "#7a1f3d".to_owned(), ..Brand::default() };
    // The parts of a colour as the file writes them: 122 and 31 of 255 are the firm's red and green.
    let n_filled = |brand: &Brand, [red, green, blue]: [u8; 3]| -> usize {
        let files = sheets(&made, brand).expect("sheets are drawn");
        let poster = files.iter().find(|it| it.name == "poster-ranking").expect("a poster");
        let file = read(&poster.bytes);
        let parts = [red, green, blue].map(|part| f32::from(part) / 255.0);
        let is_it = |operation: &lopdf::content::Operation| {
            operation.operator == "rg"
                && operation
                    .operands
                    .iter()
                    .zip(parts)
                    .all(|(held, part)| held.as_float().is_ok_and(|held| (held - part).abs() < 0.002))
        };
        let pages = file.get_pages();
        let content = |page: &lopdf::ObjectId| file.get_and_decode_page_content(*page).expect("a page is read");
        pages.values().map(|page| content(page).operations.iter().filter(|it| is_it(it)).count()).sum()
    };
    let (own, firm) = ([0x1f, 0x5c, 0x4d], [0x7a, 0x1f, 0x3d]);
    assert!(n_filled(&Brand::default(), own) > 0);
    assert_eq!(n_filled(&Brand::default(), firm), 0);
    assert_eq!(n_filled(&brand, own), 0);
    assert_eq!(n_filled(&brand, firm), n_filled(&Brand::default(), own));
}
