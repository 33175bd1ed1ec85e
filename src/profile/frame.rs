//! National frames of social protection, as data: vision, goal, pillars, foundations, years, and the programmes and
//! bodies that their texts name. No figure stands here that the texts do not give.

use serde::{Deserialize, Serialize};

use super::Title;
use crate::model::{Period, PillarId, StrategyElement, StrategyPart, Text, Window, Year};

/// The built-in frames by their id.
pub const FRAMES: &[(&str, &str)] = &[
    ("jordan", include_str!("../../templates/frames/jordan.toml")),
    ("mauritania", include_str!("../../templates/frames/mauritania.toml")),
    ("morocco", include_str!("../../templates/frames/morocco.toml")),
];

/// A national frame.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Frame {
    /// Id, such as `jordan`.
    pub id: String,
    /// Name.
    pub title: Title,
    /// Text it was read in, with its date.
    pub source: Title,
    /// First year, when the text gives one.
    #[serde(default)]
    pub first_year: Option<u16>,
    /// Last year.
    #[serde(default)]
    pub last_year: Option<u16>,
    /// Years of each phase.
    #[serde(default)]
    pub phase_years: Option<u16>,
    /// Vision, goal, pillars, foundations and governance.
    #[serde(default)]
    pub parts: Vec<FramePart>,
    /// Programmes that the text names.
    #[serde(default)]
    pub programmes: Vec<FrameProgramme>,
    /// Institutions that the text names.
    #[serde(default)]
    pub institutions: Vec<FrameInstitution>,
    /// Bodies of governance, from the first tier.
    #[serde(default)]
    pub bodies: Vec<FrameBody>,
}

/// A part of a frame.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FramePart {
    /// Id.
    pub id: String,
    /// `vision`, `goal`, `pillar`, `foundation` or `governance`.
    pub part: StrategyWord,
    /// Title.
    pub title: Title,
    /// Its aim, as the text gives it.
    #[serde(default)]
    pub aim: Option<Title>,
    /// Id of what it serves.
    #[serde(default)]
    pub serves: Option<String>,
}

/// The word of a part of a strategy, in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StrategyWord {
    /// Vision.
    Vision,
    /// Goal.
    Goal,
    /// Pillar.
    Pillar,
    /// Foundation.
    Foundation,
    /// Governance.
    Governance,
}

impl From<StrategyWord> for StrategyPart {
    fn from(word: StrategyWord) -> Self {
        match word {
            StrategyWord::Vision => StrategyPart::Vision,
            StrategyWord::Goal => StrategyPart::Goal,
            StrategyWord::Pillar => StrategyPart::Pillar,
            StrategyWord::Foundation => StrategyPart::Foundation,
            StrategyWord::Governance => StrategyPart::Governance,
        }
    }
}

/// A programme that a frame names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrameProgramme {
    /// Id.
    pub id: String,
    /// Name.
    pub name: Title,
    /// Word of its kind, as in the sheet of programmes.
    pub kind: String,
    /// Id of the institution that owns it; absent when the text does not say.
    #[serde(default)]
    pub owner: Option<String>,
    /// Word of its target group.
    #[serde(default)]
    pub target: Option<String>,
    /// Word of its way of targeting.
    #[serde(default)]
    pub targeting: Option<String>,
}

/// An institution that a frame names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrameInstitution {
    /// Id.
    pub id: String,
    /// Name.
    pub name: Title,
}

/// A body of governance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrameBody {
    /// Id.
    pub id: String,
    /// Name.
    pub name: Title,
    /// Body it reports to.
    #[serde(default)]
    pub reports_to: Option<String>,
    /// What it is charged with.
    #[serde(default)]
    pub missions: Vec<Title>,
    /// Offices that sit in it.
    #[serde(default)]
    pub members: Vec<Title>,
}

/// Returns the built-in frame with this id.
#[must_use]
pub fn frame(id: &str) -> Option<Frame> {
    let (_, text) = FRAMES.iter().find(|(name, _)| *name == id)?;
    Some(toml::from_str(text).expect("the tests read each frame"))
}

impl Frame {
    /// Returns its parts as those of a workspace's own strategy.
    #[must_use]
    pub fn elements(&self) -> Vec<StrategyElement> {
        let of = |part: &FramePart| StrategyElement {
            id: PillarId::new(&part.id),
            part: part.part.into(),
            title: part.title.text(),
            aim: part.aim.as_ref().map_or_else(Text::default, Title::text),
            serves: part.serves.as_ref().map(|id| PillarId::new(id)),
        };
        self.parts.iter().map(of).collect()
    }

    /// Returns its phases, when the text gives years: any number of windows of the same length.
    #[must_use]
    pub fn windows(&self) -> Vec<Window> {
        let (Some(first), Some(last), Some(length)) = (self.first_year, self.last_year, self.phase_years) else {
            return Vec::new();
        };
        let starts = (first..=last).step_by(usize::from(length.max(1)));
        starts
            .zip(1u16..)
            .map(|(start, number)| {
                let end = (start + length.max(1) - 1).min(last);
                Window { number, period: Period { first: Year(start), last: Year(end) } }
            })
            .collect()
    }
}
