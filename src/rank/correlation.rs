//! How much two rankings of the same things agree.
//!
//! Where one side does not vary, agreement has no meaning: the answer is then `None`, not zero.

use super::order;

/// Kendall's tau-b of two lists of values.
///
/// # Formula
/// `(concordant − discordant) / √((n₀ − ties of x)(n₀ − ties of y))`, with `n₀ = n(n−1)/2`; pairs are counted in
/// `n log n` steps by merging.
/// # Missing data
/// `None` when a side is constant, when the lengths differ, or with fewer than two values.
/// # Source
/// Kendall (1945), The treatment of ties in ranking problems; counting after Knight (1966).
#[must_use]
pub fn kendall_tau_b(x: &[f64], y: &[f64]) -> Option<f64> {
    let pairs = Pairs::count(x, y)?;
    let (x_pairs, y_pairs) = (pairs.all - pairs.tied_x, pairs.all - pairs.tied_y);
    // The two roots may overshoot a perfect agreement by a bit.
    let tau = || real(pairs.balance()) / (real(x_pairs).sqrt() * real(y_pairs).sqrt());
    (x_pairs > 0 && y_pairs > 0).then(|| tau().clamp(-1.0, 1.0))
}

/// Kendall's tau-a: ties count as neither for nor against, and all pairs are in the divisor.
#[must_use]
pub fn kendall_tau_a(x: &[f64], y: &[f64]) -> Option<f64> {
    let pairs = Pairs::count(x, y)?;
    Some(real(pairs.balance()) / real(pairs.all))
}

/// Goodman and Kruskal's gamma: only pairs that neither side ties.
///
/// # Source
/// Goodman and Kruskal (1954), Measures of association for cross classifications.
#[must_use]
pub fn gamma(x: &[f64], y: &[f64]) -> Option<f64> {
    let pairs = Pairs::count(x, y)?;
    let decided = pairs.all - pairs.tied_x - pairs.tied_y + pairs.tied_both;
    (decided > 0).then(|| real(pairs.balance()) / real(decided))
}

/// Spearman's rho: the correlation of mid-ranks.
///
/// # Source
/// Spearman (1904), The proof and measurement of association between two things.
#[must_use]
pub fn spearman_rho(x: &[f64], y: &[f64]) -> Option<f64> {
    pearson(&exact_mid_ranks(x), &exact_mid_ranks(y))
}

/// Pearson's correlation.
#[must_use]
pub fn pearson(x: &[f64], y: &[f64]) -> Option<f64> {
    if x.len() != y.len() || x.len() < 2 {
        return None;
    }
    let mean = |values: &[f64]| values.iter().sum::<f64>() / length(values.len());
    let (mean_x, mean_y) = (mean(x), mean(y));
    let (mut xy, mut xx, mut yy) = (0.0, 0.0, 0.0);
    for (x, y) in x.iter().zip(y) {
        xy += (x - mean_x) * (y - mean_y);
        xx += (x - mean_x) * (x - mean_x);
        yy += (y - mean_y) * (y - mean_y);
    }
    (xx > 0.0 && yy > 0.0).then(|| (xy / (xx.sqrt() * yy.sqrt())).clamp(-1.0, 1.0))
}

/// Weighted Spearman of two lists of ranks: disagreement near the top costs more.
///
/// # Formula
/// `1 − 6 Σ (x−y)²((N−x+1) + (N−y+1)) / (N⁴ + N³ − N² − N)`
/// # Source
/// Dancelli, Manisera and Vezzoli (2013), On two classes of weighted rank correlation measures.
#[must_use]
pub fn weighted_spearman(x: &[f64], y: &[f64]) -> Option<f64> {
    let n = count_of(x, y)?;
    let sum: f64 = x.iter().zip(y).map(|(x, y)| (x - y) * (x - y) * ((n - x + 1.0) + (n - y + 1.0))).sum();
    Some(1.0 - 6.0 * sum / (n * n * n * n + n * n * n - n * n - n))
}

/// WS coefficient of two lists of ranks; the first is the reference.
///
/// # Formula
/// `1 − Σ 2^(−x) |x−y| / max(|1−x|, |N−x|)`
/// # Source
/// Sałabun and Urbaniak (2020), A new coefficient of rankings similarity in decision-making problems.
#[must_use]
pub fn ws(reference: &[f64], other: &[f64]) -> Option<f64> {
    let n = count_of(reference, other)?;
    let term = |x: f64, y: f64| (-x).exp2() * (x - y).abs() / (1.0 - x).abs().max((n - x).abs());
    Some(1.0 - reference.iter().zip(other).map(|(x, y)| term(*x, *y)).sum::<f64>())
}

/// Similarity of two weight vectors that each add up to one.
///
/// # Formula
/// `1 − Σ |a − b| / (2 (1 − min b))`
#[must_use]
pub fn weight_similarity(one: &[f64], other: &[f64]) -> Option<f64> {
    count_of(one, other)?;
    let distance: f64 = one.iter().zip(other).map(|(one, other)| (one - other).abs()).sum();
    let least = one.iter().copied().fold(f64::INFINITY, f64::min);
    (least < 1.0).then(|| 1.0 - distance / (2.0 * (1.0 - least)))
}

