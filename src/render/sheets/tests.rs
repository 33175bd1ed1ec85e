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

fn read(bytes: &[u8]) -> lopdf::Document {
    lopdf::Document::load_mem(bytes).expect("a sheet is a PDF")
}

#[test]
fn the_same_sheets_are_the_same_bytes() {
    for language in Language::ALL {
        let made = made_up(language);
        assert_eq!(sheets(&made).expect("sheets are drawn"), sheets(&made).expect("sheets are drawn"));
    }
}

#[test]
fn every_layer_is_named_and_on() {
    for language in Language::ALL {
        let made = made_up(language);
        let atlas =
            sheets(&made).expect("sheets are drawn").into_iter().find(|it| it.name == "atlas").expect("an atlas");
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
        for sheet in sheets(&made_up(language)).expect("sheets are drawn") {
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
    assert_eq!(sheets(&empty), Ok(Vec::new()));
}
