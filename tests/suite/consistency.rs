//! Pages of one document do not contradict each other: what stands in two places is the same in both.

use std::collections::BTreeSet;

use plan::diagnose::{Against, Verdict};
use plan::document::{self, Table};
use plan::i18n::Language;
use plan::model::{Money, Sex, SourceKind};
use plan::pipeline::{self, Analysis};
use plan::program::{self, finance};

use crate::workspace::Workspace;

fn example() -> Analysis {
    analysed(&Workspace::example())
}

fn analysed(place: &Workspace) -> Analysis {
    let workspace = plan::files::read_workspace(place.folder()).expect("it is a workspace");
    pipeline::analyse(&workspace).expect("it can be analysed").value
}

fn table(analysis: &Analysis, id: &str) -> Table {
    document::table(analysis, Language::En, id).unwrap_or_else(|| panic!("{id} has no rows"))
}

fn texts(table: &Table) -> Vec<Vec<&str>> {
    table.rows.iter().map(|row| row.cells.iter().map(|cell| cell.text.as_str()).collect()).collect()
}

#[test]
fn a_project_waits_for_the_same_reason_in_the_list_and_on_its_sheet() {
    let analysis = example();
    for id in ["programme.waiting", "programme.reserve"] {
        let list = table(&analysis, id);
        for row in texts(&list) {
            let sheet = table(&analysis, &format!("project.{}", row[0]));
            assert!(texts(&sheet).iter().any(|line| line[1] == row[3]), "{id}, {}: {}", row[0], row[3]);
        }
    }
}

#[test]
fn the_projects_of_a_scenario_are_those_of_the_document_less_the_leaving_and_with_the_entering() {
    let analysis = example();
    let weights = &analysis.profile.programming.certainty.value;
    let (under, _) =
        program::scenarios(analysis.left(), &analysis.ranking, &analysis.terms, analysis.decided(), weights);
    let mut moved = 0;
    for it in &under {
        let mut kept: BTreeSet<_> = analysis.decided().programmed.iter().map(|it| &it.project).collect();
        kept.retain(|id| !it.leaving.contains(id));
        kept.extend(&it.entering);
        assert_eq!(kept, it.programme.programmed.iter().map(|it| &it.project).collect());
        moved += it.entering.len();
    }
    assert!(moved > 0, "no scenario of the example brings a project in");
    assert!(texts(&table(&analysis, "programme.scenarios")).iter().any(|row| !row[4].is_empty()));
}

#[test]
fn own_money_stands_outside_the_scale_of_certainty() {
    let analysis = example();
    let weights = &analysis.profile.programming.certainty.value;
    let is_own = |id: &plan::model::SourceId| analysis.plan.source(id).is_some_and(|it| it.kind == SourceKind::Own);
    let mut n_own = 0;
    for it in finance::by_certainty(&analysis.plan, &analysis.programme, weights) {
        let others: Money = it.by_certainty.iter().copied().sum();
        if is_own(&it.source) {
            n_own += 1;
            assert_eq!((it.own, others, it.gap.is_zero()), (it.all, Money::ZERO, true));
        } else {
            assert_eq!((it.own, others), (Money::ZERO, it.all));
        }
    }
    assert_eq!(n_own, 1);
}

#[test]
fn the_gap_by_source_is_the_gap_by_year() {
    let analysis = example();
    let weights = &analysis.profile.programming.certainty.value;
    let by_source = finance::by_certainty(&analysis.plan, &analysis.programme, weights);
    let by_year = analysis.finances.gap.as_ref().expect("the example has a programme");
    assert_eq!(by_source.iter().map(|it| it.gap).sum::<rust_decimal::Decimal>(), by_year.expected);
}

