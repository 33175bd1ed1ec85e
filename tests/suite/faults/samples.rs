//! For each code that the workspace for training does not raise: the least workspace that does.

use plan::reference::{Level, Pack};

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

const WORKSHOPS: (&str, &str) =
    ("data/workshops.csv", "workshop_id,date,workshop_kind,zone_id\nW1,2026-09-03,women,Z1\nW2,2026-09-03,men,Z1\n");
const ZONES: (&str, &str) = ("data/zones.csv", "zone_id,name_fr\nZ1,Haut\n");
const LOCALITIES: (&str, &str) =
    ("data/localities.csv", "locality_id,name_fr,zone_id,population\nD01,Amtil,Z1,100\nD02,Ahlou,,4000\n");
const PARTICIPANTS: (&str, &str) =
    ("data/participants.csv", "workshop_id,sex,attendance_age,persons\nW1,F,25-59,2\nW2,M,25-59,40\n");
const NEEDS: (&str, &str) = (
    "data/needs.csv",
    "need_id,title_fr,sector,cluster_id,workshops\nB1,Eau,water,C1,W1\nB2,Piste,roads,C1,W1\nB3,06 61 23 45 67,health,C1,W1\n",
);
const CLUSTERS: (&str, &str) = ("data/clusters.csv", "cluster_id,title_fr,sector\nC1,Eau,water\n");
const PAIRS: (&str, &str) = (
    "data/pairwise.csv",
    "workshop_id,group,need_a,need_b,preferred_need\nW1,women,B1,B2,B3\nW1,women,B1,B3,B1\n\
     W1,women,B1,B3,B1\n",
);
const MANY: (&str, &str) = (
    "data/projects.csv",
    "project_id,title_fr,sector\nP01,Puits P01,water\nP02,Puits P02,water\nP03,Puits P03,water\nP04,Puits\u{20}\
    P04,water\nP05,Puits P05,water\nP06,Puits P06,water\nP07,Puits P07,water\nP08,Puits\u{20}\
    P08,water\nP09,Puits P09,water\nP10,Puits P10,water\nP11,Puits P11,water\nP12,Puits\u{20}\
    P12,water\nP13,Puits P13,water\nP14,Puits P14,water\nP15,Puits P15,water\nP16,Puits\u{20}\
    P16,water\nP17,Puits P17,water\nP18,Puits P18,water\nP19,Puits P19,water\nP20,Puits\u{20}\
    P20,water\nP21,Puits P21,water\n",
);
const CIRCLES: (&str, &str) = (
    "data/ballots.csv",
    "group,ballot\nwomen,P01 > P02 > P03 > P04 > P05 > P06 > P07 > P08 > P09 > P10 > P11 > P12 > P13 >\u{20}\
    P14 > P15 > P16 > P17 > P18 > P19 > P20 > P21\nwomen,P08 > P09 > P10 > P11 > P12 > P13 > P14 > P15 >\u{20}\
    P16 > P17 > P18 > P19 > P20 > P21 > P01 > P02 > P03 > P04 > P05 > P06 > P07\nwomen,P15 > P16 > P17 >\u{20}\
    P18 > P19 > P20 > P21 > P01 > P02 > P03 > P04 > P05 > P06 > P07 > P08 > P09 > P10 > P11 > P12 > P13\u{20}\
    > P14\n",
);
const STONES: (&str, &str) = ("data/stones.csv", "workshop_id,group,need_id,stones\nW1,women,B1,7\n");
const TREE: (&str, &str) = (
    "data/problem_tree.csv",
    "node_id,cluster_id,parent_id,node_kind,statement_fr\nN1,C1,,central,Manque d'eau\nN2,C1,N3,cause,Puits à sec\n\
     N3,C1,N2,cause,Pompe en panne\n",
);
const NO_CENTRE: (&str, &str) =
    ("data/problem_tree.csv", "node_id,cluster_id,parent_id,node_kind,statement_fr\nN2,C1,,cause,Puits à sec\n");
const DAYS: (&str, &str) = ("data/time_use.csv", "workshop_id,person,role,hours\nW1,women,productive,4.5\n");
const AXES: (&str, &str) = ("data/axes.csv", "axis_id,title_fr\nA1,Eau\n");
const OBJECTIVES: (&str, &str) = ("data/objectives.csv", "objective_id,axis_id,title_fr\nO1,A1,Relier les douars\n");
const INDICATORS: (&str, &str) = (
    "data/indicators.csv",
    "indicator_id,sex,year,value,numerator,denominator,source\nXYZ99,T,2024,5,,,HCP\nEDU03,T,2024,90,399,812,\n\
     ADM01,F,2010,12,,,HCP\nEDU01,F,2010,12,,,HCP\n",
);

