//! Times the search for the best programme on made instances, and writes them for other solvers.
//!
//! `cargo bench --bench programme [-- FOLDER [SECONDS]]`: with a folder the instances are written there as JSON with what
//! was found; `tests/bench/peers/programme.py` runs this and gives them to HiGHS. The instances are made by a fixed
//! sequence; nothing in them is a commune's data. Two families:
//!
//! * `years`: start years under the money of 8 sources in 6 years, part of it carried over, a limit of recurrent costs,
//!   of projects at once, floors for 150 localities, prerequisites;
//! * `windows`: two contracting windows, 5 partners with a cap in each, 12 localities with a least amount each,
//!   prerequisites; the second window counts for nine tenths. It is the model on which solvers are usually compared.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use plan::intake::InputFile;
use plan::pipeline::{self, Workspace};
use plan::program;
use plan::program::optimal::{Best, Choice, Group, Instance, Row, best};

struct Sequence(u64);

impl Sequence {
    fn next(&mut self, most: i64) -> i64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        i64::try_from(self.0 % u64::try_from(most).expect("positive")).expect("small")
    }
}

const N_YEARS: usize = 6;
const N_SOURCES: usize = 8;
const N_LOCALITIES: usize = 150;

struct Made {
    locality: usize,
    years: usize,
    earliest: usize,
    parts: Vec<(usize, i64)>,
    recurrent: i64,
    score: i64,
}

