//! Which commune is meant by what someone types.

use super::super::fold::fold;
use super::super::lookup::MAX_OFFERED;
use super::super::{Level, Lookup, Unit};
use super::pack;

/// Returns the kind of answer and the codes in it.
fn find(query: &str) -> String {
    let codes = |units: &[&Unit]| units.iter().map(|unit| unit.code.as_str()).collect::<Vec<_>>().join(" ");
    match pack().find_commune(query) {
        Lookup::One(unit) => format!("one {}", unit.code),
        Lookup::Several(units) => format!("several {}", codes(&units)),
        Lookup::Near(units) => format!("near {}", codes(&units)),
        Lookup::None => "none".to_owned(),
    }
}

fn finds_zinat(queries: &[&str]) {
    for query in queries {
        assert_eq!(find(query), "one 01.571.05.27", "{query}");
    }
}

#[test]
fn a_code_is_found_with_or_without_dots_zeros_and_in_either_script_s_digits() {
    finds_zinat(&["01.571.05.27", "015710527", "15710527", " 01.571.05.27 ", "٠١.٥٧١.٠٥.٢٧"]);
    assert_eq!(find("01.511.01.0"), "one 01.511.01.0");
    assert_eq!(find("001511010"), "one 01.511.01.0", "HCP's nine digits of Tanger");
    assert_eq!(find("01.571.05.28"), "none");
    assert_eq!(find("01.571"), "none", "a province is not a commune");
}

#[test]
fn a_code_of_2014_finds_the_commune_that_had_it() {
    assert_eq!(find("01.051.05.01"), "one 01.051.11.01");
}

#[test]
fn every_commune_is_found_by_its_codes_and_its_names_with_the_province() {
    for unit in pack().units(Level::Commune) {
        let province = pack().province_of(unit).expect("a commune has a province");
        let digits: String = unit.code.chars().filter(char::is_ascii_digit).collect();
        let code_2014 = unit.code_2014.clone().expect("a commune had a code in 2014");
        let slug = unit.slug.clone().expect("a commune has a slug");
        let french = format!("{}, {}", unit.name_fr, province.name_fr);
        let arabic = format!("{}، {}", unit.name_ar, province.name_ar);
        for query in [unit.code.clone(), digits, code_2014, french, arabic] {
            assert_eq!(pack().find_commune(&query), Lookup::One(unit), "{query}");
        }
        for name in [&unit.name_fr, &unit.name_ar, &slug] {
            let found = match pack().find_commune(name) {
                Lookup::One(found) => found == unit,
                Lookup::Several(found) => found.contains(&unit),
                Lookup::Near(_) | Lookup::None => false,
            };
            assert!(found, "{name}");
        }
    }
}

#[test]
fn case_accents_hyphens_and_apostrophes_do_not_count() {
    finds_zinat(&["Zinat", "zinat", "ZINAT", "Zi-nat", "zínat", "zi\u{301}nat"]);
    for query in ["Tétouan", "tetouan", "TÉTOUAN", "Te\u{301}touan"] {
        assert_eq!(find(query), "one 01.571.01.11", "{query}");
    }
    for query in ["Sidi M'hamed Dalil", "sidi m’hamed dalil", "Sidi Mhamed-Dalil", "sidi-m-hamed-dalil"] {
        assert_eq!(find(query), "one 07.161.03.15", "{query}");
    }
}

#[test]
fn every_accent_of_french_and_spanish_folds_to_its_letter() {
    assert_eq!(fold("ÀÂÄÁÃ ÉÈÊË ÎÏÍ ÔÖÓ ÛÜÙÚ Ÿ Ç Ñ Œ Æ"), fold("aaaaa eeee iii ooo uuuu y c n oe ae"));
}

#[test]
fn forms_of_arabic_letters_vowel_signs_and_tatweel_do_not_count() {
    finds_zinat(&["الزينات", "الزِّينات", "الزيـــنات", "\u{200f}الزينات\u{200f}"]);
    for query in ["آيت قمرة", "أيت قمرة", "ايت قمرة", "ايت قمره", "إيت قمرة"] {
        assert_eq!(find(query), "one 01.051.11.01", "{query}");
    }
    for query in ["اكزناية", "اگزناية", "اڭزنايه", "أݣزناية", "اکزنایة"] {
        assert_eq!(find(query), "one 01.511.01.09", "{query}");
    }
    assert_eq!(find("أولاد عيسي، تارودانت"), "one 09.541.04.33", "HCP writes أولاد عيسى");
    for query in ["بئر طم طم", "بير طم-طم"] {
        assert_eq!(find(query), "one 03.451.03.05", "{query}");
    }
    for query in ["عين البيضاء، فاس", "عين البيضا، فاس"] {
        assert_eq!(find(query), "one 03.231.81.03", "{query}");
    }
    assert_eq!(fold("مؤلاي"), fold("مولاي"));
}

#[test]
fn a_name_without_its_arabic_article_is_near_and_not_the_commune() {
    assert_eq!(find("زينات"), "near 01.571.05.27");
    assert!(find("دار البيضاء").starts_with("near 06.141.01.0 "), "{}", find("دار البيضاء"));
}

#[test]
fn a_name_shared_by_communes_gives_all_of_them() {
    assert_eq!(find("Ajdir"), "several 01.051.01.09 03.561.03.01");
    assert_eq!(find("اجدير"), "several 01.051.01.09 03.561.03.01");
    assert_eq!(find("oulad aissa"), "several 05.311.07.13 06.181.05.03 09.541.04.33");
}

#[test]
fn a_province_after_a_comma_tells_communes_of_one_name_apart() {
    finds_zinat(&["Zinat, Tétouan", "zinat,tetouan", "الزينات، تطوان", "الزينات, Tétouan"]);
    assert_eq!(find("Ajdir, Taza"), "one 03.561.03.01");
    assert_eq!(find("Ajdir, al hoc"), "one 01.051.01.09");
    assert_eq!(find("أولاد عيسى، تارودانت"), "one 09.541.04.33");
}

#[test]
fn a_name_in_a_province_it_is_not_in_is_only_near() {
    assert_eq!(find("Zinat, Taza"), "near 01.571.05.27");
    assert_eq!(find("Ajdir, Settat"), "near 01.051.01.09 03.561.03.01");
}

#[test]
fn a_slip_of_the_keyboard_is_offered_the_closest_first() {
    for query in ["zinatt", "Zinta", "Zint", "Zenat"] {
        assert!(find(query).starts_with("near 01.571.05.27"), "{query}: {}", find(query));
    }
    assert_eq!(find("Marakech"), "near 07.351.01.0");
    assert_eq!(find("مراكس"), "near 07.351.01.0");
    assert_eq!(find("casa"), "near 06.141.01.0", "the beginning of Casablanca");
    let ouled = "near 05.311.07.13 06.181.05.03 09.541.04.33";
    assert!(find("Ouled Aissa").starts_with(ouled), "one letter, in three provinces");
    assert!(find("Ouled Aissa, Taroudannt").starts_with("near 09.541.04.33 05.311.07.13"));
}

#[test]
fn no_more_than_five_communes_are_offered() {
    let Lookup::Near(units) = pack().find_commune("Sidi") else { panic!("many names begin with Sidi") };
    assert_eq!(units.len(), MAX_OFFERED);
    assert_eq!(MAX_OFFERED, 5);
}

#[test]
fn what_is_far_from_every_name_finds_nothing() {
    for query in ["", "  ", ",", ", Taza", "'", "xyzzyq", "زز", "00000"] {
        assert_eq!(find(query), "none", "{query:?}");
    }
}