const OLD: (&str, &str) =
    ("data/indicators.csv", "indicator_id,sex,year,value,source\nEDU03,T,2010,49,HCP\nDEM12,,2010,274,HCP\n");
/// Takes the place of the settings.
const CHOICES: (&str, &str) = (
    "plan.toml",
    "[commune]\ncode = \"01.571.05.27\"\n\n[plan]\nprofile = \"ma-pac\"\n\
    first_year = 2028\nlanguages = [\"fr\"]\n\n[ranking]\nmust = [\"P09\"]\n",
);

/// The same, with choices about the votes.
const VOTING: (&str, &str) = (
    "plan.toml",
    "[commune]\ncode = \"01.571.05.27\"\n\n[plan]\nprofile = \"ma-pac\"\nfirst_year = 2028\nlanguages = [\"fr\"]\n\n\
    [votes]\nrule = \"stones\"\n[votes.weights]\nelders = 2\n[participatory]\nenvelope = 500000\n",
);
/// Twenty projects that beat each other in a circle.
const CIRCLE: (&str, &str) = (
    "plan.toml",
    "[commune]\ncode = \"01.571.05.27\"\n\n[plan]\nprofile = \"ma-pac\"\nfirst_year = 2028\nlanguages = [\"fr\"]\n\n\
    [votes]\nrule = \"kemeny\"\n",
);
const TEN_STONES: (&str, &str) = ("data/ballots.csv", "group,count,ballot\nwomen,2,\"P01: 6, P02: 5\"\n");

/// A convention signed after the document that names it, and its party's money held for less.
const SIGNED: Files = &[
    (
        "plan.toml",
        "[commune]\ncode = \"01.571.05.27\"\n\n[plan]\nprofile = \"ma-pac\"\nfirst_year = 2028\ndate = \"2026-11-15\"\nlanguages = [\"fr\"]\n",
    ),
    PROJECTS,
    ("data/sources.csv", "source_id,name_fr,source_kind\nindh,INDH,grant\n"),
    ("data/financing.csv", "project_id,source_id,amount_dh,certainty,convention\nP01,indh,100,agreed,CV-1\n"),
    (
        "data/conventions.csv",
        "convention_id,title_fr,parties,projects,convention_status,approved_date,signed_date\n\
         CV-1,Piste,indh,P01,signed,2027-02-10,2027-06-15\n",
    ),
];

/// Two projects with conventions that do not bear them out, and a follow-up without reasons.
const CONTRACTS: Files = &[
    (
        "data/projects.csv",
        "project_id,title_fr,sector,cost_dh,arrangement\nP01,Piste,roads,100,own\nP02,Puits,water,100,\n",
    ),
    (
        "data/scores.csv",
        "project_id,urgency,population,vulnerability,gender,feasibility,cost_eff,environment,alignment,funding\n\
         P01,3,3,3,3,3,3,3,3,3\nP02,2,2,2,2,2,2,2,2,2\n",
    ),
    ("data/sources.csv", "source_id,name_fr,source_kind\nindh,INDH,grant\n"),
    ("data/envelopes.csv", "source_id,year,amount_dh\nindh,2028,300\n"),
    (
        "data/financing.csv",
        "project_id,source_id,amount_dh,certainty,convention\nP01,indh,100,signed,CV-1\nP02,indh,100,signed,CV-9\n",
    ),
    ("data/conventions.csv", "convention_id,title_fr,parties,projects,convention_status\nCV-1,Piste,indh,P01,draft\n"),
    ("data/convention_amounts.csv", "convention_id,source_id,year,amount_dh\nCV-1,indh,2028,50\n"),
    ("data/windows.csv", "window,window_status\n3,prepared\n"),
    ("data/components.csv", "project_id,title_fr,quantity,unit_cost_dh\nP01,Terrassement,2,45\n"),
    (
        "data/logframe.csv",
        "project_id,frame_level,number,title_fr,indicator_fr,baseline\nP01,result,R1,Piste ouverte,Kilomètres,0\n",
    ),
    ("data/progress.csv", "progress_date,project_id,physical_pct,mandated_dh\n2030-12-20,P01,50,100\n"),
];
const RENEWED: &[&str] = &["contract", "--renew", "../second"];
/// Weights from judgements.
const JUDGED: (&str, &str) = (
    "plan.toml",
    "[commune]\ncode = \"01.571.05.27\"\n\n[plan]\nprofile = \"ma-pac\"\nfirst_year = 2028\nlanguages = [\"fr\"]\n\n\
    [ranking]\nweights_from = \"ahp\"\ncomputed = [\"urgency\"]\n",
);
const DOUBTED: (&str, &str) =
    ("data/judgements.csv", "criterion,against,judgement\nurgency,gender,3\ngender,funding,3\nurgency,funding,3\n");
