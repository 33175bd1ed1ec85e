//! Random numbers that are the same on every machine, and weights drawn from them.
//!
//! Only additions, multiplications and comparisons are used, which every processor rounds alike.

/// A generator of 64 random bits at a time.
///
/// # Source
/// splitmix64: Steele, Lea and Flood (2014), Fast splittable pseudorandom number generators.
#[derive(Debug, Clone)]
pub struct Random {
    state: u64,
}

impl Random {
    /// Begins with a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// Returns the generator of draw number `draw`: every draw has its own, so that any draw can be made again alone.
    #[must_use]
    pub fn of_draw(seed: u64, draw: u64) -> Self {
        let mut mixed = Self::new(seed);
        let start = mixed.bits();
        Self::new(start ^ Self::new(draw).bits())
    }

    /// Returns the next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number from 0 up to, but not with, 1, in steps of 2⁻⁵³.
    #[expect(clippy::cast_precision_loss, reason = "53 bits are exact")]
    pub fn unit(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / 9_007_199_254_740_992.0
    }

    /// Returns a number below `n`, each as likely as the others.
    pub fn below(&mut self, n: u64) -> u64 {
        // Bits beyond the last whole multiple would favour the small numbers.
        let limit = u64::MAX - u64::MAX % n.max(1);
        loop {
            let bits = self.bits();
            if bits < limit {
                return bits % n.max(1);
            }
        }
    }
}

/// How weights are drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Cloud {
    /// Any weights that add up to one, all as likely.
    Any,
    /// Any weights in this order of importance: the criterion named first weighs most.
    Ordered(Vec<usize>),
    /// Each weight up to this share above or below its own, then divided by their sum.
    Near {
        /// Weights in the middle.
        weights: Vec<f64>,
        /// Largest change, such as 0.2.
        share: f64,
    },
}

impl Cloud {
    /// Fills `weights` with a draw; they add up to one.
    ///
    /// # Formula
    /// Any: the gaps between sorted uniform numbers, which are spread evenly over the simplex and need no logarithm.
    /// # Source
    /// Spacings of uniform order statistics: Devroye (1986), Non-uniform random variate generation, chapter V.
    pub fn draw(&self, random: &mut Random, weights: &mut [f64]) {
        match self {
            Cloud::Any => spacings(random, weights),
            Cloud::Ordered(order) => {
                spacings(random, weights);
                let mut sorted = weights.to_vec();
                sorted.sort_by(|one, other| other.total_cmp(one));
                for (criterion, weight) in order.iter().zip(sorted) {
                    weights[*criterion] = weight;
                }
            }
            Cloud::Near { weights: middle, share } => {
                for (weight, middle) in weights.iter_mut().zip(middle) {
                    *weight = middle * (1.0 + share * (2.0 * random.unit() - 1.0));
                }
                let sum: f64 = weights.iter().sum();
                weights.iter_mut().for_each(|weight| *weight /= sum);
            }
        }
    }
}

fn spacings(random: &mut Random, weights: &mut [f64]) {
    let Some((last, cuts)) = weights.split_last_mut() else { return };
    cuts.iter_mut().for_each(|cut| *cut = random.unit());
    // A handful of numbers: insertion is the quickest sort.
    for at in 1..cuts.len() {
        let mut to = at;
        while to > 0 && cuts[to - 1] > cuts[to] {
            cuts.swap(to - 1, to);
            to -= 1;
        }
    }
    let mut before = 0.0;
    for cut in cuts {
        let gap = *cut - before;
        before = *cut;
        *cut = gap;
    }
    *last = 1.0 - before;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_generator_gives_the_numbers_of_its_reference() {
        // Vigna's splitmix64.c with seed 1234567.
        let mut random = Random::new(1_234_567);
        let expected = [
            6_457_827_717_110_365_317,
            3_203_168_211_198_807_973,
            9_817_491_932_198_370_423,
            4_593_380_528_125_082_431,
        ];
        assert_eq!(expected.map(|_| random.bits()), expected);
    }

    #[test]
    fn drawn_weights_add_up_to_one_and_have_equal_means() {
        let mut sums = [0.0; 4];
        let mut weights = [0.0; 4];
        for draw in 0..20_000 {
            Cloud::Any.draw(&mut Random::of_draw(1, draw), &mut weights);
            assert!((weights.iter().sum::<f64>() - 1.0).abs() < 1e-12);
            sums.iter_mut().zip(&weights).for_each(|(sum, weight)| *sum += weight);
        }
        assert!(sums.iter().all(|sum| (sum / 20_000.0 - 0.25).abs() < 0.005), "{sums:?}");
    }

    #[test]
    fn an_order_of_importance_is_kept_by_every_draw() {
        let mut weights = [0.0; 3];
        for draw in 0..100 {
            Cloud::Ordered(vec![2, 0, 1]).draw(&mut Random::of_draw(7, draw), &mut weights);
            assert!(weights[2] >= weights[0] && weights[0] >= weights[1], "{weights:?}");
        }
    }
}
