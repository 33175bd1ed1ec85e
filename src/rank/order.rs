//! From scores to ranks.

use std::cmp::Ordering;

/// Returns whether two scores are equal but for the rounding of the machine.
///
/// # Formula
/// `|a − b| ≤ 1e−9 · max(1, |a|, |b|)`
#[must_use]
pub fn is_tie(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-9 * one.abs().max(other.abs()).max(1.0)
}

/// Alternatives in groups of equal score, the best group first; inside a group by their place in the input.
///
/// Higher scores are better. A score that is within the tolerance of its neighbour joins the neighbour's group.
#[must_use]
pub fn groups(scores: &[f64]) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..scores.len()).collect();
    order.sort_by(|one, other| scores[*other].total_cmp(&scores[*one]).then(one.cmp(other)));
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut last = f64::NAN;
    for alternative in order {
        match groups.last_mut() {
            Some(group) if is_tie(last, scores[alternative]) => group.push(alternative),
            _ => groups.push(vec![alternative]),
        }
        last = scores[alternative];
    }
    groups.iter_mut().for_each(|group| group.sort_unstable());
    groups
}

/// Ranks as people read them: 1, 1, 3. Higher scores are better.
#[must_use]
pub fn ranks(scores: &[f64]) -> Vec<usize> {
    spread(scores, |before, _, _| before + 1)
}

/// Ranks without gaps: 1, 1, 2.
#[must_use]
pub fn dense_ranks(scores: &[f64]) -> Vec<usize> {
    spread(scores, |_, _, group| group + 1)
}

/// Ranks by the mean of the places that a tie covers: 1.5, 1.5, 3.
#[must_use]
pub fn mid_ranks(scores: &[f64]) -> Vec<f64> {
    #[expect(clippy::cast_precision_loss, reason = "ranks are far below 2^52")]
    spread(scores, |before, size, _| before as f64 + (size as f64 + 1.0) / 2.0)
}

/// Gives each alternative what `place` makes of those before its group, the size of the group and its number.
fn spread<T: Clone + Default>(scores: &[f64], place: impl Fn(usize, usize, usize) -> T) -> Vec<T> {
    let mut ranks = vec![T::default(); scores.len()];
    let mut before = 0;
    for (number, group) in groups(scores).into_iter().enumerate() {
        let rank = place(before, group.len(), number);
        for alternative in &group {
            ranks[*alternative] = rank.clone();
        }
        before += group.len();
    }
    ranks
}

/// Compares two scores with the tolerance of a tie; the better one is less, so that it comes first.
#[must_use]
pub fn better_first(one: f64, other: f64) -> Ordering {
    if is_tie(one, other) { Ordering::Equal } else { other.total_cmp(&one) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shared_place_is_counted_in_three_ways() {
        let scores = [2.0, 5.0, 5.0, 1.0];
        assert_eq!(ranks(&scores), [3, 1, 1, 4]);
        assert_eq!(dense_ranks(&scores), [2, 1, 1, 3]);
        assert_eq!(mid_ranks(&scores), [3.0, 1.5, 1.5, 4.0]);
    }

    #[test]
    fn rounding_of_the_machine_separates_nobody() {
        assert_eq!(ranks(&[0.1 + 0.2, 0.3]), [1, 1]);
        assert_eq!(ranks(&[1e12 + 1.0, 1e12]), [1, 1]);
        assert_eq!(ranks(&[1e-7, 0.0]), [1, 2]);
    }
}