const OPPOSED: (&str, &str) =
    ("data/judgements.csv", "criterion,against,judgement\nurgency,gender,2\ngender,funding,2\nfunding,urgency,8\n");

const fn checked(code: &'static str, files: Files) -> Sample {
    Sample { code, files, args: &["check", "--notes", "--all"] }
}

const fn rendered(code: &'static str, files: Files) -> Sample {
    Sample { code, files, args: &["render", "--to", "pdf", "--language", "fr", "--chapter", "foreword"] }
}

/// Records of a follow-up that cannot be right.
const FOLLOWED: Files = &[
    PROJECTS,
    (
        "data/progress.csv",
        "progress_date,project_id,planned_quantity,done_quantity,committed_dh,mandated_dh,work_status\n\
         2028-12-31,P01,5,6,100,200,stopped\n",
    ),
    ("data/complaints.csv", "complaint_id,received_date,sector,answered_date\nC1,2029-03-12,water,2029-03-02\n"),
];

/// Social programmes whose counts and mandates contradict each other.
const PROTECTION: Files = &[
    (
        "plan.toml",
        "[commune]\ncode = \"01.571.05.27\"\n\n[plan]\nprofile = \"ma-pac\"\nfirst_year = 2028\n\
         languages = [\"fr\"]\n\n[social]\nframe = \"atlantis\"\n",
    ),
    ("data/localities.csv", "locality_id,name_fr\nD01,Amtil\nD02,Ahlou\n"),
    ("data/institutions.csv", "institution_id,name_fr,mandate_fr\nI1,Un,Aide\nI2,Deux,Aide\n"),
    (
        "data/programmes.csv",
        "programme_id,name_fr,programme_kind,institution_id,target_group,targeting\n\
         A,Un,regular_cash,I1,poor,registry\nB,Deux,regular_cash,I2,poor,category\nC,Trois,works,,poor,open\nE,Quatre,services,I1,pupils,open\n",
    ),
    (
        "data/programme_coverage.csv",
        "programme_id,locality_id,eligible_households,served_households,served_eligible_households\n\
         A,D01,100,200,300\nA,,100,999,\nB,D01,100,60,\nC,D01,100,60,\nB,D02,90,60,\nC,D02,90,60,\nE,D02,90,60,\n",
    ),
    ("data/registry.csv", "locality_id,registered_households\nD01,150\n"),
    (
        "data/overlaps.csv",
        "programme_a,programme_b,locality_id,households_in_both\n\
         A,A,D01,5\nA,B,D01,500\nB,C,D02,0\nE,B,D02,60\nE,C,D02,60\n",
    ),
    ("data/pillar_alignment.csv", "pillar_id,weight_pct\nS1,50\n"),
    ("data/strategy.csv", "pillar_id,strategy_part,title_fr\nS1,pillar,Dignité\n"),
    ("data/implementation.csv", "step_id,title_fr,first_year,last_year\nE1,Étude,2030,2028\n"),
];

/// A derogation of no rule, and steps that the settings do not tell.
const DEROGATED: Files = &[
    ("data/derogations.csv", "rule_id,decided_by_fr,date,derogation_reason_fr\nX-1,Conseil,2027-02-01,Retard\n"),
    (
        "data/procedure.csv",
        "step,done_date,reference\n\
         launch_meeting,2026-11-01,1\n\
         decision,2026-12-01,2\n\
         posting,2026-12-05,3\n\
         notification,2026-12-06,4\n\
         study_start,2027-01-05,5\n\
         monograph,2027-02-01,6\n\
         diagnosis,2027-03-01,7\n\
         vision,2027-03-15,8\n\
         programming,2027-04-01,9\n\
         restitution,2027-04-15,10\n\
         equality_opinion,2027-04-20,11\n\
         committee_submission,2027-05-01,12\n\
         committee_opinion,2027-05-20,13\n\
         convocation,2027-05-25,14\n\
         deliberation,2027-06-01,15\n",
    ),
    (
        "data/council_votes.csv",
        "voted_step,members_in_office,members_present,votes_for,votes_against,abstentions\ndeliberation,20,18,15,2,1\n",
    ),
];

