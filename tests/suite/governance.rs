//! Governance from its sheets to its documents: bodies, meetings, decisions, agendas and the roadmap.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use plan::check::Timing;
use plan::diagnostics::{Diagnostic, Found};
use plan::govern::{Governance, Link, Quorum, govern};
use plan::i18n::Language;
use plan::intake::mapping::Mapping;
use plan::intake::{self, InputFile};
use plan::model::{BodyId, Date, DecisionId, MeetingId, Plan, QuestionId};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::workspace::{TABLES, Workspace};

/// The plan that these files give, with what was found in them.
fn read(files: &[(&str, &str)]) -> Found<Plan> {
    let files: Vec<InputFile> =
        files.iter().map(|(name, text)| InputFile::new(format!("data/{name}"), text.as_bytes().to_vec())).collect();
    let profile = plan::profile::builtin("ma-pac").expect("the profile is there").expect("it is sound");
    let found = intake::read(&files, &profile, &Mapping::default());
    Found::new(found.value.plan, found.findings)
}

fn day(text: &str) -> Date {
    Date::from_iso(text).expect("a day")
}

/// Governance on a day with the findings of its room.
fn on(files: &[(&str, &str)], today: &str) -> (Governance, Vec<Diagnostic>) {
    let plan = read(files).value;
    let found = govern(&plan, Some(day(today)));
    (found.value.expect("the files speak of governance"), found.findings.iter().cloned().collect())
}

fn codes(findings: &[Diagnostic]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.code.id()).collect()
}

/// What a finding says, without its place.
fn said(findings: &[Diagnostic]) -> BTreeSet<String> {
    findings.iter().map(|it| format!("{} {:?}", it.code.id(), it.args)).collect()
}

const BODIES: (&str, &str) = (
    "bodies.csv",
    "body_id,name_fr,body_kind,tier,reports_to,quorum\nB1,Pilotage,steering,1,,3\nB2,Technique,technical,,B1,2\n\
     B3,Groupe,thematic_group,,B2,\n",
);
const MEMBERS: (&str, &str) = (
    "members.csv",
    "body_id,institution_fr,member_function_fr,member_sex,members_count\nB1,Conseil,Membre,F,1\n\
     B1,Conseil,Membre,M,3\nB2,Services,Membre,F,2\nB2,Services,Membre,,1\n",
);
const MEETINGS: (&str, &str) = (
    "meetings.csv",
    "meeting_id,body_id,date,present_women,present_men,excused,minutes\nR1,B1,2026-03-01,1,2,1,PV1\n\
     R2,B1,2026-04-01,1,1,2,PV2\nR3,B2,2026-04-02,,2,,\nR4,B1,2026-09-01,,,,\n",
);

#[test]
fn a_body_works_only_once_a_meeting_of_it_has_minutes() {
    let (state, findings) = on(&[BODIES, MEMBERS, MEETINGS], "2026-05-01");
    let works: Vec<(&str, u32, bool)> =
        state.bodies.iter().map(|it| (it.id.as_str(), it.tier, it.is_operational)).collect();
    assert_eq!(works, [("B1", 1, true), ("B2", 2, false), ("B3", 3, false)]);
    assert_eq!(codes(&findings).iter().filter(|code| **code == "P2069").count(), 2);
    // One woman of four; a seat whose sex is not said is in neither part of the share.
    assert_eq!(state.bodies[0].women_pct, Some(Decimal::from(25)));
    assert_eq!(state.bodies[1].women_pct, Some(Decimal::ONE_HUNDRED));
    assert_eq!((state.bodies[1].n_members, state.bodies[2].n_members), (Some(3), None));
    // Before the first meeting, its minutes prove nothing.
    let (before, _) = on(&[BODIES, MEMBERS, MEETINGS], "2026-02-01");
    assert!(before.bodies.iter().all(|it| !it.is_operational && it.n_meetings == 0));
}

