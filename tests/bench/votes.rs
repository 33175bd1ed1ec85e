//! How long votes and budget rules take, in process: Schulze with 200 candidates, equal shares with Add1 on elections
//! of real size, and a whole city with its file read.
//!
//! Run with `cargo bench --bench votes`; the inputs are written below the folder named in `PLAN_BENCH_FILES` (else the
//! system's folder for temporary files), where `tests/bench/peers/votes.py` reads the same ones. A real election is
//! measured too when `PLAN_PB_FILES` names a folder of `.pb` files. The made elections have the size of Wieliczka 2023
//! (64 projects, 6 586 voters) and of Łódź 2022 (160 projects, 90 494 voters, 325 964 approvals); their votes are drawn.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use plan::intake::InputFile;
use plan::intake::ballots::{self, ReadOptions};
use plan::model::{Ballot, Election, Vote};
use plan::rank::budget::{Completion, Instance, Options, Rule, Satisfaction, TieBreak, select};
use plan::rank::votes::{Pairwise, Preferences, Strength, borda, schulze};

fn main() {
    let folder = std::env::var_os("PLAN_BENCH_FILES").map_or_else(std::env::temp_dir, PathBuf::from);
    println!(
        "{} {}, {} threads",
        std::env::consts::OS,
        std::env::consts::ARCH,
        std::thread::available_parallelism().map_or(1, usize::from)
    );
    println!("{:<64} {:>10} {:>10}", "", "min ms", "median ms");
    orders(&folder);
    for (name, n_projects, n_voters, n_approvals, budget) in
        [("town", 64, 6_586, 40_000, 1_000_000), ("city", 160, 90_494, 325_964, 16_200_000)]
    {
        let path = folder.join(format!("plan-bench-{name}.pb"));
        fs::write(&path, city(n_projects, n_voters, n_approvals, budget)).expect("the folder takes a file");
        budgets(&path);
    }
    if let Some(folder) = std::env::var_os("PLAN_PB_FILES") {
        let mut paths: Vec<PathBuf> =
            fs::read_dir(folder).expect("the folder can be listed").filter_map(|it| Some(it.ok()?.path())).collect();
        paths.retain(|path| path.extension().is_some_and(|extension| extension == "pb"));
        paths.sort();
        paths.iter().for_each(|path| budgets(path));
    }
}

/// A generator of the splitmix family: the same numbers on every machine, and in the Python file.
struct Draw(u64);

impl Draw {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: u64) -> u64 {
        self.next() % n
    }
}

fn orders(folder: &Path) {
    let (n, n_voters) = (200usize, 500);
    let mut draw = Draw(7);
    let mut text = String::new();
    let ballots: Vec<Ballot> = (0..n_voters)
        .map(|_| {
            let mut order: Vec<usize> = (0..n).collect();
            for at in (1..n).rev() {
                order.swap(at, usize::try_from(draw.below(at as u64 + 1)).expect("it is small"));
            }
            let line: Vec<String> = order.iter().map(ToString::to_string).collect();
            let _ = writeln!(text, "{}", line.join(","));
            Ballot { count: 1, group: None, vote: Vote::Ranking(order.into_iter().map(|it| vec![it]).collect()) }
        })
        .collect();
    fs::write(folder.join("plan-bench-orders.csv"), text).expect("the folder takes a file");
    let preferences = Preferences::of(n, &ballots);
    measure("pairwise counts, 200 candidates, 500 ballots", 20, || Pairwise::of(&preferences));
    let pairwise = Pairwise::of(&preferences);
    measure("Schulze, 200 candidates, counts given", 20, || schulze(&pairwise, Strength::WinningVotes));
    measure("Schulze, 200 candidates, 500 ballots", 20, || {
        schulze(&Pairwise::of(&preferences), Strength::WinningVotes)
    });
    measure("Borda, 200 candidates, 500 ballots", 20, || borda(&preferences, plan::rank::votes::Unranked::Average));
}

