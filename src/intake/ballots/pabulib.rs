//! Files of the Pabulib exchange format (`.pb`), in and out.
//!
//! Text in UTF-8 with three sections, META, PROJECTS and VOTES, each a line of its own followed by a line of column
//! names; fields are separated by semicolons, lists inside a field by commas. Decidim, equalshares.net and pabutools
//! read and write it. Columns that are not known are passed over.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;

use csv::{ByteRecord, ReaderBuilder};
use rust_decimal::Decimal;

use super::{ReadOptions, age_band};
use crate::diagnostics::{Code, Diagnostic, Findings, Place};
use crate::model::{Ballot, Candidate, Election, Vote};

/// Lines that one record may span before its quotation mark is taken as a letter.
const MOST_LINES: u64 = 100;
/// Projects and voters that a file may hold.
const MOST_PROJECTS: usize = 10_000;
const MOST_VOTERS: usize = 5_000_000;
/// Findings of one kind that are told before the rest is passed over.
const MOST_TOLD: usize = 50;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    Before,
    Meta,
    Projects,
    Votes,
}

/// What ballots of the file look like.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Approval,
    Ordinal,
    Points,
}

/// Reads a file; nothing when it holds no project.
pub(super) fn read(file: &str, bytes: &[u8], options: &ReadOptions, findings: &mut Findings) -> Option<Election> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if let Err(error) = std::str::from_utf8(bytes) {
        let line = 1 + bytes[..error.valid_up_to()].iter().filter(|&&byte| byte == b'\n').count();
        findings.push(Diagnostic::new(Code::NotUtf8).at(Place::Line { file: file.to_owned(), line }));
        return None;
    }
    let mut reader = Reader::new(file, options);
    if !reader.read(bytes, true) {
        // A name with a stray quotation mark would swallow the rest of the file.
        reader = Reader::new(file, options);
        reader.read(bytes, false);
    }
    reader.finish(findings)
}

struct Reader<'a> {
    file: &'a str,
    options: &'a ReadOptions,
    section: Section,
    columns: Vec<String>,
    election: Election,
    by_id: HashMap<String, usize>,
    voters: BTreeSet<Vec<u8>>,
    groups: BTreeMap<String, usize>,
    form: Form,
    /// Place of the columns of the votes: the voter, the ballot, the points and the group.
    votes: [Option<usize>; 4],
    told: BTreeMap<&'static str, usize>,
    findings: Findings,
}

impl<'a> Reader<'a> {
    fn new(file: &'a str, options: &'a ReadOptions) -> Self {
        Self {
            file,
            options,
            section: Section::Before,
            columns: Vec::new(),
            election: Election::default(),
            by_id: HashMap::new(),
            voters: BTreeSet::new(),
            groups: BTreeMap::new(),
            form: Form::Approval,
            votes: [None; 4],
            told: BTreeMap::new(),
            findings: Findings::default(),
        }
    }

    /// Reads every record; no when a quotation mark swallows too many lines.
    fn read(&mut self, bytes: &[u8], with_quotes: bool) -> bool {
        let mut builder = ReaderBuilder::new();
        let mut reader =
            builder.delimiter(b';').quoting(with_quotes).flexible(true).has_headers(false).from_reader(bytes);
        let mut record = ByteRecord::new();
        let mut last_line = 0;
        while reader.read_byte_record(&mut record).unwrap_or(false) {
            let line = record.position().map_or(0, csv::Position::line);
            let end = reader.position().line();
            if with_quotes && end.saturating_sub(line) > MOST_LINES {
                return false;
            }
            last_line = usize::try_from(line).unwrap_or(usize::MAX);
            if !self.record(&record, last_line) {
                break;
            }
        }
        let _ = last_line;
        true
    }