#[test]
fn the_quorum_is_counted_and_never_supposed() {
    let (state, findings) = on(&[BODIES, MEMBERS, MEETINGS], "2026-05-01");
    let quorum: Vec<Quorum> = state.meetings.iter().map(|it| it.quorum).collect();
    assert_eq!(quorum, [Quorum::Reached, Quorum::Missed, Quorum::Unknown, Quorum::Unknown]);
    assert!(!codes(&findings).contains(&"P2062"));
    let crowded = ("meetings.csv", "meeting_id,body_id,date,present_women,present_men\nR1,B1,2026-03-01,9,9\n");
    let (_, findings) = on(&[BODIES, MEMBERS, crowded], "2026-05-01");
    assert!(codes(&findings).contains(&"P2062"), "eighteen of four were present");
    let beyond = ("bodies.csv", "body_id,name_fr,body_kind,quorum\nB1,Pilotage,steering,9\n");
    let (_, findings) = on(&[beyond, MEMBERS], "2026-05-01");
    assert!(codes(&findings).contains(&"P2061"), "nine of four cannot be present");
}

#[test]
fn a_circle_of_bodies_is_named_once() {
    let circle = (
        "bodies.csv",
        "body_id,name_fr,body_kind,reports_to\nB3,Trois,technical,B1\nB1,Un,steering,B2\nB2,Deux,technical,B3\n\
         B4,Quatre,other,B1\n",
    );
    let (state, findings) = on(&[circle], "2026-05-01");
    let circles: Vec<&Diagnostic> = findings.iter().filter(|it| it.code.id() == "P2060").collect();
    assert_eq!(circles.len(), 1);
    assert!(said(&findings).iter().any(|it| it.contains("B1 → B2 → B3 → B1")), "{findings:?}");
    assert_eq!(state.bodies.len(), 4);
}

const DECISIONS: (&str, &str) = (
    "decisions.csv",
    "decision_id,meeting_id,decision_kind,decision_fr,action_fr,owner_fr,owner_body_id,due_date,decision_status,done_date\n\
     D1,R1,decision,Lancer,Publier,Services,,2026-04-10,done,2026-04-12\n\
     D2,R1,decision,Acheter,Commander,,B2,2026-04-20,open,\n\
     D3,R1,request,Informer,,,,,,\n\
     D4,R1,study,Étudier,Rédiger,Services,,,underway,\n\
     D5,R1,recommendation,Classer,Trier,,B2,2026-04-01,done,\n\
     D6,R2,decision,Céder,Vendre,Services,,2026-06-01,dropped,\n\
     D10,R2,decision,Planter,Semer,Services,,2026-04-15,done,2026-04-15\n",
);

#[test]
fn decisions_are_late_by_so_many_days_and_lack_what_they_lack() {
    let (state, findings) = on(&[BODIES, MEMBERS, MEETINGS, DECISIONS], "2026-05-01");
    let shown: Vec<(&str, Timing, Link)> =
        state.decisions.iter().map(|it| (it.id.as_str(), it.timing, it.next)).collect();
    assert_eq!(
        shown,
        [
            ("D1", Timing::DoneLate { days: 2 }, Link::Nothing),
            ("D2", Timing::Overdue { days: 11 }, Link::Execution),
            ("D3", Timing::Unknown, Link::Action),
            ("D4", Timing::Unknown, Link::Deadline),
            ("D5", Timing::Done, Link::Date),
            ("D6", Timing::Unknown, Link::Nothing),
            ("D10", Timing::OnTime, Link::Nothing),
        ]
    );
    assert_eq!(state.late().count(), 1);
    // The second meeting had two of three.
    assert_eq!(codes(&findings).iter().filter(|code| **code == "P2063").count(), 2);
    assert_eq!(codes(&findings).iter().filter(|code| **code == "P2064").count(), 3);
    let technical = &state.duties[1];
    assert_eq!((technical.n_executes, technical.n_done, technical.n_late, technical.n_decides), (2, 1, 1, 0));
    assert_eq!(state.bodies[0].n_open, 3);
}

