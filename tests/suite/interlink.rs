//! Social programmes: from sheets to tables, the brief's own facts, and privacy.

use std::time::Instant;

use plan::interlink::{Given, analyse};
use plan::model::StrategyPart;
use plan::profile::frame;
use serde_json::Value;

use crate::workspace::Workspace;

fn json(workspace: &Workspace) -> Value {
    let run = workspace.plan(&["interlink", "--format", "json"]);
    assert!(matches!(run.code, Some(0 | 1)), "{run:?}");
    serde_json::from_str(&run.stdout).expect("the result is JSON")
}

fn codes(workspace: &Workspace) -> Vec<String> {
    let run = workspace.plan(&["check", "--notes", "--format", "json"]);
    let found: Value = serde_json::from_str(&run.stdout).expect("the result is JSON");
    let findings = found["findings"].as_array().expect("a list").iter();
    findings.filter_map(|it| it["code"].as_str().map(str::to_owned)).collect()
}

const PROGRAMMES: &str = "programme_id,name_en,programme_kind,institution_id,target_group,targeting,score_limit,\
benefit_unit,amount_dh,payments_per_year,months\n\
A,Aid,regular_cash,O1,poor,registry,9,household,100,12,1-6;9\n\
M,Meals,school_feeding,O2,pupils,category,,person,5,100,13;2\n";

/// The example's tables without its social programmes.
fn bare() -> Workspace {
    let workspace = Workspace::tables();
    workspace.remove("data/programmes.xlsx");
    workspace.edit("plan.toml", "frame = \"morocco\"", "");
    workspace
}

fn with_programmes() -> Workspace {
    let workspace = bare();
    workspace.write("data/institutions.csv", "institution_id,name_en\nO1,One\nO2,Two\n");
    workspace.write("data/programmes.csv", PROGRAMMES);
    workspace
}

#[test]
fn a_commune_without_programmes_has_no_chapter_and_misses_nothing() {
    let workspace = bare();
    workspace.plan(&["interlink", "--lang", "en"]).prints("nothing of social programmes");
    workspace.plan(&["render", "--to", "html", "--language", "fr"]);
    assert!(!workspace.text("output/plan.fr.html").contains("id=\"social-protection\""));
    assert!(json(&workspace)["published"].is_null());
    assert!(!codes(&workspace).iter().any(|code| code.starts_with("P43")));
}

#[test]
fn months_are_read_as_lists_and_ranges() {
    let workspace = with_programmes();
    let result = json(&workspace);
    assert_eq!(result["calendar"][0]["months"], serde_json::json!([1, 2, 3, 4, 5, 6, 9]));
    // There is no thirteenth month; the second is read all the same.
    assert_eq!(result["calendar"][1]["months"], serde_json::json!([2]));
    assert!(codes(&workspace).contains(&"P4306".to_owned()));
}

#[test]
fn a_worth_is_measured_against_its_references() {
    let workspace = with_programmes();
    workspace.write("data/social_references.csv", "reference_kind,amount_dh,source\npoverty_line,2000,x\n");
    workspace.write("data/household_types.csv", "household_type,name_en,persons\nH1,Four,4\n");
    workspace.write("data/household_benefits.csv", "household_type,programme_id,entitled_persons\nH1,A,\nH1,M,2\n");
    let result = json(&workspace);
    // 100 a month, and 5 for each of 100 meals of two pupils: 1 200 + 1 000 for four persons, of 2 000 each.
    let household = &result["households"][0];
    assert_eq!(household["sum"]["value"], "2200.00");
    let share = household["adequacy"]["poverty_line"]["known"]["value"].as_str().expect("a share");
    assert_eq!(share.parse::<f64>().expect("a number"), 27.5);
}

#[test]
fn a_registry_of_single_households_is_refused() {
    let workspace = with_programmes();
    let rows = "D01,1,9\n".repeat(5);
    workspace.write("data/registry.csv", format!("locality_id,registered_households,score_to\n{rows}"));
    assert!(codes(&workspace).contains(&"P4301".to_owned()));
    workspace.write("data/registry.csv", "locality_id,رقم الأسرة,registered_households\nD01,778,20\n");
    assert!(codes(&workspace).contains(&"P1022".to_owned()));
}

#[test]
fn a_limit_takes_whole_bands_and_says_what_it_cuts() {
    let workspace = with_programmes();
    let rows = "6,8,100\n8,10,60\n10,12,40\n";
    workspace.write("data/registry.csv", format!("score_from,score_to,registered_households\n{rows}"));
    let result = json(&workspace);
    // Up to nine: the first band whole, the second perhaps.
    assert_eq!(result["published"]["eligibility"][0], serde_json::json!({ "least": 100, "most": 160 }));
}