    /// Takes a record; no when the file holds too much.
    fn record(&mut self, record: &ByteRecord, line: usize) -> bool {
        let first = text(record, 0);
        let is_alone = record.iter().skip(1).all(|field| field.trim_ascii().is_empty());
        let section = match first.as_str() {
            "META" => Some(Section::Meta),
            "PROJECTS" => Some(Section::Projects),
            "VOTES" => Some(Section::Votes),
            _ => None,
        };
        if let Some(section) = section.filter(|_| is_alone) {
            self.section = section;
            self.columns.clear();
            return true;
        }
        if is_alone && first.is_empty() {
            return true;
        }
        if self.columns.is_empty() && self.section != Section::Before {
            self.columns = (0..record.len()).map(|at| text(record, at).to_lowercase()).collect();
            if self.section == Section::Votes {
                self.begin_votes();
            }
            return true;
        }
        match self.section {
            Section::Before => true,
            Section::Meta => {
                self.meta(&first, record, line);
                true
            }
            Section::Projects => {
                self.project(record, line);
                self.election.candidates.len() <= MOST_PROJECTS
            }
            Section::Votes => {
                self.vote(record, line);
                self.election.ballots.len() <= MOST_VOTERS
            }
        }
    }

    fn meta(&mut self, key: &str, record: &ByteRecord, line: usize) {
        let value = text(record, 1);
        match key {
            "budget" => match amount(&value) {
                Some(budget) => self.election.budget = Some(budget),
                None => self.tell(Code::BadAmount, line, "value", &value),
            },
            "description" => self.election.title.clone_from(&value),
            "currency" => self.election.currency.clone_from(&value),
            "vote_type" => {
                self.form = match value.as_str() {
                    "ordinal" => Form::Ordinal,
                    "cumulative" | "scoring" => Form::Points,
                    _ => Form::Approval,
                };
            }
            _ => {}
        }
        self.election.meta.push((key.to_owned(), value));
    }

    fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column == name)
    }

    fn project(&mut self, record: &ByteRecord, line: usize) {
        let field = |name: &str| self.column(name).map(|at| text(record, at)).unwrap_or_default();
        let (id, cost, name) = (field("project_id"), field("cost"), field("name"));
        if id.is_empty() {
            return self.tell(Code::BadBallotFile, line, "what", "project_id");
        }
        let Some(cost) = amount(&cost) else { return self.tell(Code::BadAmount, line, "value", &cost) };
        if self.by_id.contains_key(&id) {
            return self.tell(Code::VoteTwice, line, "value", &id);
        }
        self.by_id.insert(id.clone(), self.election.candidates.len());
        let name = if name.is_empty() { id.clone() } else { name };
        self.election.candidates.push(Candidate { id, name, cost: Some(cost) });
    }

    fn begin_votes(&mut self) {
        let group = match &self.options.group {
            Some(group) => self.column(group),
            None => ["group", "sex", "neighborhood", "neighbourhood", "district"].iter().find_map(|it| self.column(it)),
        };
        self.votes = [self.column("voter_id"), self.column("vote"), self.column("points"), group];
    }

    fn vote(&mut self, record: &ByteRecord, line: usize) {
        let [voter, vote, points, group] = self.votes;
        if let Some(voter) = voter.and_then(|at| record.get(at))
            && !self.voters.insert(voter.to_vec())
        {
            return self.tell(Code::VoteTwice, line, "value", &String::from_utf8_lossy(voter));
        }
        let ids = vote.and_then(|at| record.get(at)).unwrap_or_default();
        let Some(chosen) = self.chosen(ids, line) else { return };
        let vote = match self.form {
            Form::Approval => Vote::Approval(chosen),
            Form::Ordinal => Vote::Ranking(chosen.into_iter().map(|candidate| vec![candidate]).collect()),
            Form::Points => {
                let points = points.map(|at| text(record, at)).unwrap_or_default();
                let given: Option<Vec<u64>> = split(&points).map(|points| points.parse().ok()).collect();
                match given.filter(|given| given.len() == chosen.len()) {
                    Some(given) => Vote::Points(chosen.into_iter().zip(given).collect()),
                    None => return self.tell(Code::BadAmount, line, "value", &points),
                }
            }
        };
        let group = group.map(|at| text(record, at)).filter(|group| !group.is_empty());
        let group = group.map(|group| {
            let group = if self.options.group.as_deref() == Some("age") { age_band(&group) } else { group };
            let next = self.groups.len();
            *self.groups.entry(group).or_insert(next)
        });
        self.election.ballots.push(Ballot { count: 1, group, vote });
    }

    /// The candidates that a ballot names; nothing when it names an unknown one or one twice.
    fn chosen(&mut self, ids: &[u8], line: usize) -> Option<Vec<usize>> {
        let mut chosen = Vec::new();
        for id in ids.split(|byte| *byte == b',').map(<[u8]>::trim_ascii).filter(|id| !id.is_empty()) {
            let id = std::str::from_utf8(id).unwrap_or_default();
            let Some(candidate) = self.by_id.get(id).copied() else {
                self.tell(Code::UnknownCandidate, line, "value", id);
                return None;
            };
            if chosen.contains(&candidate) {
                self.tell(Code::VoteTwice, line, "value", id);
                return None;
            }
            chosen.push(candidate);
        }
        Some(chosen)
    }

    fn tell(&mut self, code: Code, line: usize, name: &'static str, value: &str) {
        let told = self.told.entry(code.id()).or_default();
        *told += 1;
        if *told <= MOST_TOLD {
            let place = Place::Line { file: self.file.to_owned(), line };
            self.findings.push(Diagnostic::new(code).at(place).with(name, value));
        }
    }

    fn finish(mut self, findings: &mut Findings) -> Option<Election> {
        let said = |key: &str| self.election.meta.iter().find(|(name, _)| name == key).map(|(_, value)| value.clone());
        let counts = [("num_projects", self.election.candidates.len()), ("num_votes", self.election.ballots.len())];
        let mut differing = Vec::new();
        for (key, found) in counts {
            if let Some(said) = said(key).filter(|said| said.parse() != Ok(found)) {
                let finding = Diagnostic::new(Code::CountDiffers).at(Place::File(self.file.to_owned()));
                differing.push(finding.with("key", key).with("said", said).with("n", found));
            }
        }
        differing.into_iter().for_each(|finding| self.findings.push(finding));
        let mut groups: Vec<(String, usize)> = self.groups.into_iter().collect();
        // Groups by name, so that the order of voters changes nothing.
        let mut places = vec![0; groups.len()];
        groups.sort();
        groups.iter().enumerate().for_each(|(at, (_, met))| places[*met] = at);
        self.election.groups = groups.into_iter().map(|(name, _)| name).collect();
        for ballot in &mut self.election.ballots {
            ballot.group = ballot.group.map(|met| places[met]);
        }
        if self.election.candidates.is_empty() {
            let finding = Diagnostic::new(Code::BadBallotFile).at(Place::File(self.file.to_owned()));
            self.findings.push(finding.with("what", "PROJECTS"));
        }
        findings.append(self.findings);
        (!self.election.candidates.is_empty()).then_some(self.election)
    }
}

fn text(record: &ByteRecord, at: usize) -> String {
    String::from_utf8_lossy(record.get(at).unwrap_or_default().trim_ascii()).into_owned()
}

fn split(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').map(str::trim).filter(|it| !it.is_empty())
}

/// An amount from zero, with a point or a comma before decimals.
fn amount(text: &str) -> Option<Decimal> {
    let number: Decimal = text.trim().replace(',', ".").parse().ok()?;
    (!number.is_sign_negative() || number.is_zero()).then(|| number.normalize())
}