#[test]
fn an_agenda_goes_by_priority_then_by_age() {
    let questions = (
        "questions.csv",
        "question_id,body_id,open_question_fr,question_priority,asked_date,settled_in\nQ1,B1,a,3,2026-01-01,\n\
         Q2,B1,b,1,2026-03-01,\nQ3,B1,c,1,2026-02-01,\nQ4,B1,d,,2025-01-01,\nQ5,B1,e,1,,\nQ6,B1,f,1,2026-01-01,R1\n\
         Q7,B1,g,2,2026-01-01,R4\n",
    );
    let (state, _) = on(&[BODIES, MEETINGS, DECISIONS, questions], "2026-05-01");
    let first = &state.agendas[0];
    let asked: Vec<&str> = first.questions.iter().map(QuestionId::as_str).collect();
    // Q6 was settled; the meeting that is to settle Q7 has not been held.
    assert_eq!(asked, ["Q3", "Q2", "Q5", "Q7", "Q1", "Q4"]);
    assert_eq!(first.meeting.as_ref().map(MeetingId::as_str), Some("R4"));
    let follow: Vec<&str> = first.follow_up.iter().map(DecisionId::as_str).collect();
    assert_eq!(follow, ["D2", "D3", "D4"], "the late one first");
}

#[test]
fn an_activity_waits_for_what_it_depends_on() {
    let roadmap = |second: &str, first: &str| {
        format!(
            "activity_id,phase_fr,activity_fr,expected_result_fr,starts,ends,depends_on\n\
             A1,Un,Étudier,Étude,2027-01-01,2027-06-30,{first}\nA2,Un,Bâtir,,{second},2027-12-31,A1\n"
        )
    };
    let early = roadmap("2027-06-01", "");
    let (_, findings) = on(&[("roadmap.csv", early.as_str())], "2026-05-01");
    assert_eq!(codes(&findings), ["P2067", "P2065"]);
    let (_, findings) = on(&[("roadmap.csv", roadmap("2027-06-30", "").as_str())], "2026-05-01");
    assert_eq!(codes(&findings), ["P2067"], "the last day of one may be the first of the other");
    let (_, findings) = on(&[("roadmap.csv", roadmap("2028-02-01", "A2").as_str())], "2026-05-01");
    assert!(codes(&findings).contains(&"P2066"), "it ends before it starts");
    assert!(said(&findings).iter().any(|it| it.contains("P2068") && it.contains("A1 → A2 → A1")), "{findings:?}");
    let year = read(&[("roadmap.csv", roadmap("3201-06-01", "").as_str())]);
    assert_eq!(year.findings.iter().filter(|it| it.code.id() == "P1071").count(), 1);
    assert!(year.value.governance.roadmap[1].starts.is_none());
}

/// A table of the form of the Mauritanian one: a list lacks a line, and a year is written wrong.
const PUBLISHED: &str = include_str!("roadmap/published.txt");

/// The columns of a published table, each line with its phase.
fn columns(plan: &Plan) -> [Vec<String>; 3] {
    let pick = |text: &plan::model::Text| plan::i18n::pick(Language::Ar, text).to_owned();
    let lines = || plan.governance.roadmap.iter();
    let of = |it: Vec<String>| it.into_iter().filter(|text| !text.is_empty()).collect();
    [
        of(lines().map(|it| pick(&it.activity)).collect()),
        of(lines().map(|it| pick(&it.result)).collect()),
        of(lines().map(|it| pick(&it.observation)).collect()),
    ]
}

#[test]
fn a_published_roadmap_is_paired_by_order_and_its_faults_are_told() {
    let found = read(&[("خارطة الطريق.txt", PUBLISHED)]);
    let codes: Vec<&str> = found.findings.iter().map(|it| it.code.id()).filter(|it| it.starts_with("P107")).collect();
    assert_eq!(codes, ["P1072", "P1071", "P1070"]);
    let year = found.findings.iter().find(|it| it.code.id() == "P1071").expect("it was told");
    assert!(format!("{:?}", year.args).contains("2013"), "{year:?}");
    let lines = &found.value.governance.roadmap;
    assert_eq!(lines.len(), 5, "three of the first phase, two of the second");
    assert!(lines[2].activity.is_empty() && !lines[2].result.is_empty());
    assert_eq!(lines[0].starts, None, "no day is made of a year that nobody can mean");
    assert_eq!((lines[3].starts, lines[3].ends), (Some(day("2013-01-01")), Some(day("2014-12-31"))));
    let without = read(&[("roadmap.txt", "المرحلة\nالأنشطة\n• واحد\n")]);
    assert!(without.findings.iter().any(|it| it.code.id() == "P1073"));
    assert!(without.value.governance.roadmap.is_empty());
}

