//! That a pack is read as it was written, or refused; never a panic.

use flate2::Crc;
use proptest::prelude::*;

use super::super::format::cells::{N_AREAS, Shape, decode_cells, encode_cells};
use super::super::format::directory::Entry;
use super::super::format::{Contents, Figures, MAGIC, encode};
use super::super::{Area, Census, Column, Kind, Level, Measure, Pack, PackError, Sex, Table, Unit};

fn unit(level: Level, code: &str) -> Unit {
    Unit {
        code: code.into(),
        level,
        kind: (level == Level::Commune).then_some(Kind::Rural),
        province_kind: None,
        name_fr: format!("Nom {code}"),
        name_ar: "اسم".into(),
        region_code: None,
        province_code: None,
        cercle_code: None,
        slug: None,
        code_2014: Some("old".into()),
        renumbered: None,
        legal_population_2014: Some(7),
    }
}

/// A country of two communes and a table of one column.
fn small() -> Contents {
    let column = Column {
        name: "share".into(),
        heading_fr: "Part (%)".into(),
        category_fr: None,
        unit: Measure::Percent,
        decimals: 1,
        comparable_to: Some("share".into()),
    };
    let entry = Entry { census: Census::Y2014, table: Table::Households, column };
    let cells = [Some(30), None, Some(929), Some(30), None, Some(0), None, None, Some(u32::MAX)];
    let units = vec![unit(Level::Country, "MA"), unit(Level::Commune, "01"), unit(Level::Commune, "02")];
    Contents { units, columns: vec![Figures { entry, cells: cells.to_vec() }] }
}

/// Writes the checksum of a pack anew, so that what it covers is looked at.
fn with_checksum(mut pack: Vec<u8>) -> Vec<u8> {
    let body = MAGIC.len() + 6;
    let mut crc = Crc::new();
    crc.update(&pack[body..]);
    pack[body - 4..body].copy_from_slice(&crc.sum().to_le_bytes());
    pack
}

fn flipped(pack: &[u8], bit: usize) -> Vec<u8> {
    let mut damaged = pack.to_vec();
    damaged[bit / 8] ^= 1 << (bit % 8);
    damaged
}

#[test]
fn a_pack_is_read_as_it_was_written() {
    let contents = small();
    let pack = Pack::read(&encode(&contents)).expect("a whole pack");
    assert_eq!(pack.units(Level::Country), &contents.units[..1]);
    assert_eq!(pack.units(Level::Commune), &contents.units[1..]);
    assert_eq!(pack.columns(Census::Y2014, Table::Households), [contents.columns[0].entry.column.clone()]);
    let figures: Vec<String> = Area::ALL
        .into_iter()
        .flat_map(|area| ["MA", "01", "02"].map(|code| pack.households(Census::Y2014, code, area, "share")))
        .map(|figure| figure.map_or("-".into(), |figure| figure.to_string()))
        .collect();
    assert_eq!(figures, ["3", "-", "92.9", "3", "-", "0", "-", "-", "429496729.5"]);
    assert_eq!(pack.people(Census::Y2014, "MA", Area::Total, Sex::All, "share"), None);
}

#[test]
fn the_same_contents_give_the_same_bytes() {
    assert_eq!(encode(&small()), encode(&small()));
}

#[test]
fn the_stream_of_cells_is_the_documented_one() {
    let shape = Shape { n_rows: 2, n_sexes: 1 };
    let cells = [Some(70), Some(70), Some(70), None, None, Some(69)];
    // 70 after 0 is 1 + zigzag(70) = 141; the same again is 1; one less than in the total area is 2.
    assert_eq!(encode_cells(&cells, shape), [0x8d, 0x01, 1, 1, 0, 0, 2]);
}

#[test]
fn a_stream_that_is_too_long_or_holds_no_cell_decodes_to_nothing() {
    let shape = Shape { n_rows: 1, n_sexes: 1 };
    assert_eq!(decode_cells(&[0, 0, 1], shape), Some(vec![None, None, Some(0)]));
    assert_eq!(decode_cells(&[0, 0, 1, 0], shape), None, "four cells in a column of three");
    assert_eq!(decode_cells(&[0, 0, 2], shape), None, "one less than nothing");
    assert_eq!(decode_cells(&[0, 0, 0x80], shape), None, "a number without end");
    assert_eq!(decode_cells(&[0, 0, 0x80, 0x80, 0x80, 0x80, 0x80, 0], shape), None, "a number of six bytes");
}