#[test]
fn the_money_put_aside_lasts_as_long_as_it_pays() {
    let workspace = Workspace::example();
    let result = json(&workspace);
    let shock = &result["shocks"][1];
    // Four douars of 74, 43, 73 and 57 households, 40 %: 99; each 1 800 a year in three payments, 600 a month.
    assert_eq!((shock["newly"].as_u64(), shock["monthly"]["value"].as_str()), (Some(99), Some("59400.00")));
    assert_eq!((shock["extra"]["value"].as_str(), shock["short"].as_str()), (Some("118800.00"), Some("68800.00")));
    let ready = &result["readiness"]["environmental"];
    assert_eq!((ready["scenarios"].as_u64(), ready["covered"].as_u64()), (Some(2), Some(0)));
}

#[test]
fn help_and_services_meet_in_four_ways() {
    let run = Workspace::example().plan(&["interlink", "--part", "services", "--lang", "en"]).stdout.clone();
    let line = |name: &str| run.lines().find(|line| line.contains(name)).unwrap_or_default().to_owned();
    assert!(line("Ahmamiouch").contains("cash but no service"), "{run}");
    assert!(line("Zinat ").contains("both"), "{run}");
    assert!(line("Chkakra").contains("neither"), "{run}");
    // The rate is withheld, and so is the word that would tell its side.
    assert!(line("Ahlou").contains("not known"), "{run}");
}

#[test]
fn urgent_measures_are_reported_apart_and_need_a_deadline() {
    let workspace = with_programmes();
    workspace.write(
        "data/urgent_measures.csv",
        "measure_id,title_en,trigger_en,deadline,bypasses_ranking\nU1,Store blankets,Cold,2028-11-30,yes\nU2,Wait,,,yes\n",
    );
    let told = codes(&workspace);
    assert_eq!(told.iter().filter(|code| *code == "P4312").count(), 2);
    workspace.plan(&["interlink", "--part", "shocks", "--lang", "en"]).prints("reported apart from the ranking");
    let ranked = workspace.plan(&["prioritize"]).stdout.clone();
    assert!(!ranked.contains("Store blankets"), "{ranked}");
}

#[test]
fn money_of_pillars_is_never_counted_twice() {
    let workspace = with_programmes();
    workspace.write("data/strategy.csv", "pillar_id,strategy_part,title_en\nX,pillar,One\nY,pillar,Two\n");
    workspace.write("data/pillar_alignment.csv", "project_id,pillar_id,weight_pct\nP01,X,75\nP01,Y,75\n");
    let result = json(&workspace);
    let cost = |at: usize| -> f64 {
        result["strategy"]["pillars"][at]["cost"]["value"].as_str().expect("money").parse().expect("a number")
    };
    assert_eq!(cost(0), cost(1));
    assert!(codes(&workspace).contains(&"P4317".to_owned()));
}

#[test]
fn a_pillar_without_project_and_a_project_without_pillar_are_named() {
    let workspace = with_programmes();
    workspace.write("data/strategy.csv", "pillar_id,strategy_part,title_en\nX,pillar,One\nY,pillar,Two\n");
    workspace.write("data/pillar_alignment.csv", "project_id,pillar_id\nP01,X\nP01,Z\n");
    let told = codes(&workspace);
    for code in ["P4305", "P4308", "P4309"] {
        assert!(told.contains(&code.to_owned()), "{code} in {told:?}");
    }
}

#[test]
fn the_five_programmes_and_four_institutions_of_mauritania_are_as_the_text_names_them() {
    let frame = frame("mauritania").expect("it is built in");
    let names: Vec<&str> = frame.programmes.iter().map(|it| it.name.ar.as_str()).collect();
    assert_eq!((names.len(), frame.institutions.len()), (5, 4));
    for word in ["تكافل", "المعونة", "التموين", "التغذية المدرسية", "معاقين"] {
        assert_eq!(names.iter().filter(|name| name.contains(word)).count(), 1, "{word}");
    }
    for programme in &frame.programmes {
        assert!(plan::model::SocialKind::from_word(&programme.kind).is_some(), "{}", programme.kind);
        let is_known = |id: &String| frame.institutions.iter().any(|it| it.id == *id);
        assert!(programme.owner.as_ref().is_none_or(is_known), "{}", programme.id);
    }
}

#[test]
fn the_four_pillars_of_jordan_have_the_aims_of_the_text() {
    let frame = frame("jordan").expect("it is built in");
    let aim = |id: &str| frame.parts.iter().find(|it| it.id == id).and_then(|it| it.aim.clone()).expect("an aim").ar;
    assert!(aim("karama").contains("الدعم النقدي والعيني والخدمات الأساسية للأسر الفقيرة"));
    assert!(aim("tamkeen").contains("الخدمات الصحية والتعليمية والحماية الاجتماعية"));
    assert!(aim("forsa").contains("العمل اللائق"));
    assert!(aim("sumoud").contains("الاستجابة للأزمات والصدمات"));
    let count = |part| frame.elements().iter().filter(|it| it.part == part).count();
    assert_eq!((count(StrategyPart::Pillar), count(StrategyPart::Foundation)), (4, 4));
}