#[test]
fn a_roadmap_pasted_in_cells_is_the_one_kept_as_text() {
    let text = columns(&read(&[("roadmap.txt", PUBLISHED)]).value);
    // Lists in cells, with and without bullets; and a row for each line under a phase that is merged.
    let cells = "المرحلة,الأنشطة,النتائج المتوقعة,الملاحظات\n\"بداية 3201\nالتمهيد\",\"• تشخيص\n• توزيع الأدوار\",\
                 \"وثيقة\nأدوار واضحة\nفريق يعمل\",\"- بمشاركة النساء\n- كل شهر\"\n";
    let rows = "2013-2014 الانطلاق,إنجاز الأشغال,مشاريع منجزة,حسب الاعتمادات\n,تقييم,تقرير,كل سنة\n";
    let found = read(&[("roadmap_table.csv", &format!("{cells}{rows}"))]);
    assert_eq!(columns(&found.value), text);
    let codes: Vec<&str> = found.findings.iter().map(|it| it.code.id()).filter(|it| it.starts_with("P107")).collect();
    assert_eq!(codes, ["P1071", "P1070"], "in cells nothing has to be guessed");
}

fn brief(name: &str) -> Option<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/brief");
    let folder =
        if folder.is_dir() { folder } else { Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/brief") };
    let entry = fs::read_dir(folder)
        .ok()?
        .filter_map(Result::ok)
        .find(|it| it.file_name().to_string_lossy().starts_with(name))?;
    fs::read_to_string(entry.path()).ok()
}

#[test]
fn the_table_of_the_brief_comes_back_as_it_was_pasted() {
    let Some(text) = brief("000_") else {
        println!("../shared is not there: the table of the brief is compared with nothing");
        return;
    };
    let bullets: Vec<&str> = text
        .lines()
        .filter_map(|line| line.trim().strip_prefix('•'))
        .map(|line| line.trim().trim_matches('\u{a0}').trim())
        .collect();
    assert_eq!(bullets.len(), 52, "25 and 27");
    let found = read(&[("roadmap.txt", &text)]);
    let codes: Vec<&str> = found.findings.iter().map(|it| it.code.id()).filter(|it| it.starts_with("P107")).collect();
    assert_eq!(codes, ["P1072", "P1071", "P1070"]);
    let lists = columns(&found.value);
    // The lists of the first phase have 8, 9 and 8 lines, those of the second nine each.
    let expected: [Vec<&str>; 3] = [
        [&bullets[..8], &bullets[25..34]].concat(),
        [&bullets[8..17], &bullets[34..43]].concat(),
        [&bullets[17..25], &bullets[43..]].concat(),
    ];
    assert_eq!(lists, expected);
    // Rendered: phase by phase, list by list, the same words come back.
    let workspace = Workspace::census("01.571.05.27");
    workspace.write("data/roadmap.txt", &text);
    workspace.plan(&["render", "--to", "html", "--chapter", "implementation", "--language", "ar"]).exits(1);
    let page = workspace.text("output/plan-implementation.ar.html");
    for words in bullets.iter().chain(&["بداية 3201", "المرحلة التمهيدية", "انطلاق الإستراتيجية"])
    {
        assert!(page.contains(&words.replace('\'', "&#x27;")), "{words} is lost");
    }
    let run = workspace.plan(&["check", "--notes", "--lang", "en"]);
    run.tells("the year 3201 is not plausible")
        .tells("is 2013 meant?")
        .tells("8 activities, 9 results, 8 observations");
}

