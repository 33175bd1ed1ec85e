//! Replays the seeds of the fuzz targets, whole and damaged, where no fuzzer is at hand.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

#[path = "../fuzz/entries.rs"]
mod entries;

/// What damage does to a seed: cut, put in, and bytes overwritten.
fn damaged(seed: &[u8], cut: usize, put: &[u8], at: usize, turned: &[(usize, u8)]) -> Vec<u8> {
    let mut bytes = seed[..seed.len() - cut.min(seed.len())].to_vec();
    let at = if bytes.is_empty() { 0 } else { at % bytes.len() };
    bytes.splice(at..at, put.iter().copied());
    for (place, byte) in turned {
        let n = bytes.len();
        if n > 0 {
            bytes[place % n] ^= byte;
        }
    }
    bytes
}

#[test]
fn no_seed_breaks_its_target_whole_or_damaged() {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds");
    for (name, entry) in entries::ENTRIES {
        let mut files: Vec<_> = fs::read_dir(seeds.join(name))
            .expect("the target has seeds")
            .map(|it| it.expect("listed").path())
            .collect();
        files.sort();
        assert!(!files.is_empty(), "{name} has no seed");
        for file in files {
            let seed = fs::read(&file).expect("the seed is readable");
            entry(&seed);
            let n_cases = if seed.len() > 1_000 { 40 } else { 150 };
            let strategy = (
                0..20usize,
                prop::collection::vec(any::<u8>(), 0..6),
                any::<usize>(),
                prop::collection::vec((any::<usize>(), any::<u8>()), 0..4),
            );
            let config = Config { cases: n_cases, failure_persistence: None, ..Config::default() };
            let done = TestRunner::new_with_rng(
                config,
                proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
            )
            .run(&strategy, |(cut, put, at, turned)| {
                entry(&damaged(&seed, cut, &put, at, &turned));
                Ok(())
            });
            assert!(done.is_ok(), "{name}: {} {done:?}", file.display());
        }
    }
}