#[test]
fn every_cut_pack_is_refused() {
    let pack = encode(&small());
    for length in 0..pack.len() {
        let cut = &pack[..length];
        let expected = if length < MAGIC.len() + 6 { PackError::Truncated } else { PackError::ChecksumMismatch };
        assert_eq!(Pack::read(cut).err(), Some(expected), "{length} bytes");
        if length >= MAGIC.len() + 6 {
            let error = Pack::read(&with_checksum(cut.to_vec())).err();
            assert_eq!(error, Some(PackError::Truncated), "{length} bytes");
        }
    }
    let longer = [pack.as_slice(), &[0]].concat();
    assert_eq!(Pack::read(&longer).err(), Some(PackError::ChecksumMismatch));
    assert_eq!(Pack::read(&with_checksum(longer)).err(), Some(PackError::TrailingBytes));
}

#[test]
fn every_flipped_bit_is_refused() {
    let pack = encode(&small());
    for bit in 0..pack.len() * 8 {
        let expected = match bit / 8 {
            0..8 => PackError::NotAPack,
            8..10 => PackError::UnknownVersion(1 ^ 1 << (bit - 64)),
            _ => PackError::ChecksumMismatch,
        };
        assert_eq!(Pack::read(&flipped(&pack, bit)).err(), Some(expected), "bit {bit}");
    }
}

#[test]
fn a_flipped_bit_under_a_right_checksum_is_an_error_or_another_pack_and_no_panic() {
    let pack = encode(&small());
    let mut n_refused = 0;
    for bit in (MAGIC.len() + 6) * 8..pack.len() * 8 {
        match Pack::read(&with_checksum(flipped(&pack, bit))) {
            Err(_) => n_refused += 1,
            Ok(read) => assert_eq!(read.country().level, Level::Country),
        }
    }
    assert!(n_refused > pack.len(), "only {n_refused} of {} refused", pack.len() * 8);
}

#[test]
fn units_that_do_not_form_a_country_are_refused() {
    let broken: [fn(&mut Vec<Unit>); 6] = [
        |units| units.clear(),
        |units| units.swap(0, 1),
        |units| units[2].code = units[1].code.clone(),
        |units| units[2].level = Level::Country,
        |units| units[1].province_code = Some("01.571".into()),
        |units| units[1].region_code = Some("MA".into()),
    ];
    for (index, spoil) in broken.into_iter().enumerate() {
        let mut contents = Contents { columns: Vec::new(), ..small() };
        spoil(&mut contents.units);
        contents.units.iter_mut().for_each(|unit| unit.kind = (unit.level == Level::Commune).then_some(Kind::Rural));
        assert_eq!(Pack::read(&encode(&contents)).err(), Some(PackError::UnitsInconsistent), "{index}");
    }
}

#[test]
fn the_embedded_pack_is_whole_and_damage_to_it_is_refused() {
    let pack: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/census/ma-census.pack"));
    Pack::read(pack).expect("every column of the embedded pack decodes");
    let steps = (0..pack.len() * 8).step_by(pack.len() * 8 / 199);
    for bit in steps {
        Pack::read(&flipped(pack, bit)).expect_err("a flipped bit is refused");
        Pack::read(&pack[..bit / 8]).expect_err("a cut pack is refused");
        // Under a right checksum a flip may give another pack; it must only not panic.
        let _ = Pack::read(&with_checksum(flipped(pack, bit.max(112))));
    }
}

fn columns() -> impl Strategy<Value = (Shape, Vec<Option<u32>>)> {
    (0..12_usize, prop::sample::select(vec![1, 3])).prop_flat_map(|(n_rows, n_sexes)| {
        let cell = prop_oneof![Just(None), (0..1000_u32).prop_map(Some), any::<u32>().prop_map(Some)];
        let cells = prop::collection::vec(cell, n_rows * n_sexes * N_AREAS);
        cells.prop_map(move |cells| (Shape { n_rows, n_sexes }, cells))
    })
}

proptest! {
    #[test]
    fn decoded_cells_are_the_encoded_ones((shape, cells) in columns()) {
        prop_assert_eq!(decode_cells(&encode_cells(&cells, shape), shape), Some(cells));
    }

    #[test]
    fn any_bytes_decode_to_cells_of_the_shape_or_to_nothing(
        stream in prop::collection::vec(any::<u8>(), 0..60),
        n_rows in 0..8_usize,
    ) {
        let shape = Shape { n_rows, n_sexes: 1 };
        let cells = decode_cells(&stream, shape);
        prop_assert!(cells.is_none_or(|cells| cells.len() == shape.n_cells()));
    }
}