#[test]
fn the_committees_of_the_circular_have_eighteen_members_and_two_tiers() {
    // Document 004: a ministerial steering committee of 14 ministers and 4 heads of bodies, and a technical committee of
    // the secretaries-general and the same heads, which prepares its work.
    let bodies = (
        "bodies.csv",
        "body_id,name_fr,body_kind,reports_to\nL1,Commission ministérielle de pilotage,steering,\n\
         L2,Comité technique interministériel,technical,L1\n",
    );
    let members = (
        "members.csv",
        "body_id,institution_fr,member_function_fr,member_sex,members_count\nL1,Ministères,Ministre,,14\n\
         L1,Organismes sociaux,Responsable,,4\nL2,Ministères,Secrétaire général,,14\nL2,Organismes sociaux,Responsable,,4\n",
    );
    let (state, findings) = on(&[bodies, members], "2018-04-03");
    let shown: Vec<(u32, Option<u32>)> = state.bodies.iter().map(|it| (it.tier, it.n_members)).collect();
    assert_eq!(shown, [(1, Some(18)), (2, Some(18))]);
    assert_eq!(state.bodies[0].below.iter().map(BodyId::as_str).collect::<Vec<_>>(), ["L2"]);
    assert!(state.bodies.iter().all(|it| it.women_pct.is_none()), "no sex is said, and none is supposed");
    assert_eq!(codes(&findings), ["P2069", "P2069"]);
    let Some(text) = brief("004_") else {
        println!("../shared is not there: the circular's committee is compared with nothing");
        return;
    };
    let from = text.find("وتتألف اللجنة الوزارية").expect("the composition is told");
    let until = text[from..].find("ويعهد للجنة").expect("and ends") + from;
    let composition = &text[from..until];
    let (ministers, heads) = composition.split_once("كما تضم اللجنة").expect("ministers, then heads");
    let words: Vec<&str> = ministers.split_whitespace().collect();
    // A delegate "with the minister" is one member.
    let is_member = |pair: &&[&str]| matches!(pair[1], "وزير" | "ووزير" | "والوزير") && pair[0] != "لدى";
    let n_ministers = words.windows(2).filter(is_member).count();
    let n_heads = heads.split_whitespace().filter(|it| matches!(*it, "رئيس" | "والمدير" | "ومدير")).count();
    assert_eq!((n_ministers, n_heads), (14, 4));
}

#[test]
fn names_of_persons_are_refused_among_members() {
    let members = (
        "members.csv",
        "body_id,institution_fr,Nom et prénom,member_sex,members_count\nB1,Conseil,Fatima Zahra El Amrani,F,1\n",
    );
    let found = read(&[BODIES, members]);
    assert!(found.findings.iter().any(|it| it.code.id() == "P1022"), "{:?}", found.findings);
    assert!(!format!("{:?}", found.value).contains("Amrani"));
}

fn shuffled(text: &str, order: &[prop::sample::Index]) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    let head = lines.remove(0);
    for (at, index) in order.iter().enumerate().take(lines.len()) {
        let other = index.index(lines.len());
        lines.swap(at, other);
    }
    std::iter::once(head).chain(lines).map(|line| format!("{line}\n")).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_rows_changes_nothing(order in prop::collection::vec(any::<prop::sample::Index>(), 40)) {
        let names = ["bodies", "members", "meetings", "decisions", "questions", "roadmap"];
        let tables: Vec<(String, String)> = names
            .iter()
            .map(|name| {
                let path = Path::new(TABLES).join(format!("governance/{name}.csv"));
                (format!("{name}.csv"), fs::read_to_string(path).expect("the example has the table"))
            })
            .collect();
        let given = |tables: &[(String, String)]| {
            let files: Vec<(&str, &str)> = tables.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
            on(&files, "2026-11-15")
        };
        let mixed: Vec<(String, String)> =
            tables.iter().map(|(name, text)| (name.clone(), shuffled(text, &order))).collect();
        let (before, found_before) = given(&tables);
        let (after, found_after) = given(&mixed);
        prop_assert_eq!(before, after);
        prop_assert_eq!(said(&found_before), said(&found_after));
    }

    #[test]
    fn a_missing_date_never_counts_as_on_time(
        due in prop::option::of(1u8..28), done in prop::option::of(1u8..28), today in 1u8..28,
        status in prop::sample::select(vec!["", "open", "underway", "done", "dropped"]),
    ) {
        let written = |day: Option<u8>| day.map(|day| format!("2026-04-{day:02}")).unwrap_or_default();
        let table = format!(
            "decision_id,meeting_id,decision_fr,action_fr,owner_fr,due_date,decision_status,done_date\n\
             D1,R1,Lancer,Publier,Services,{},{status},{}\n",
            written(due), written(done),
        );
        let (state, _) = on(&[BODIES, MEETINGS, ("decisions.csv", &table)], &written(Some(today)));
        let it = &state.decisions[0];
        let is_on_time = it.timing == Timing::OnTime;
        let is_proven = due.zip(done).is_some_and(|(due, done)| done <= due && done <= today) && status != "dropped";
        prop_assert_eq!(is_on_time, is_proven, "{:?}", it);
        if due.is_none() || done.is_none() {
            prop_assert!(!is_on_time);
        }
    }
}