const ROADMAP: (&str, &str) =
    ("data/roadmap.txt", "Phase\nActivités\nRésultats attendus\nObservations\nDébut 3201\n• a\n• b\n• c\n• d\n");
const HEADLESS: (&str, &str) = ("data/roadmap.txt", "Phase\n• a\n");
const STEPS: (&str, &str) = (
    "data/roadmap.csv",
    "activity_id,phase_fr,activity_fr,starts,ends,depends_on\nA1,Un,Étude,2027-01-01,2027-06-30,A2\n\
     A2,Un,Travaux,2027-03-01,2027-02-01,A1\n",
);
const BODIES: (&str, &str) = (
    "data/bodies.csv",
    "body_id,name_fr,body_kind,reports_to,quorum\nB1,Pilotage,steering,B2,9\nB2,Technique,technical,B1,\n",
);
const SEATS: (&str, &str) = ("data/members.csv", "body_id,institution_fr,members_count\nB1,Conseil,4\n");
const SESSIONS: (&str, &str) =
    ("data/meetings.csv", "meeting_id,body_id,date,present_women,present_men\nR1,B1,2026-03-01,3,5\n");
const CHAIN: (&str, &str) = ("data/decisions.csv", "decision_id,meeting_id,decision_fr\nD1,R1,Lancer\n");

/// Registers with something open or wrong in most of them.
const REGISTERS: Files = &[
    ("data/projects.csv", "project_id,title_fr,sector,cost_dh\nP01,Piste,roads,1000\n"),
    (
        "data/stakeholders.csv",
        "stakeholder_id,name_fr,actor_kind\nS1,Conseil provincial,local_authority\nS2,Association,civil_society\n",
    ),
    ("data/consultations.csv", "stakeholder_id,date,position_fr\nS1,,Accord\n"),
    (
        "data/commitments.csv",
        "commitment_id,stakeholder_id,commitment_fr,project_id,amount_dh\nE1,S1,Aide,,\nE2,S1,Apport,P01,5000\n",
    ),
    ("data/dissemination.csv", "shared_document_fr,date\nSynthèse,2026-10-01\n"),
    (
        "data/requests.csv",
        "request_id,stakeholder_id,request_object_fr,asked_date,answered_date\nQ1,S1,Plans,2026-10-10,2026-09-01\n",
    ),
    ("data/support_contracts.csv", "support_id,stakeholder_id,support_purpose_fr,contract_days\nA1,S2,Suivi,3\n"),
    ("data/coach_log.csv", "support_id,date,log_days\nA1,2026-10-01,5\n"),
    (
        "data/capacities.csv",
        "capacity_id,capacity_body_fr,skill_fr,present_level,required_level\nK1,Équipe,Suivi,1,3\n",
    ),
];

