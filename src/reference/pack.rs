//! The opened census pack: its units and its figures.
//!
//! Takes the bytes of a pack and gives units by level and code, and figures by census, code, area, sex and
//! column. Finding a commune by name is in [`lookup`](super::lookup); the bytes are in [`format`](super::format).

use std::borrow::Cow;
use std::sync::{LazyLock, OnceLock};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::error::PackError;
use super::format::{Block, Opened, decode, open};
use super::kept::Kept;
use super::lookup::Names;
use super::table::{Area, Census, Column, Sex, Table};
use super::unit::{Level, Renumbered, Unit};

/// The communes of Morocco and the figures of two censuses.
///
/// # Source
/// HCP, RGPH 2024 and 2014; see `templates/census/README.md`.
#[derive(Debug)]
pub struct Pack {
    bytes: Cow<'static, [u8]>,
    units: Vec<Unit>,
    /// Positions of `units`, in the order of their codes.
    by_code: Vec<usize>,
    /// One for each census and table, as [`table_index`] counts them.
    tables: [Figures; 4],
    names: OnceLock<Names>,
}

/// The columns of one table of one census.
#[derive(Debug, Default)]
struct Figures {
    columns: Vec<Column>,
    blocks: Vec<LazyCells>,
}

/// The cells of one column, decoded when first asked for.
#[derive(Debug)]
struct LazyCells {
    block: Block,
    cells: OnceLock<Kept>,
}

static EMBEDDED_BYTES: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/census/ma-census.pack"));

static EMBEDDED: LazyLock<Pack> = LazyLock::new(|| {
    Pack::opened(Cow::Borrowed(EMBEDDED_BYTES)).expect("the embedded census pack is tested with the program")
});

impl Pack {
    /// Returns the pack compiled into the program, opening it on first use.
    ///
    /// Columns are decoded one by one when they are asked for.
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// Reads a pack from bytes and decodes all of it.
    ///
    /// # Errors
    /// A [`PackError`] when the bytes are not a whole pack; a pack returned here never fails later.
    pub fn read(bytes: &[u8]) -> Result<Self, PackError> {
        let pack = Self::opened(Cow::Owned(bytes.to_vec()))?;
        for figures in &pack.tables {
            for (column, lazy) in figures.columns.iter().zip(&figures.blocks) {
                let cells = decode(&pack.bytes, &lazy.block);
                let cells = cells.ok_or_else(|| PackError::ColumnUnreadable(column.name.clone()))?;
                lazy.cells.get_or_init(|| Kept::new(&cells));
            }
        }
        Ok(pack)
    }

    fn opened(bytes: Cow<'static, [u8]>) -> Result<Self, PackError> {
        let Opened { units, columns } = open(&bytes)?;
        let mut by_code: Vec<usize> = (0..units.len()).collect();
        by_code.sort_by(|a, b| units[*a].code.cmp(&units[*b].code));
        let mut tables: [Figures; 4] = Default::default();
        for (entry, block) in columns {
            let figures = &mut tables[table_index(entry.census, entry.table)];
            figures.columns.push(entry.column);
            figures.blocks.push(LazyCells { block, cells: OnceLock::new() });
        }
        let pack = Self { bytes, units, by_code, tables, names: OnceLock::new() };
        if pack.is_one_country() { Ok(pack) } else { Err(PackError::UnitsInconsistent) }
    }

    /// Returns the units of a level, in HCP's order.
    pub fn units(&self, level: Level) -> &[Unit] {
        let start = self.units.partition_point(|unit| unit.level < level);
        let end = self.units.partition_point(|unit| unit.level <= level);
        &self.units[start..end]
    }

    /// Returns the unit with this code of 2024, written with its dots.
    pub fn unit(&self, code: &str) -> Option<&Unit> {
        self.position(code).map(|position| &self.units[position])
    }

    /// Returns Morocco.
    pub fn country(&self) -> &Unit {
        &self.units[0]
    }

    /// Returns the region a unit lies in: itself for a region, `None` for the country.
    pub fn region_of(&self, unit: &Unit) -> Option<&Unit> {
        self.unit(unit.region_code.as_deref()?)
    }

    /// Returns the province a unit lies in: itself for a province, `None` above.
    pub fn province_of(&self, unit: &Unit) -> Option<&Unit> {
        self.unit(unit.province_code.as_deref()?)
    }

    /// Returns the cercle a unit lies in: itself for a cercle, `None` for an urban commune and above.
    pub fn cercle_of(&self, unit: &Unit) -> Option<&Unit> {
        self.unit(unit.cercle_code.as_deref()?)
    }

    /// Returns the code which the unit with this code of 2024 had in 2014; the same one for most.
    ///
    /// # Missing data
    /// `None` for an unknown code and for cercles, whose borders changed.
    pub fn code_2014(&self, code: &str) -> Option<&str> {
        self.unit(code)?.code_2014.as_deref()
    }

    /// Returns how the 2014 code of a renumbered commune was found, and `None` for one that kept its code.
    pub fn renumbered(&self, code: &str) -> Option<Renumbered> {
        self.unit(code)?.renumbered
    }

    /// Returns the columns of a table, in HCP's order.
    pub fn columns(&self, census: Census, table: Table) -> &[Column] {
        &self.figures(census, table).columns
    }

    /// Returns the column of that name.
    pub fn column(&self, census: Census, table: Table, name: &str) -> Option<&Column> {
        self.columns(census, table).iter().find(|column| column.name == name)
    }