fn made(n: usize, seed: u64) -> Instance {
    let mut sequence = Sequence(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let projects: Vec<Made> = (0..n)
        .map(|_| {
            let cost = (200 + sequence.next(900) * (1 + sequence.next(9))) * 100_000;
            let own = cost * (20 + sequence.next(50)) / 100;
            let partner = 1 + sequence.next(N_SOURCES as i64 - 1) as usize;
            let second = 1 + sequence.next(N_SOURCES as i64 - 1) as usize;
            let half = (cost - own) / 2;
            let parts = if partner == second {
                vec![(0, own), (partner, cost - own)]
            } else {
                vec![(0, own), (partner, cost - own - half), (second, half)]
            };
            Made {
                locality: sequence.next(N_LOCALITIES as i64) as usize,
                years: 1 + sequence.next(3) as usize,
                earliest: sequence.next(3) as usize,
                parts,
                recurrent: cost / 50,
                score: 2_000 + sequence.next(7_000),
            }
        })
        .collect();
    let starts = |project: &Made| (project.earliest..=N_YEARS - project.years).collect::<Vec<_>>();
    let groups = projects
        .iter()
        .enumerate()
        .map(|(at, project)| {
            // Earlier years count a little more; the last digits separate equal values by the order of the ranking.
            let value = |year: &usize| {
                project.score * (100 - 2 * *year as i64) * 1_000_000 + ((n - at) * (N_YEARS - year)) as i64
            };
            Group { values: starts(project).iter().map(value).collect(), is_must: false }
        })
        .collect();
    let mut demand = [0i64; N_SOURCES];
    projects.iter().flat_map(|it| &it.parts).for_each(|(source, amount)| demand[*source] += amount);
    let mut rows = Vec::new();
    let spent = |project: &Made, source: usize, start: usize, from: usize, to: usize| -> i64 {
        let amount: i64 = project.parts.iter().filter(|(it, _)| *it == source).map(|(_, amount)| amount).sum();
        let years = project.years as i64;
        (0..project.years)
            .filter(|at| (from..=to).contains(&(start + at)))
            .map(|at| amount / years + if at == 0 { amount % years } else { 0 })
            .sum()
    };
    let row = |limit: i64, of: &dyn Fn(usize, &Made, usize) -> i64| {
        let mut terms = Vec::new();
        for (group, project) in projects.iter().enumerate() {
            for (option, start) in starts(project).into_iter().enumerate() {
                let coefficient = of(group, project, start);
                if coefficient != 0 {
                    terms.push((Choice { group, option }, coefficient));
                }
            }
        }
        Row { terms, limit }
    };
    for (source, wanted) in demand.iter().enumerate() {
        for year in 0..N_YEARS {
            let yearly = wanted * 45 / 100 / N_YEARS as i64;
            if source < 6 {
                // Unspent money of these sources is carried over.
                rows.push(row(yearly * (year as i64 + 1), &|_, project, start| spent(project, source, start, 0, year)));
            } else {
                rows.push(row(yearly, &|_, project, start| spent(project, source, start, year, year)));
            }
        }
    }
    let recurrent: i64 = projects.iter().map(|it| it.recurrent).sum::<i64>() * 40 / 100;
    rows.push(row(recurrent, &|_, project, _| project.recurrent));
    for year in 0..N_YEARS {
        let running =
            |_: usize, project: &Made, start: usize| i64::from((start..start + project.years).contains(&year));
        rows.push(row(n as i64 / 5, &running));
    }
    for locality in 0..N_LOCALITIES {
        let n_here = projects.iter().filter(|it| it.locality == locality).count();
        if n_here >= 3 {
            rows.push(row(-1, &|_, project, _| -i64::from(project.locality == locality)));
        }
    }
    for at in (10..n).step_by(10) {
        let before = at - 7;
        // A project begins only after the one it depends on has ended.
        for year in 0..N_YEARS {
            let term = |group: usize, project: &Made, start: usize| {
                if group == at {
                    i64::from(start <= year)
                } else if group == before {
                    -i64::from(start + project.years <= year)
                } else {
                    0
                }
            };
            rows.push(row(0, &term));
        }
    }
    Instance { groups, rows }
}

/// The model of two windows.
fn windows(n: usize, seed: u64) -> Instance {
    const N_PARTNERS: usize = 5;
    const N_PLACES: usize = 12;
    let mut sequence = Sequence(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    struct Project {
        cost: i64,
        partner: usize,
        share: i64,
        place: usize,
        score: i64,
    }
    let projects: Vec<Project> = (0..n)
        .map(|_| {
            let cost = 200 + sequence.next(900) * (1 + sequence.next(6));
            Project {
                cost,
                partner: sequence.next(N_PARTNERS as i64) as usize,
                share: cost * (30 + sequence.next(41)) / 100,
                place: sequence.next(N_PLACES as i64) as usize,
                score: 2_000 + sequence.next(7_501),
            }
        })
        .collect();
    let groups =
        projects.iter().map(|it| Group { values: vec![it.score * 10, it.score * 9], is_must: false }).collect();
    let row = |limit: i64, of: &dyn Fn(&Project, usize) -> i64| {
        let every = projects.iter().enumerate().flat_map(|(group, it)| (0..2).map(move |option| (group, option, it)));
        let terms = every.map(|(group, option, it)| (Choice { group, option }, of(it, option)));
        Row { terms: terms.filter(|(_, a)| *a != 0).collect(), limit }
    };
    let total = |of: &dyn Fn(&Project) -> i64| projects.iter().map(of).sum::<i64>();
    let mut rows = Vec::new();
    for window in 0..2 {
        let at = |amount: i64, option: usize| if option == window { amount } else { 0 };
        rows.push(row(total(&|it| it.cost) * 30 / 100, &|it, option| at(it.cost, option)));
        for partner in 0..N_PARTNERS {
            let of = |it: &Project| if it.partner == partner { it.share } else { 0 };
            rows.push(row(total(&of) * 33 / 100, &|it, option| at(of(it), option)));
        }
    }
    for place in 0..N_PLACES {
        let of = |it: &Project| if it.place == place { it.cost } else { 0 };
        rows.push(row(-total(&of) * 35 / 100, &|it, _| -of(it)));
    }
    for at in (10..n).step_by(10) {
        for until in 0..2 {
            let term = |group: usize, option: usize, sign: i64| (Choice { group, option }, sign);
            let mut terms: Vec<(Choice, i64)> = (0..=until).map(|option| term(at, option, 1)).collect();
            terms.extend((0..=until).map(|option| term(at - 7, option, -1)));
            rows.push(Row { terms, limit: 0 });
        }
    }
    Instance { groups, rows }
}

/// A workspace of 300 projects, 8 sources, 6 years and 150 localities in 150 zones with floors, as its tables.
fn workspace() -> Workspace {
    let mut sequence = Sequence(0x9E37_79B9_7F4A_7C15);
    let mut tables: BTreeMap<&str, String> = BTreeMap::new();
    let mut put = |sheet: &'static str, line: String| {
        let table = tables.entry(sheet).or_default();
        table.push_str(&line);
        table.push('\n');
    };
    put("zones", "zone_id,name_fr".to_owned());
    put("localities", "locality_id,name_fr,zone_id,population".to_owned());
    for at in 0..N_LOCALITIES {
        put("zones", format!("Z{at:03},Zone {at}"));
        put("localities", format!("D{at:03},Douar {at},Z{at:03},100"));
    }
    put("sources", "source_id,name_fr,source_kind,carry_over".to_owned());
    put("envelopes", "source_id,year,amount_dh".to_owned());
    for source in 0..N_SOURCES {
        let kind = if source == 0 { "own" } else { "grant" };
        put("sources", format!("s{source},Source {source},{kind},{}", if source < 6 { "yes" } else { "no" }));
        for year in 0..N_YEARS {
            put("envelopes", format!("s{source},{},{}", 2028 + year, if source == 0 { 30_000_000 } else { 7_000_000 }));
        }
    }
    let columns =
        "project_id,title_fr,sector,localities,cost_dh,duration_years,earliest_year,recurrent_cost_dh,prerequisites";
    put("projects", columns.to_owned());
    put("financing", "project_id,source_id,amount_dh".to_owned());
    let criteria = "urgency,population,vulnerability,gender,feasibility,cost_eff,environment,alignment,funding";
    put("scores", format!("project_id,{criteria}"));
    for at in 0..300i64 {
        let cost = 200_000 + sequence.next(900) * 1_000 * (1 + sequence.next(6));
        let own = cost * (20 + sequence.next(50)) / 100;
        let after = if at % 10 == 0 && at > 0 { format!("P{:03}", at - 7) } else { String::new() };
        let place = sequence.next(N_LOCALITIES as i64);
        let (years, earliest) = (1 + sequence.next(3), 2028 + sequence.next(3));
        put(
            "projects",
            format!("P{at:03},Projet {at},water,D{place:03},{cost},{years},{earliest},{},{after}", cost / 50),
        );
        put("financing", format!("P{at:03},s0,{own}"));
        put("financing", format!("P{at:03},s{},{}", 1 + sequence.next(N_SOURCES as i64 - 1), cost - own));
        let scores: Vec<String> = (0..9).map(|_| (1 + sequence.next(5)).to_string()).collect();
        put("scores", format!("P{at:03},{}", scores.join(",")));
    }
    let floors: Vec<String> = (0..N_LOCALITIES).map(|at| format!("\"Z{at:03}\"")).collect();
    let settings = format!(
        "[commune]\ncode = \"01.571.05.27\"\n[plan]\nprofile = \"ma-pac\"\nlanguages = [\"fr\"]\nfirst_year = 2028\n[programme]\n\
         zone_floor = [{}]\ncapacity = 60\nrecurrent_limit_dh = 3000000\nseconds = 1\n",
        floors.join(", ")
    );
    let data = tables.into_iter().map(|(sheet, text)| InputFile::new(format!("data/{sheet}.csv"), text.into_bytes()));
    Workspace { settings, data: data.collect(), ..Workspace::default() }
}

/// Times the programme by rank, the best of five.
fn by_rank() {
    let over = |_: Duration| -> Box<dyn Fn() -> bool> { Box::new(|| true) };
    let analysis = pipeline::analyse_by(&workspace(), &over).expect("it can be analysed").value;
    let one = || {
        let begun = Instant::now();
        let found = program::by_rank(&analysis.plan, &analysis.ranking, &analysis.terms);
        (begun.elapsed().as_secs_f64() * 1_000.0, found.programmed.len())
    };
    let (milliseconds, n) = (0..5).map(|_| one()).min_by(|a, b| a.0.total_cmp(&b.0)).expect("five");
    let (all, floors) = (analysis.ranking.ranked.len(), analysis.terms.zone_floor.len());
    println!("by rank: {milliseconds:.1} ms, {n} of {all} projects placed, {floors} zones with floors");
}

/// What is searched: family, projects, seeds.
const SEARCHED: [(&str, usize, &[u64]); 7] = [
    ("windows", 100, &[42, 43, 44, 45, 46]),
    ("windows", 200, &[42, 43]),
    ("windows", 300, &[42, 43, 44, 45, 46]),
    ("windows", 500, &[42]),
    ("years", 50, &[1]),
    ("years", 100, &[1, 2, 3, 4, 5, 6, 7]),
    ("years", 300, &[1, 2, 3, 4, 5, 6, 7]),
];

fn main() {
    by_rank();
    let mut given = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    let folder = given.next();
    let limit = given.next().map_or(10.0, |text| text.parse().expect("seconds"));
    println!(
        "{:>8} {:>9} {:>6} {:>9} {:>10} {:>20} {:>12} {:>8}",
        "family", "projects", "seed", "seconds", "status", "value", "gap %", "nodes"
    );
    for (family, n, seed) in
        SEARCHED.iter().flat_map(|(family, n, seeds)| seeds.iter().map(|seed| (*family, *n, *seed)))
    {
        let instance = if family == "years" { made(n, seed) } else { windows(n, seed) };
        let begun = Instant::now();
        let found = best(&instance, &|| begun.elapsed() > Duration::from_secs_f64(limit));
        let seconds = begun.elapsed().as_secs_f64();
        let gap = (found.bound - found.value) as f64 / found.value as f64 * 100.0;
        println!(
            "{family:>8} {n:>9} {seed:>6} {seconds:>9.2} {:>10} {:>20} {gap:>12.6} {:>8}",
            format!("{:?}", found.status),
            found.value,
            found.n_nodes
        );
        if let Some(folder) = &folder {
            let written = Written { family, n, seed, seconds, gap };
            written.to(folder, &instance, &found);
        }
    }
}

/// How an instance was searched.
struct Written<'a> {
    family: &'a str,
    n: usize,
    seed: u64,
    seconds: f64,
    gap: f64,
}

impl Written<'_> {
    /// Writes the instance and what was found.
    fn to(&self, folder: &str, instance: &Instance, found: &Best) {
        let rows: Vec<_> = instance
            .rows
            .iter()
            .map(|row| {
                let terms: Vec<_> = row.terms.iter().map(|(at, a)| (at.group, at.option, *a)).collect();
                serde_json::json!({"terms": terms, "limit": row.limit})
            })
            .collect();
        let groups: Vec<_> = instance.groups.iter().map(|group| &group.values).collect();
        let text = serde_json::json!({
            "groups": groups,
            "rows": rows,
            "projects": self.n,
            "value": found.value.to_string(),
            "bound": found.bound.to_string(),
            "gap": self.gap,
            "status": format!("{:?}", found.status),
            "seconds": self.seconds,
        });
        let path = format!("{folder}/programme-{}-{}-{}.json", self.family, self.n, self.seed);
        std::fs::write(path, text.to_string()).expect("the folder can be written");
    }
}