/// Writes an election as a `.pb` file; `selected` are the projects that the column of that name marks.
///
/// Voters of merged ballots get numbers. Groups stand in the column `group`. Pairs have no place in the format and are
/// left out.
#[must_use]
pub fn write(election: &Election, selected: Option<&[usize]>) -> String {
    let n_votes: u64 = election.ballots.iter().map(|ballot| ballot.count).sum();
    let form = election.ballots.iter().fold(Form::Approval, |form, ballot| match ballot.vote {
        Vote::Ranking(_) => Form::Ordinal,
        Vote::Points(_) => Form::Points,
        Vote::Approval(_) | Vote::Pairs(_) => form,
    });
    let vote_type = match form {
        Form::Approval => "approval",
        Form::Ordinal => "ordinal",
        Form::Points => "cumulative",
    };
    let mut out = String::from("META\nkey;value\n");
    let own = ["description", "num_projects", "num_votes", "budget", "vote_type", "currency"];
    let title = if election.title.is_empty() { "plan" } else { &election.title };
    line(&mut out, &["description", title]);
    for (key, value) in election.meta.iter().filter(|(key, _)| !own.contains(&key.as_str())) {
        line(&mut out, &[key, value]);
    }
    line(&mut out, &["num_projects", &election.candidates.len().to_string()]);
    line(&mut out, &["num_votes", &n_votes.to_string()]);
    if let Some(budget) = election.budget {
        line(&mut out, &["budget", &budget.to_string()]);
    }
    line(&mut out, &["vote_type", vote_type]);
    if !election.currency.is_empty() {
        line(&mut out, &["currency", &election.currency]);
    }
    projects(&mut out, election, selected);
    votes(&mut out, election, form);
    out
}

fn projects(out: &mut String, election: &Election, selected: Option<&[usize]>) {
    let mut votes = vec![0u64; election.candidates.len()];
    for ballot in &election.ballots {
        for (candidate, _) in points(&ballot.vote) {
            votes[candidate] += ballot.count;
        }
    }
    out.push_str("PROJECTS\nproject_id;cost;votes;name");
    out.push_str(if selected.is_some() { ";selected\n" } else { "\n" });
    for (at, candidate) in election.candidates.iter().enumerate() {
        let cost = candidate.cost.unwrap_or_default().to_string();
        let votes = votes[at].to_string();
        let mut fields = vec![candidate.id.as_str(), &cost, &votes, &candidate.name];
        if let Some(selected) = selected {
            fields.push(if selected.contains(&at) { "1" } else { "0" });
        }
        line(out, &fields);
    }
}

fn votes(out: &mut String, election: &Election, form: Form) {
    let has_groups = election.ballots.iter().any(|ballot| ballot.group.is_some());
    out.push_str("VOTES\nvoter_id");
    out.push_str(if has_groups { ";group" } else { "" });
    out.push_str(if form == Form::Points { ";vote;points\n" } else { ";vote\n" });
    let mut voter = 0u64;
    for ballot in &election.ballots {
        let given = points(&ballot.vote);
        let ids: Vec<&str> = given.iter().map(|(candidate, _)| election.candidates[*candidate].id.as_str()).collect();
        let points: Vec<String> = given.iter().map(|(_, points)| points.to_string()).collect();
        let (ids, points) = (ids.join(","), points.join(","));
        for _ in 0..ballot.count {
            voter += 1;
            let id = voter.to_string();
            let mut fields = vec![id.as_str()];
            if has_groups {
                fields.push(ballot.group.map_or("", |group| &election.groups[group]));
            }
            fields.push(&ids);
            if form == Form::Points {
                fields.push(&points);
            }
            line(out, &fields);
        }
    }
}

/// The candidates of a ballot in order, with what each gets.
fn points(vote: &Vote) -> Vec<(usize, u64)> {
    match vote {
        Vote::Approval(chosen) => chosen.iter().map(|candidate| (*candidate, 1)).collect(),
        Vote::Points(points) => points.clone(),
        Vote::Ranking(levels) => levels.iter().flatten().map(|candidate| (*candidate, 1)).collect(),
        Vote::Pairs(_) => Vec::new(),
    }
}

fn line(out: &mut String, fields: &[&str]) {
    for (at, field) in fields.iter().enumerate() {
        let between = if at == 0 { "" } else { ";" };
        // A line break inside a field would end the record for simpler readers.
        let field = field.replace(['\n', '\r'], " ");
        if field.contains([';', '"']) {
            let _ = write!(out, "{between}\"{}\"", field.replace('"', "\"\""));
        } else {
            let _ = write!(out, "{between}{field}");
        }
    }
    out.push('\n');
}
