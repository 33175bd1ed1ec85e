//! What the pack knows of the territorial division.

use super::super::{Kind, Level, ProvinceKind, Renumbered, Unit};
use super::{CASABLANCA, ZINAT, pack};

fn n_provinces(kind: ProvinceKind) -> usize {
    pack().units(Level::Province).iter().filter(|unit| unit.province_kind == Some(kind)).count()
}

fn communes(is_wanted: impl Fn(&Unit) -> bool) -> usize {
    pack().units(Level::Commune).iter().filter(|unit| is_wanted(unit)).count()
}

#[test]
fn the_pack_has_the_division_of_the_2024_census() {
    let levels = [Level::Country, Level::Region, Level::Province, Level::Commune, Level::Cercle];
    assert_eq!(levels.map(|level| pack().units(level).len()), [1, 12, 83, 1503, 213]);
    assert_eq!(communes(|unit| unit.kind == Some(Kind::Urban)), 242);
    assert_eq!(communes(|unit| unit.kind == Some(Kind::Rural)), 1261);
    let kinds = [ProvinceKind::Province, ProvinceKind::Prefecture, ProvinceKind::PrefectureOfArrondissements];
    assert_eq!(kinds.map(n_provinces), [62, 13, 8]);
}

#[test]
fn zinat_is_a_rural_commune_of_tetouan() {
    let zinat = pack().unit(ZINAT).expect("Zinat is a commune");
    assert_eq!((zinat.name_fr.as_str(), zinat.name_ar.as_str()), ("Zinat", "الزينات"));
    assert_eq!((zinat.level, zinat.kind, zinat.slug.as_deref()), (Level::Commune, Some(Kind::Rural), Some("zinat")));
    let name = |unit: Option<&Unit>| unit.map(|unit| (unit.level, unit.name_fr.clone(), unit.name_ar.clone()));
    let named = |level, fr: &str, ar: &str| Some((level, fr.to_owned(), ar.to_owned()));
    assert_eq!(name(pack().province_of(zinat)), named(Level::Province, "Tétouan", "تطوان"));
    assert_eq!(name(pack().cercle_of(zinat)), named(Level::Cercle, "Tétouan", "تطوان"));
    let region = named(Level::Region, "Tanger-Tétouan-Al Hoceima", "طنجة-تطوان-الحسيمة");
    assert_eq!(name(pack().region_of(zinat)), region);
}

#[test]
fn every_commune_has_a_region_a_province_and_a_rural_one_a_cercle() {
    for commune in pack().units(Level::Commune) {
        let province = pack().province_of(commune).expect("a commune has a province");
        assert_eq!(province.region_code, commune.region_code, "{}", commune.code);
        assert!(commune.code.starts_with(&province.code), "{}", commune.code);
        assert_eq!(pack().cercle_of(commune).is_some(), commune.kind == Some(Kind::Rural), "{}", commune.code);
        let cercle_province = pack().cercle_of(commune).map_or(&commune.province_code, |unit| &unit.province_code);
        assert_eq!(*cercle_province, commune.province_code, "{}", commune.code);
    }
}

#[test]
fn the_country_lies_in_nothing() {
    let country = pack().country();
    assert_eq!((country.code.as_str(), country.name_fr.as_str(), country.name_ar.as_str()), ("MA", "Maroc", "المغرب"));
    assert_eq!((pack().region_of(country), pack().province_of(country), pack().cercle_of(country)), (None, None, None));
}

#[test]
fn prefectures_of_arrondissements_hold_no_commune() {
    let is_empty = |province: &&Unit| communes(|unit| unit.province_code.as_ref() == Some(&province.code)) == 0;
    let empty: Vec<_> = pack().units(Level::Province).iter().filter(is_empty).collect();
    assert_eq!(empty.len(), 8);
    let kind = Some(ProvinceKind::PrefectureOfArrondissements);
    assert!(empty.iter().all(|province| province.province_kind == kind), "{empty:?}");
}

#[test]
fn a_code_that_is_no_unit_s_finds_none() {
    assert_eq!(pack().unit("01.571.05.28"), None);
    assert_eq!(pack().unit(""), None);
    assert_eq!(pack().unit("015710527"), None, "unit() takes codes with dots; find_commune takes others");
}

#[test]
fn two_hundred_and_seven_communes_were_renumbered() {
    assert_eq!(communes(|unit| pack().renumbered(&unit.code) == Some(Renumbered::SameName)), 203);
    assert_eq!(communes(|unit| pack().renumbered(&unit.code) == Some(Renumbered::OnlyOneLeft)), 4);
    for unit in pack().units(Level::Commune) {
        let is_same = pack().code_2014(&unit.code) == Some(unit.code.as_str());
        assert_eq!(is_same, pack().renumbered(&unit.code).is_none(), "{}", unit.code);
    }
}

#[test]
fn a_renumbered_commune_remembers_its_code_of_2014() {
    assert_eq!(pack().code_2014("01.051.11.01"), Some("01.051.05.01"));
    assert_eq!(pack().renumbered("01.051.11.01"), Some(Renumbered::SameName));
    assert_eq!(pack().renumbered("01.051.11.07"), Some(Renumbered::OnlyOneLeft), "Bni Abdellah was Bni Abdallah");
    assert_eq!((pack().code_2014(ZINAT), pack().renumbered(ZINAT)), (Some(ZINAT), None));
    assert_eq!(pack().code_2014(CASABLANCA), Some(CASABLANCA));
    assert_eq!(pack().code_2014("01.571.05"), None, "cercles were redrawn");
}
