//! How a ballot is written in one cell: `P01 > P02 = P03`, `P01, P04` or `P01: 3, P02: 2`.

use super::DraftVote;

/// Reads the ballot of a cell; nothing when points are no whole numbers. `is_ranking` when any ballot of the sheet is.
pub(super) fn ballot(text: &str, is_ranking: bool) -> Option<DraftVote> {
    if is_ranking || text.contains('>') {
        let levels = text.split('>').map(|level| split(level, &['=', ',', ';', '،', '؛']));
        return Some(DraftVote::Ranking(levels.filter(|level| !level.is_empty()).collect()));
    }
    let names = split(text, &[',', ';', '،', '؛']);
    if names.iter().any(|name| name.contains(':')) {
        let points = names.iter().map(|name| {
            let (name, points) = name.split_once(':')?;
            Some((name.trim().to_owned(), points.trim().parse().ok()?))
        });
        return points.collect::<Option<Vec<_>>>().map(DraftVote::Points);
    }
    Some(DraftVote::Approval(names))
}

fn split(text: &str, between: &[char]) -> Vec<String> {
    text.split(between).map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}