pub const SAMPLES: &[Sample] = &[
    checked("P1070", &[ROADMAP]),
    checked("P1071", &[ROADMAP]),
    checked("P1072", &[ROADMAP]),
    checked("P1073", &[HEADLESS]),
    checked("P1075", SIGNED),
    checked("P1076", SIGNED),
    checked("P2060", &[BODIES]),
    checked("P2061", &[BODIES, SEATS]),
    checked("P2062", &[BODIES, SEATS, SESSIONS]),
    checked("P2063", &[BODIES, SESSIONS, CHAIN]),
    checked("P2064", &[BODIES, SESSIONS, CHAIN]),
    checked("P2065", &[STEPS]),
    checked("P2066", &[STEPS]),
    checked("P2067", &[STEPS]),
    checked("P2068", &[STEPS]),
    checked("P2069", &[BODIES]),
    checked("P2120", REGISTERS),
    checked("P2121", REGISTERS),
    checked("P2122", REGISTERS),
    checked("P2123", REGISTERS),
    checked("P2124", REGISTERS),
    checked("P2125", REGISTERS),
    checked("P2126", REGISTERS),
    checked("P2127", REGISTERS),
    checked("P4200", FOLLOWED),
    checked("P4202", FOLLOWED),
    checked("P4203", FOLLOWED),
    checked("P4204", FOLLOWED),
    checked("P4205", FOLLOWED),
    checked("P4302", PROTECTION),
    checked("P4303", PROTECTION),
    checked("P4304", PROTECTION),
    checked("P4307", PROTECTION),
    checked("P4310", PROTECTION),
    checked("P4311", PROTECTION),
    checked("P4313", PROTECTION),
    checked("P4314", PROTECTION),
    checked("P4315", PROTECTION),
    checked("P4316", PROTECTION),
    checked("P4318", PROTECTION),
    checked("P4319", PROTECTION),
    checked("P4005", DEROGATED),
    checked("P4007", DEROGATED),
    checked("P1110", &[("data/wide.csv", "a\0,\0b\0\n\0c\0,\0d\0\n\0")]),
    rendered("P2006", &[("texts/fr/foreword.md", "Une commune \u{13000} solidaire.\n")]),
    checked("P2020", &[CHOICES, PROJECTS]),
    Sample { code: "P2023", files: &[("matrix.toml", "criteria = 3\n")], args: &["rank", "matrix.toml"] },
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
    checked("P2046", CONTRACTS),
    checked("P2047", CONTRACTS),
    checked("P2048", CONTRACTS),
    checked("P2049", CONTRACTS),
    checked("P2050", CONTRACTS),
    checked("P2051", CONTRACTS),
    Sample { code: "P2052", files: CONTRACTS, args: RENEWED },
    Sample { code: "P2053", files: CONTRACTS, args: RENEWED },
    checked("P2054", CONTRACTS),
    checked("P2055", CONTRACTS),
    checked("P2056", CONTRACTS),
    checked("P2110", &[VOTING, PROJECTS]),
    checked("P2111", &[VOTING, PROJECTS, TEN_STONES]),
    checked("P2112", &[CIRCLE, MANY, CIRCLES]),
    checked("P2113", &[VOTING, PROJECTS]),
    checked("P2114", &[JUDGED, DOUBTED]),
    checked("P2115", &[JUDGED, OPPOSED]),
    checked("P2116", &[JUDGED]),
    checked("P2117", &[JUDGED]),
    checked("P2070", &[INDICATORS]),
    checked("P2071", &[INDICATORS]),
    checked("P2074", &[WORKSHOPS, NEEDS, CLUSTERS, PAIRS]),
    checked("P2075", &[WORKSHOPS, NEEDS, CLUSTERS, PAIRS]),
    checked("P2076", &[WORKSHOPS, NEEDS, CLUSTERS, STONES]),
    checked("P2077", &[CLUSTERS, NO_CENTRE]),
    checked("P2078", &[CLUSTERS, TREE]),
    checked("P2079", &[CLUSTERS, TREE]),
    checked("P2080", &[WORKSHOPS, DAYS]),
    checked("P2082", &[ZONES, WORKSHOPS, PARTICIPANTS]),
    checked("P2083", &[ZONES, LOCALITIES, WORKSHOPS, PARTICIPANTS]),
    checked("P2084", &[INDICATORS]),
    checked("P2085", &[INDICATORS]),
    checked("P2087", &[WORKSHOPS, NEEDS, CLUSTERS]),
    checked("P2088", &[AXES, OBJECTIVES, PROJECTS]),
    checked("P2089", &[OLD]),
    rendered("P3017", &[("templates/pdf/cover.typ", "#let x = (\n")]),
];

/// Codes whose samples are too long to be written out: the last tests of this file.
pub const LONG: &[&str] = &["P2072", "P3016", "P3045", "P4011"];

/// What the program tells of each sample in a language, sample by sample.
pub fn told(language: &str) -> Vec<(&'static str, String)> {
    let tell = |sample: &Sample| {
        let workspace = Workspace::none();
        workspace.write("plan.toml", SETTINGS);
        sample.files.iter().for_each(|(path, text)| workspace.write(path, text));
        workspace.plan(&[sample.args, &["--lang", language]].concat()).stderr
    };
    SAMPLES.iter().map(|sample| (sample.code, tell(sample))).collect()
}

#[test]
fn a_rule_that_the_program_does_not_know_is_told() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/profiles/ma-pac.toml");
    let profile = std::fs::read_to_string(path).expect("the profile is there");
    let workspace = Workspace::none();
    workspace.write("plan.toml", SETTINGS.replace("\"ma-pac\"", "\"profiles/own.toml\""));
    workspace.write("profiles/own.toml", profile.replacen("id = \"R-001\"", "id = \"R-901\"", 1));
    workspace.plan(&["check", "--notes"]).tells("[P4011]: ");
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
fn a_census_that_does_not_add_up_is_told() {
    let pack = Pack::embedded();
    let unit = |it: &&plan::reference::Unit| !plan::diagnose::census_sums(&it.code, pack).is_empty();
    let Some(unit) = pack.units(Level::Commune).iter().find(unit) else {
        panic!("every census adds up: P2072 has no sample");
    };
    let workspace = Workspace::none();
    workspace.write("plan.toml", SETTINGS.replace("01.571.05.27", &unit.code));
    workspace.plan(&["check", "--notes"]).tells("[P2072]: ");
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
