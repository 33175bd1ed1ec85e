//! Layouts of ballot files, and what is wrong in them.

use super::*;

fn election(path: &str, text: &str) -> (Option<Election>, Vec<String>) {
    let file = InputFile::new(path.to_owned(), text.as_bytes().to_vec());
    let found = read(&[file], &ReadOptions::default());
    let told = found.findings.iter().map(|it| {
        let places: Vec<String> = it.places.iter().map(ToString::to_string).collect();
        format!("{} {}", it.code.id(), places.join(" "))
    });
    (found.value, told.collect())
}

fn votes(path: &str, text: &str) -> Vec<(u64, Option<String>, Vote)> {
    let (election, told) = election(path, text);
    assert_eq!(told, Vec::<String>::new());
    let election = election.expect("the file holds a vote");
    let group = |ballot: &Ballot| ballot.group.map(|group| election.groups[group].clone());
    election.ballots.iter().map(|ballot| (ballot.count, group(ballot), ballot.vote.clone())).collect()
}

#[test]
fn a_ballot_in_one_cell_is_an_order_a_list_or_points() {
    let women = Some("women".to_owned());
    assert_eq!(
        votes("a.csv", "count,group,ballot\n3,women,P02 > P01 = P03\n,,P03\n"),
        [(3, women, Vote::Ranking(vec![vec![1], vec![0, 2]])), (1, None, Vote::Ranking(vec![vec![2]]))]
    );
    assert_eq!(votes("a.csv", "ballot\n\"P01, P02\"\n"), [(1, None, Vote::Approval(vec![0, 1]))]);
    assert_eq!(votes("a.csv", "ballot\n\"P01: 3, P02: 2\"\n"), [(1, None, Vote::Points(vec![(0, 3), (1, 2)]))]);
}

#[test]
fn a_table_with_a_column_for_each_project_holds_points_or_marks() {
    assert_eq!(votes("a.csv", "voter;P01;P02\n1;3;\n"), [(1, None, Vote::Points(vec![(0, 3)]))]);
    assert_eq!(votes("a.csv", "voter;P01;P02\n1;x;\n2;x;x\n").len(), 2);
    assert_eq!(votes("a.csv", "voter;P01;P02\n1;x;\n")[0].2, Vote::Approval(vec![0]));
}

#[test]
fn two_counts_of_a_tally_must_agree() {
    let text = "group,project_id,first_count,second_count\nwomen,P01,9,9\nwomen,P02,7,8\nmen,P01,4,\n";
    let (election, told) = election("a.csv", text);
    assert_eq!(told, ["P2035 a.csv!D3", "P2036 a.csv!D4"]);
    let election = election.expect("two rows are left");
    assert_eq!(election.ballots[0].vote, Vote::Points(vec![(0, 9)]));
}

#[test]
fn a_vote_in_toml_has_its_projects_and_costs() {
    let text = "budget = 10\n[[projects]]\nid = \"a\"\ncost = 4\n[[projects]]\nid = \"b\"\ncost = 7\n\
                [[ballots]]\ncount = 2\nrank = [\"b\", [\"a\"]]\n[[ballots]]\napprove = [\"c\"]\n";
    let (election, told) = election("a.toml", text);
    assert_eq!(told, ["P2031 a.toml!ballots.2"]);
    let election = election.expect("the file holds a vote");
    assert_eq!((election.budget, election.candidates[1].cost), (Some(10.into()), Some(7.into())));
    assert_eq!(election.ballots[0].vote, Vote::Ranking(vec![vec![1], vec![0]]));
}

const PB: &str = "META\nkey;value\ndescription;Quartier\nnum_projects;2\nnum_votes;3\nbudget;100\nvote_type;approval\n\
                  PROJECTS\nproject_id;cost;name\n1;60;\"Puits; piste\"\n2;50;Le \"Bec\nVOTES\nvoter_id;vote;sex\n\
                  a;1,2;F\nb;2;M\nc;;F\n";

#[test]
fn a_pabulib_file_is_read_and_written_back_the_same() {
    let (election, told) = election("a.pb", &format!("\u{feff}{PB}"));
    assert_eq!(told, Vec::<String>::new());
    let election = election.expect("the file holds a vote");
    assert_eq!(election.candidates[0].name, "Puits; piste");
    assert_eq!(election.groups, ["F", "M"]);
    let written = write_pabulib(&election, Some(&[0]));
    let (again, told) = super::tests::election("b.pb", &written);
    assert_eq!(told, Vec::<String>::new());
    let again = again.expect("the file holds a vote");
    assert_eq!((again.candidates, again.ballots), (election.candidates, election.ballots));
}

#[test]
fn what_is_wrong_in_a_pabulib_file_is_told_with_its_line() {
    let text = PB.replace("b;2;M", "a;2;M\nd;9;M\ne;1,1;M").replace("2;50;", "2;-5;");
    let (_, told) = election("a.pb", &text);
    assert_eq!(
        told,
        [
            "P2034 a.pb:11",
            "P2031 a.pb:14",
            "P2032 a.pb:15",
            "P2031 a.pb:16",
            "P2032 a.pb:17",
            "P2033 a.pb",
            "P2033 a.pb"
        ]
    );
}

#[test]
fn a_file_of_noise_is_refused_without_panic() {
    for text in [
        "",
        "META",
        "VOTES\n;;;\n\n;",
        "PROJECTS\ncost\n\"",
        "\u{0};;\"\"\"",
        "META\nkey;value\nbudget;1e99\nbudget;NaN\n",
    ] {
        for path in ["a.pb", "a.toml", "a.csv"] {
            let (election, told) = election(path, text);
            assert!(election.is_none() && !told.is_empty(), "{path} {text:?} {told:?}");
        }
    }
}