#[test]
fn nine_years_fall_in_three_phases() {
    let windows = frame("jordan").expect("it is built in").windows();
    let years: Vec<(u16, u16)> = windows.iter().map(|it| (it.period.first.0, it.period.last.0)).collect();
    assert_eq!(years, [(2025, 2027), (2028, 2030), (2031, 2033)]);
}

#[test]
fn every_pillar_of_a_national_frame_serves_its_goal() {
    for (id, _) in plan::profile::FRAMES {
        let frame = frame(id).expect("it is built in");
        assert_eq!(frame.id, *id);
        let elements = frame.elements();
        let goal = elements.iter().find(|it| it.part == StrategyPart::Goal).expect("a goal");
        for pillar in elements.iter().filter(|it| it.part == StrategyPart::Pillar) {
            assert_eq!(pillar.serves.as_ref(), Some(&goal.id), "{id} {}", pillar.id);
        }
    }
}

#[test]
fn the_steering_committee_has_eighteen_members_and_a_second_tier() {
    let frame = frame("morocco").expect("it is built in");
    let [steering, technical] = frame.bodies.as_slice() else { panic!("two tiers") };
    assert_eq!(steering.members.len(), 18);
    let ministers = steering.members.iter().filter(|it| it.ar.starts_with("وزير") || it.ar.starts_with("الوزير"));
    assert_eq!(ministers.count(), 14);
    assert_eq!(technical.reports_to.as_deref(), Some(steering.id.as_str()));
    assert!(technical.missions.iter().any(|it| it.ar.contains("حسب الأولوية")));
    Workspace::none()
        .beside(&["interlink", "--frame", "morocco", "--lang", "ar"])
        .exits(0)
        .prints("اللجنة الوزارية للقيادة");
}

#[test]
fn a_province_of_forty_communes_is_worked_out_in_a_second() {
    let mut all = plan::model::Plan::default();
    let cell = plan::source::CellRef { file: "x".into(), sheet: "".into(), row: 0, column: 0 };
    let counted = |n: u32| plan::source::Sourced::new(n, plan::source::Source::Cell(cell.clone()));
    let ids: Vec<plan::model::SocialId> = (0..12).map(|n| plan::model::SocialId::new(&format!("P{n:02}"))).collect();
    for (at, id) in ids.iter().enumerate() {
        for place in 0..40u32 {
            let served = 20 + (place * 7 + u32::try_from(at).expect("twelve") * 13) % 90;
            let row = plan::model::SocialCoverage {
                programme: id.clone(),
                locality: Some(plan::model::LocalityId::new(&format!("C{place:02}"))),
                eligible: Some(counted(served + place % 17)),
                served: Some(counted(served)),
                served_eligible: Some(counted(served)),
                women: None,
                men: None,
                points: None,
                cell: cell.clone(),
            };
            for b in &ids[at + 1..] {
                all.social.overlaps.push(plan::model::Overlap {
                    a: id.clone(),
                    b: b.clone(),
                    locality: row.locality.clone(),
                    both: counted(place % 9),
                    cell: cell.clone(),
                });
            }
            all.social.coverage.push(row);
        }
        all.social.programmes.push(plan::model::SocialProgramme {
            id: id.clone(),
            name: plan::model::Text::default(),
            kind: plan::model::SocialKind::RegularCash,
            owner: None,
            target: Some(plan::model::TargetGroup::Poor),
            targeting: None,
            criteria: plan::model::Text::default(),
            score_limit: plan::model::Measure::Missing(plan::model::MissingReason::NotFilled),
            unit: None,
            amount: None,
            payments: None,
            months: Vec::new(),
            trigger: plan::model::Text::default(),
            budget: None,
            running_cost: None,
            source: None,
            cell: cell.clone(),
        });
    }
    let begun = Instant::now();
    let interlink = analyse(&Given { plan: &all, published: &all, gaps: &[], windows: &[], frame: None })
        .value
        .expect("there is some");
    let shown = plan::interlink::protected(&interlink, 10);
    println!("40 communes, 12 programmes, {} pairs: {:?}", interlink.pairs.len(), begun.elapsed());
    assert_eq!((interlink.pairs.len(), shown.programmes.len()), (66, 12));
    // Ten times the bar, for this is not the optimised program and the machine may be busy.
    assert!(begun.elapsed().as_secs() < 10);
}