#[test]
fn a_figure_beside_a_problem_says_whose_it_is_and_what_it_counts() {
    let analysis = example();
    let list = table(&analysis, "clusters.list");
    let of = |id: &str| {
        let at = analysis.clusters.iter().position(|it| it.id == id).expect("it is a cluster");
        (&analysis.clusters[at].evidence, list.rows[at].cells[5].text.as_str())
    };
    // The commune's mean is 16.61 km; 30.91 is that of the five douars of one zone.
    let (health, shown) = of("C04");
    assert_eq!(health.localities.len(), 5);
    assert!(shown.contains("(Beni Raten): 30.91 km, norm 6 km"), "{shown}");
    // Women alone are affected: their value, against the norm or against the men's.
    let (reading, shown) = of("C10");
    assert_eq!(reading.sex, Sex::Female);
    assert!(shown.contains("women: 48.8%"), "{shown}");
    let (work, _) = of("C11");
    assert_eq!((work.sex, work.verdict), (Sex::Female, Verdict::Agrees));
    assert_eq!(work.against.map(|(against, _)| against), Some(Against::OtherSex));
}

#[test]
fn a_known_figure_is_shown_where_nothing_stands_to_hold_it_against() {
    let analysis = example();
    let list = table(&analysis, "clusters.list");
    let silent: Vec<_> =
        analysis.clusters.iter().zip(&list.rows).filter(|(it, _)| it.evidence.against.is_none()).collect();
    let kinds = ["figure without a norm", "no indicator linked", "no figure: "];
    for (cluster, row) in &silent {
        let shown = &row.cells[5].text;
        let kind = match (cluster.evidence.indicator, &cluster.evidence.value) {
            (Some(_), Some(_)) => kinds[0],
            (None, _) => kinds[1],
            (Some(_), None) => kinds[2],
        };
        assert!(shown.starts_with(kind), "{}: {shown}", cluster.id);
    }
    assert!(silent.iter().any(|(it, row)| it.evidence.value.is_some() && row.cells[5].source.is_some()));
}

#[test]
fn a_value_of_another_year_than_its_column_says_so() {
    let analysis = example();
    let names = |id: &str| table(&analysis, id).rows.iter().map(|row| row.cells[0].text.clone()).collect::<Vec<_>>();
    assert!(names("indicators.demography").contains(&"Projected population, 2033".to_owned()));
    assert!(names("gender.indicators").contains(&"Projected population, 2033".to_owned()));
    assert!(names("indicators.demography").contains(&"Total population".to_owned()));
}

#[test]
fn what_was_considered_says_where_its_project_stands() {
    let shown = table(&example(), "frame.alternatives");
    let projects: Vec<&str> = shown.rows.iter().filter_map(|row| row.cells.get(3)).map(|it| it.text.as_str()).collect();
    assert!(projects.contains(&"P02 (reserve)"), "{projects:?}");
    assert!(projects.iter().any(|it| it.starts_with("P20 (20")), "{projects:?}");
}

#[test]
fn days_of_a_window_that_lie_ahead_are_called_planned() {
    let place = Workspace::example();
    let heads = |analysis: &Analysis| {
        table(analysis, "contracts.windows").rows.iter().map(|row| row.cells[0].text.clone()).collect::<Vec<_>>()
    };
    let ahead = heads(&analysed(&place));
    assert!(
        ahead.contains(&"Planned opening".to_owned()) && ahead.contains(&"Planned closing".to_owned()),
        "{ahead:?}"
    );
    place.edit("plan.toml", "date = \"2026-11-15\"", "date = \"2031-02-01\"");
    let later = heads(&analysed(&place));
    assert!(
        !later.contains(&"Planned opening".to_owned()) && !later.contains(&"Planned closing".to_owned()),
        "{later:?}"
    );
}

#[test]
fn the_example_has_no_convention_that_contradicts_its_date_or_its_financing() {
    let place = Workspace::example();
    place.plan(&["check", "--all"]).tells_not("[P1075]").tells_not("[P1076]");
    // On the day before the signatures the same conventions come too early.
    place.edit("plan.toml", "date = \"2026-11-15\"", "date = \"2026-09-09\"");
    place.plan(&["check", "--all"]).tells("convention CV-04 is dated 2026-09-10, after the day of the document");
}