#[test]
fn status_tells_what_is_late_and_what_comes_next() {
    let workspace = Workspace::example();
    let run = workspace.plan(&["status", "--lang", "en"]);
    run.exits(0).prints("1 decision late on 15 November 2026").prints("overdue").prints("List of reserve");
    let all = workspace.plan(&["status", "--governance", "--lang", "fr"]);
    all.exits(0);
    for words in ["Instances de gouvernance", "Rendent compte", "atteint", "Feuille de route"] {
        assert!(all.stdout.contains(words), "{words} in {}", all.stdout);
    }
    let json = workspace.plan(&["status", "--format", "json", "--on", "2026-12-15"]).exits(0).json();
    let late: Vec<&serde_json::Value> = json["governance"]["decisions"]
        .as_array()
        .expect("decisions are listed")
        .iter()
        .filter(|it| it["timing"]["state"] == "overdue")
        .collect();
    assert_eq!(late.len(), 2, "D4 and D5 a month later");
    assert_eq!(json["governance"]["bodies"][0]["n_members"], 12);
}

#[test]
fn a_commune_without_bodies_loses_nothing_and_is_told_what_it_lacks() {
    let workspace = Workspace::census("01.571.05.27");
    let run = workspace.plan(&["check", "--notes", "--all", "--lang", "en"]);
    assert!(!run.stderr.contains("no sheet \"Bodies\""), "{}", run.stderr);
    workspace.plan(&["status", "--governance", "--lang", "en"]).exits(0).prints("No body is recorded");
    workspace.plan(&["render", "--to", "html", "--chapter", "implementation", "--language", "fr"]).exits(0);
    assert!(
        workspace
            .text("output/plan-implementation.fr.html")
            .contains("Les instances de ce programme ne sont pas inscrites")
    );
    let json = workspace.plan(&["status", "--format", "json"]).exits(0).json();
    assert!(json["governance"].is_null());
}

#[test]
fn the_chapter_shows_bodies_decisions_and_the_roadmap() {
    let workspace = Workspace::example();
    for (language, words) in [
        ("ar", ["لجنة القيادة", "متأخر", "دراسة المخطط المديري للماء", "تكوين مصاحب للمشروع P05"]),
        (
            "fr",
            [
                "Comité de pilotage",
                "en retard de 11 jours",
                "Étude du schéma directeur",
                "accompagnement du projet P05",
            ],
        ),
        (
            "en",
            [
                "Steering committee",
                "11 days overdue",
                "Study of the water master plan",
                "Training, accompanying project P05",
            ],
        ),
    ] {
        workspace.plan(&["render", "--to", "html", "--chapter", "implementation", "--language", language]).exits(0);
        let page = workspace.text(&format!("output/plan-implementation.{language}.html"));
        assert!(page.contains("chart.governance.bodies") && page.contains("chart.roadmap.timeline"), "{language}");
        for words in words {
            assert!(page.contains(words), "{words}");
        }
    }
}