/// Share of the first `k` of one order that are among the first `k` of the other.
///
/// # Missing data
/// `None` when `k` is zero or one of the orders is shorter.
#[must_use]
pub fn overlap<T: PartialEq>(one: &[T], other: &[T], k: usize) -> Option<f64> {
    let (one, other) = (one.get(..k)?, other.get(..k)?);
    (k > 0).then(|| length(one.iter().filter(|it| other.contains(it)).count()) / length(k))
}

/// Pairs of things by how the two lists order them.
struct Pairs {
    all: i64,
    tied_x: i64,
    tied_y: i64,
    tied_both: i64,
    discordant: i64,
}

impl Pairs {
    fn count(x: &[f64], y: &[f64]) -> Option<Self> {
        if x.len() != y.len() || x.len() < 2 || x.iter().chain(y).any(|value| value.is_nan()) {
            return None;
        }
        let mut order: Vec<usize> = (0..x.len()).collect();
        order.sort_by(|one, other| plain(x[*one]).total_cmp(&plain(x[*other])).then(y[*one].total_cmp(&y[*other])));
        let by_x: Vec<(f64, f64)> = order.iter().map(|at| (plain(x[*at]), plain(y[*at]))).collect();
        let mut ys: Vec<f64> = by_x.iter().map(|pair| pair.1).collect();
        let mut spare = ys.clone();
        let discordant = swaps(&mut ys, &mut spare);
        Some(Self {
            all: pairs_of(x.len()),
            tied_x: tied(&by_x, |one, other| one.0 == other.0),
            tied_both: tied(&by_x, |one, other| one == other),
            tied_y: tied(&ys, |one, other| one == other),
            discordant,
        })
    }

    /// Concordant less discordant pairs.
    fn balance(&self) -> i64 {
        self.all - self.tied_x - self.tied_y + self.tied_both - 2 * self.discordant
    }
}

/// Negative zero is zero.
fn plain(value: f64) -> f64 {
    value + 0.0
}

/// Sorts `values` and returns how many pairs stood in the wrong order.
fn swaps(values: &mut [f64], spare: &mut [f64]) -> i64 {
    let middle = values.len() / 2;
    if middle == 0 {
        return 0;
    }
    let (left, right) = values.split_at_mut(middle);
    let (spare_left, spare_right) = spare.split_at_mut(middle);
    let mut n_swaps = swaps(left, spare_left) + swaps(right, spare_right);
    let (mut from_left, mut from_right) = (0, 0);
    for slot in spare.iter_mut() {
        if from_right >= right.len() || (from_left < left.len() && left[from_left] <= right[from_right]) {
            *slot = left[from_left];
            from_left += 1;
        } else {
            *slot = right[from_right];
            from_right += 1;
            n_swaps += whole(left.len() - from_left);
        }
    }
    values.copy_from_slice(spare);
    n_swaps
}

/// Pairs inside runs of equal neighbours.
fn tied<T>(sorted: &[T], is_equal: impl Fn(&T, &T) -> bool) -> i64 {
    sorted.chunk_by(is_equal).map(|run| pairs_of(run.len())).sum()
}

fn pairs_of(n: usize) -> i64 {
    let n = whole(n);
    n * (n - 1) / 2
}

/// Mid-ranks of values that tie only when they are exactly equal.
fn exact_mid_ranks(values: &[f64]) -> Vec<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let distinct: Vec<f64> = sorted.chunk_by(|one, other| one == other).map(|run| run[0]).collect();
    // Places in the list of distinct values are whole numbers, which the tolerance of ties never joins.
    let place = |value: &f64| length(distinct.partition_point(|known| known < value));
    order::mid_ranks(&values.iter().map(|value| -place(value)).collect::<Vec<_>>())
}

fn count_of(x: &[f64], y: &[f64]) -> Option<f64> {
    (x.len() == y.len() && x.len() >= 2).then(|| length(x.len()))
}

fn whole(n: usize) -> i64 {
    i64::try_from(n).expect("no list is longer than an i64 counts")
}

#[expect(clippy::cast_precision_loss, reason = "counts of pairs are far below 2^52")]
fn real(n: i64) -> f64 {
    n as f64
}

#[expect(clippy::cast_precision_loss, reason = "lengths are far below 2^52")]
fn length(n: usize) -> f64 {
    n as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tau_agrees_with_a_count_pair_by_pair() {
        let x = [12.0, 2.0, 1.0, 12.0, 2.0, 7.0, 7.0];
        let y = [1.0, 4.0, 7.0, 1.0, 0.0, 4.0, 3.0];
        let mut balance = 0.0;
        for one in 0..x.len() {
            for other in 0..one {
                let sign = |d: f64| if d == 0.0 { 0.0 } else { d.signum() };
                balance += sign(x[one] - x[other]) * sign(y[one] - y[other]);
            }
        }
        assert_eq!(kendall_tau_a(&x, &y), Some(balance / 21.0));
    }

    #[test]
    fn a_constant_side_has_no_agreement() {
        assert_eq!(kendall_tau_b(&[1.0, 1.0], &[1.0, 2.0]), None);
        assert_eq!(spearman_rho(&[1.0, 1.0], &[1.0, 2.0]), None);
    }

    #[test]
    fn overlap_counts_what_both_put_first() {
        assert_eq!(overlap(&["a", "b", "c"], &["c", "a", "d"], 2), Some(0.5));
        assert_eq!(overlap(&["a"], &["a", "b"], 2), None);
    }
}