fn budgets(path: &Path) {
    let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let bytes = fs::read(path).expect("the file can be read");
    let file = InputFile::new(path.display().to_string(), bytes);
    let read = || -> Election {
        ballots::read(std::slice::from_ref(&file), &ReadOptions::default()).value.expect("it holds a vote")
    };
    measure(&format!("{name}: read"), 5, read);
    let election = read();
    let _ = measure(&format!("{name}: merge ballots"), 5, || Instance::of(&election));
    let instance = Instance::of(&election).expect("it has costs and a budget");
    let options = Options { tie_break: TieBreak::Id, ..Options::default() };
    println!(
        "    {} projects, {} voters, {} different ballots",
        instance.n_projects(),
        instance.n_voters,
        instance.classes.len()
    );
    let shares = |completion| Rule::EqualShares(Satisfaction::Cost, completion);
    for (title, rule) in [
        ("greedy", Rule::Greedy(Satisfaction::Cost)),
        ("Phragmén", Rule::Phragmen),
        ("best welfare", Rule::BestWelfare(Satisfaction::Cardinality)),
        ("equal shares", shares(Completion::None)),
        ("equal shares, Add1 until full", shares(Completion::Add1Exhaustive)),
        ("equal shares, Add1 until overspend", shares(Completion::Add1)),
    ] {
        let outcome = measure(&format!("{name}: {title}"), 3, || select(&instance, rule, &options));
        println!("    {} selected, {} steps, {} ties", outcome.rounds.len(), outcome.steps, outcome.ties.len());
    }
    measure(&format!("{name}: read and equal shares, Add1 until overspend"), 3, || {
        select(&Instance::of(&read()).expect("as before"), shares(Completion::Add1), &options)
    });
}

/// An election whose projects are wanted very differently, as real ones are.
fn city(n_projects: u64, n_voters: u64, n_approvals: u64, budget: u64) -> String {
    let mut draw = Draw(2026);
    let costs: Vec<u64> = (0..n_projects).map(|_| budget / 400 * (1 + draw.below(40) * draw.below(40) / 40)).collect();
    // Wanted by one over the place, so that the first is wanted far more than the last.
    let wanted: Vec<u64> = (0..n_projects).map(|at| 1_000_000 / (at + 8)).collect();
    let all: u64 = wanted.iter().sum();
    let mut votes = vec![0u64; costs.len()];
    let mut lines = String::new();
    let mut given = 0;
    for voter in 0..n_voters {
        let n = ((n_approvals - given) / (n_voters - voter)).max(1);
        let n = (1 + draw.below(2 * n - 1)).min(n_projects / 2);
        let mut chosen: Vec<usize> = Vec::new();
        while (chosen.len() as u64) < n {
            let mut point = draw.below(all);
            let at = wanted
                .iter()
                .position(|it| {
                    let is_here = point < *it;
                    point = point.saturating_sub(*it);
                    is_here
                })
                .unwrap_or(0);
            if !chosen.contains(&at) {
                chosen.push(at);
                votes[at] += 1;
            }
        }
        given = (given + n).min(n_approvals);
        let ids: Vec<String> = chosen.iter().map(|at| (at + 1).to_string()).collect();
        let _ = writeln!(lines, "v{voter};{};{}", if draw.below(2) == 0 { "F" } else { "M" }, ids.join(","));
    }
    let mut text = format!(
        "META\nkey;value\ndescription;drawn\nnum_projects;{n_projects}\nnum_votes;{n_voters}\nbudget;{budget}\nvote_type;approval\nrule;greedy\ncountry;none\nunit;none\ninstance;2026\nPROJECTS\nproject_id;cost;votes;name\n"
    );
    for (at, cost) in costs.iter().enumerate() {
        let _ = writeln!(text, "{};{cost};{};Project {}", at + 1, votes[at], at + 1);
    }
    text.push_str("VOTES\nvoter_id;sex;vote\n");
    text + &lines
}

fn measure<T>(name: &str, n_runs: usize, mut work: impl FnMut() -> T) -> T {
    let mut result = work();
    let mut times: Vec<Duration> = Vec::new();
    for _ in 0..n_runs {
        let start = Instant::now();
        result = work();
        times.push(start.elapsed());
    }
    times.sort();
    let ms = |time: Duration| time.as_secs_f64() * 1_000.0;
    println!("{name:<64} {:>10.3} {:>10.3}", ms(times[0]), ms(times[n_runs / 2]));
    result
}