    /// Returns whether a table has a column of that name.
    pub fn has_column(&self, census: Census, table: Table, name: &str) -> bool {
        self.column(census, table, name).is_some()
    }

    /// Returns a figure of the people of a unit, exactly as HCP writes it.
    ///
    /// `code` is a code of 2024 for both censuses; for 2014 the figure is that of the unit's code of 2014.
    ///
    /// # Units
    /// The column's [`Column::unit`]; percent run from 0 to 100.
    /// # Source
    /// HCP, RGPH 2024 and 2014, indicators of the population. In 2024 most topics come from the long
    /// questionnaire, which went to every household in communes of fewer than 2 000 households, and to one
    /// household in five elsewhere.
    /// # Missing data
    /// `None` for an unknown code or column, for a cercle, and where HCP publishes nothing: the legal population
    /// by sex, the rural part of most towns, all of 2014 in the six cities with arrondissements (Tanger, Fès,
    /// Rabat, Salé, Casablanca, Marrakech), all but the counts of four Saharan communes.
    pub fn people(&self, census: Census, code: &str, area: Area, sex: Sex, column: &str) -> Option<Decimal> {
        self.figure((census, Table::People), code, area, sex, column)
    }

    /// Returns a figure of the households of a unit, exactly as HCP writes it.
    ///
    /// `code` is a code of 2024 for both censuses; for 2014 the figure is that of the unit's code of 2014.
    ///
    /// # Units
    /// The column's [`Column::unit`]; percent run from 0 to 100.
    /// # Source
    /// HCP, RGPH 2024 and 2014, indicators of households and their dwellings. In 2024 percentages are of
    /// sedentary households.
    /// # Missing data
    /// As for [`Pack::people`]. The distance to a paved road is not published for urban parts and most towns.
    pub fn households(&self, census: Census, code: &str, area: Area, column: &str) -> Option<Decimal> {
        self.figure((census, Table::Households), code, area, Sex::All, column)
    }

    /// Returns the legal population of a unit: residents, with those counted apart in barracks, prisons, homes.
    ///
    /// Communes sum to the country in both censuses. The provinces do when the prefectures of arrondissements
    /// are left out.
    ///
    /// # Units
    /// People.
    /// # Source
    /// HCP, column `population_legal` of the people tables; for communes in 2014, HCP's list of legal
    /// populations of that year, which agrees with the table and also has the six cities with arrondissements.
    /// # Missing data
    /// `None` for an unknown code, for a cercle, and in 2014 for Mijik, Lagouira, Aghouinite and Zoug.
    pub fn legal_population(&self, census: Census, code: &str) -> Option<u64> {
        let published = self.people(census, code, Area::Total, Sex::All, "population_legal");
        let listed = match census {
            Census::Y2014 => self.unit(code)?.legal_population_2014.map(u64::from),
            Census::Y2024 => None,
        };
        listed.or_else(|| published?.to_u64())
    }

    /// Returns the folded names of the communes, which are made on first use.
    pub(super) fn names(&self) -> &Names {
        self.names.get_or_init(|| Names::of(self.units(Level::Commune)))
    }

    fn figure(
        &self,
        (census, table): (Census, Table),
        code: &str,
        area: Area,
        sex: Sex,
        column: &str,
    ) -> Option<Decimal> {
        let figures = self.figures(census, table);
        let index = figures.columns.iter().position(|known| known.name == column)?;
        let row = self.position(code)?;
        if self.units[row].level == Level::Cercle {
            return None;
        }
        let sexes = table.sexes();
        let plane = area as usize * sexes.len() + sexes.iter().position(|known| *known == sex)?;
        let cell = self.cells(&figures.blocks[index]).cell(plane * self.n_rows() + row)?;
        let decimals = u32::from(figures.columns[index].decimals);
        Some(Decimal::new(i64::from(cell), decimals).normalize())
    }

    fn cells<'a>(&self, lazy: &'a LazyCells) -> &'a Kept {
        lazy.cells.get_or_init(|| {
            let cells = decode(&self.bytes, &lazy.block);
            Kept::new(&cells.expect("Pack::read decoded every column; the embedded pack is tested"))
        })
    }

    fn figures(&self, census: Census, table: Table) -> &Figures {
        &self.tables[table_index(census, table)]
    }

    /// Returns the number of units with figures, which come before the cercles.
    fn n_rows(&self) -> usize {
        self.units.partition_point(|unit| unit.level < Level::Cercle)
    }

    fn position(&self, code: &str) -> Option<usize> {
        let found = self.by_code.binary_search_by(|position| self.units[*position].code.as_str().cmp(code));
        found.ok().map(|index| self.by_code[index])
    }

    /// Returns whether there is one country, levels stand in order, codes differ and every parent is there.
    fn is_one_country(&self) -> bool {
        let is_at = |code: &Option<String>, level: Level| {
            code.as_deref().is_none_or(|code| self.unit(code).is_some_and(|parent| parent.level == level))
        };
        self.units(Level::Country).len() == 1
            && self.units.is_sorted_by_key(|unit| unit.level)
            && self.by_code.windows(2).all(|pair| self.units[pair[0]].code != self.units[pair[1]].code)
            && self.units.iter().all(|unit| {
                is_at(&unit.region_code, Level::Region)
                    && is_at(&unit.province_code, Level::Province)
                    && is_at(&unit.cercle_code, Level::Cercle)
            })
    }
}

fn table_index(census: Census, table: Table) -> usize {
    census as usize * Table::ALL.len() + table as usize
}