#[test]
fn each_body_has_its_agenda_and_each_group_its_terms() {
    let workspace = Workspace::example();
    let run =
        workspace.plan(&["papers", "agenda", "group_terms", "committee_order", "--to", "html", "--language", "en"]);
    run.exits(0);
    let agenda = workspace.text("output/papers/agenda-B1.en.html");
    let place = |words: &str| agenda.find(words).unwrap_or_else(|| panic!("{words} is not there"));
    assert!(place("Ranking the Dar Taliba") < place("Share of the commune"), "the older of two alike");
    assert!(place("Share of the commune") < place("List of reserve projects"), "the more urgent first");
    assert!(!agenda.contains("Adopting the ranking criteria"), "it was settled");
    assert!(agenda.contains("27 November 2026") && agenda.contains("Secure the land"));
    let terms = workspace.text("output/papers/group_terms-B4.en.html");
    assert!(
        terms.contains("19/2026")
            && terms.contains("Report on reference costs")
            && terms.contains("Technical committee")
    );
    let order = workspace.text("output/papers/committee_order.en.html");
    assert!(order.contains("16/2026") && order.contains("Standing committees"), "the act and the members of the body");
    // A workspace without bodies has neither agenda nor terms of a group, and keeps every other paper.
    let empty = Workspace::census("01.571.05.27");
    let run = empty.plan(&["papers", "--to", "html", "--language", "fr"]);
    run.exits(0);
    assert!(!run.stdout.contains("agenda-") && run.stdout.contains("committee_order"));
}

#[test]
fn a_forum_has_its_attendance_and_its_opinions_followed() {
    let workspace = Workspace::census("01.571.05.27");
    workspace.remove("data/governance.xlsx");
    for (name, text) in [
        ("bodies", "body_id,name_en,body_kind\nF1,Forum of associations and trades,forum\n"),
        ("meetings", "meeting_id,body_id,date,present_women,present_men,minutes\nR1,F1,2026-03-01,12,9,PV 7\n"),
        (
            "decisions",
            "decision_id,meeting_id,decision_kind,decision_en,document\nO1,R1,opinion,Fewer axes,Letter 12\n",
        ),
    ] {
        workspace.write(&format!("data/{name}.csv"), text);
    }
    let run = workspace.plan(&["status", "--governance", "--on", "2026-05-01", "--lang", "en"]);
    run.exits(0).prints("yes, minutes of 1").prints("Opinion").prints("Letter 12").prints("PV 7");
    let json = workspace.plan(&["status", "--on", "2026-05-01", "--format", "json"]).exits(0).json();
    assert_eq!(json["governance"]["meetings"][0]["present"], 21);
    assert_eq!(json["governance"]["decisions"][0]["next"], "nothing", "an opinion asks nobody to act");
}

#[test]
fn a_local_committee_shows_its_members_by_sex_and_the_workshops_of_its_zone() {
    let workspace = Workspace::example();
    let json = workspace.plan(&["status", "--format", "json"]).exits(0).json();
    let bodies = json["governance"]["bodies"].as_array().expect("bodies are listed");
    let of = |id: &str| bodies.iter().find(|it| it["id"] == id).expect("it is there");
    // Beni Raten: two workshops of women, one of men, one of youth and the restitution.
    assert_eq!((of("B6")["n_workshops"].as_u64(), of("B6")["n_women"].as_u64()), (Some(5), Some(3)));
    assert_eq!(of("B2")["n_workshops"], 0, "it animates no zone");
    workspace.plan(&["render", "--to", "html", "--chapter", "implementation", "--language", "en"]).exits(0);
    let page = workspace.text("output/plan-implementation.en.html");
    assert!(page.contains("members: 6, of them women: 3; workshops in the zone: 5"));
    assert!(page.contains("(axis: Drinking water, sanitation and energy for all)"), "a group works on its axis");
}

#[test]
fn actors_stand_against_the_stages_they_took_part_in() {
    let workspace = Workspace::example();
    let plan = read(&[(
        "procedure_attendance.csv",
        &fs::read_to_string(Path::new(TABLES).join("governance/procedure_attendance.csv")).expect("it is there"),
    )]);
    assert!(plan.value.procedure.attendance.len() > 3);
    let run = workspace.plan(&["status", "--governance", "--lang", "en"]);
    run.exits(0).prints("Actors by stage of the plan").prints("workshops:");
    let equality = run.stdout.lines().find(|line| line.contains("Equality body  ") && line.contains("present: 5"));
    assert!(equality.is_some_and(|line| line.trim_end_matches([' ', '│']).ends_with("acts")), "{}", run.stdout);
}
