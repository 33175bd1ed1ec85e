//! For each code that the workspace for training does not raise: the least workspace that does.

use crate::workspace::Workspace;

type Files = &'static [(&'static str, &'static str)];

/// A small workspace and a command that tell a code.
pub struct Sample {
    pub code: &'static str,
    /// Files beside `plan.toml`.
    files: Files,
    args: &'static [&'static str],
}

const SETTINGS: &str = "[commune]\ncode = \"01.571.05.27\"\n\n[plan]\nprofile = \"ma-pac\"\nfirst_year = 2028\n\
                        languages = [\"fr\"]\n";

const PROJECTS: (&str, &str) = ("data/projects.csv", "project_id,title_fr,sector\nP01,Piste,roads\nP02,Puits,water\n");
const VOTES: (&str, &str) = ("data/votes.csv", "group,project_id,votes\nmen,P01,9\n");
const TALLIES: (&str, &str) =
    ("data/tallies.csv", "group,project_id,first_count,second_count\nmen,P01,3,3\nwomen,P01,2,3\nwomen,P02,2,\n");
const BALLOTS: (&str, &str) = ("room.csv", "count,ballot\n3,P01 > P01\n2,P01 > P09\n");
const LIST: (&str, &str) = ("list.csv", "project_id,name,cost\nP01,Water,32\nP02,Bus,18\n");
const PABULIB: (&str, &str) = (
    "room.pb",
    "META\nkey;value\nnum_projects;1\nnum_votes;3\nbudget;100\nvote_type;approval\n\
     PROJECTS\nproject_id;cost\n1;60\n2;6x\nVOTES\nvoter_id;vote\na;1\n",
);

const fn checked(code: &'static str, files: Files) -> Sample {
    Sample { code, files, args: &["check", "--notes", "--all"] }
}

const fn rendered(code: &'static str, files: Files) -> Sample {
    Sample { code, files, args: &["render", "--to", "pdf", "--language", "fr", "--chapter", "foreword"] }
}

pub const SAMPLES: &[Sample] = &[
    checked("P1110", &[("data/wide.csv", "a\0,\0b\0\n\0c\0,\0d\0\n\0")]),
    rendered("P2006", &[("texts/fr/foreword.md", "Une commune \u{13000} solidaire.\n")]),
    Sample {
        code: "P2030",
        files: &[("room.toml", "budget = 1\n[[ballots]]\ncount = 2\n")],
        args: &["vote", "room.toml"],
    },
    Sample { code: "P2031", files: &[BALLOTS, LIST], args: &["vote", "room.csv", "list.csv"] },
    Sample { code: "P2032", files: &[BALLOTS, LIST], args: &["vote", "room.csv", "list.csv"] },
    Sample { code: "P2033", files: &[PABULIB], args: &["vote", "room.pb"] },
    Sample { code: "P2034", files: &[PABULIB], args: &["vote", "room.pb"] },
    checked("P2035", &[PROJECTS, TALLIES]),
    checked("P2036", &[PROJECTS, TALLIES]),
    checked("P2037", &[PROJECTS, VOTES, TALLIES]),
    rendered("P3017", &[("templates/pdf/cover.typ", "#let x = (\n")]),
];

/// Codes whose samples are too long to be written out: the last tests of this file.
pub const LONG: &[&str] = &["P3016", "P3045"];

fn tells(sample: &Sample) {
    let workspace = Workspace::none();
    workspace.write("plan.toml", SETTINGS);
    sample.files.iter().for_each(|(path, text)| workspace.write(path, text));
    workspace.plan(sample.args).tells(&format!("[{}]: ", sample.code));
}

#[test]
fn each_sample_tells_its_code() {
    SAMPLES.iter().for_each(tells);
}

#[test]
fn a_leaflet_that_is_too_long_is_told() {
    let workspace = Workspace::none();
    workspace.write("plan.toml", SETTINGS);
    let text = format!("# Commune\n\n{}", "Une phrase de plus pour remplir la page.\n\n".repeat(400));
    workspace.write("templates/chapters/fr/leaflet/01-back.md", text);
    workspace.plan(&["render", "--to", "pdf", "--variant", "leaflet"]).tells("[P3016]: ");
}

#[test]
fn a_map_of_too_many_points_is_told() {
    let workspace = Workspace::none();
    workspace.write("plan.toml", SETTINGS);
    let line = vec!["[-5.4,35.4]"; 100_001].join(",");
    let map = format!("{{\"type\":\"LineString\",\"coordinates\":[{line}]}}");
    workspace.write("data/roads.geojson", map);
    workspace.plan(&["check"]).tells("[P3045]: ");
}
