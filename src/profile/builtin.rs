//! The profiles that come with the program; a new one is a file and a line here.

use super::{Profile, ProfileError};

/// Ids and texts of the built-in profiles; the first is the default.
pub const BUILTIN: &[(&str, &str)] = &[
    ("ma-pac", include_str!("../../templates/profiles/ma-pac.toml")),
    ("ma-pcd", include_str!("../../templates/profiles/ma-pcd.toml")),
];

/// Returns the built-in profile with this id, or `None` when there is none.
///
/// # Errors
/// Never for the profiles of this program: the tests read each of them.
#[must_use]
pub fn builtin(id: &str) -> Option<Result<Profile, ProfileError>> {
    BUILTIN.iter().find(|(name, _)| *name == id).map(|(_, text)| Profile::parse(text))
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::*;
    use crate::model::Year;

    const PAC: &str = BUILTIN[0].1;

    #[test]
    fn every_built_in_profile_reads_and_carries_its_own_id() {
        for (id, text) in BUILTIN {
            let profile = Profile::parse(text).unwrap_or_else(|error| panic!("{id}: {error}"));
            assert_eq!(profile.id, *id);
        }
    }

    #[test]
    fn an_unknown_key_is_an_error() {
        let text = PAC.replacen("id = \"ma-pac\"", "id = \"ma-pac\"\nhorizont = 6", 1);
        let error = Profile::parse(&text).expect_err("the key is unknown").to_string();
        assert!(error.contains("horizont"), "{error}");
    }

    #[test]
    fn the_legal_number_of_years_carries_its_article() {
        let profile = Profile::parse(PAC).expect("the profile reads");
        assert_eq!(profile.horizon_years.value, 6);
        assert!(profile.horizon_years.source.fr.contains("article 78"), "{}", profile.horizon_years.source.fr);
    }

    #[test]
    fn windows_that_overlap_are_refused() {
        let text = PAC.replacen("[[1, 3], [4, 6]]", "[[1, 4], [4, 6]]", 1);
        assert!(matches!(Profile::parse(&text), Err(ProfileError::Windows(_))));
    }

    #[test]
    fn windows_that_stop_before_the_horizon_are_refused() {
        let text = PAC.replacen("[[1, 3], [4, 6]]", "[[1, 3], [4, 5]]", 1);
        assert!(matches!(Profile::parse(&text), Err(ProfileError::Windows(_))));
    }

    #[test]
    fn weights_that_do_not_make_a_hundred_are_refused() {
        let text = PAC.replacen("weight = 20", "weight = 21", 1);
        assert_eq!(Profile::parse(&text), Err(ProfileError::Weights(Decimal::from(101))));
    }

    #[test]
    fn nine_years_in_three_windows_need_no_code() {
        let text = include_str!("../../tests/profiles/three-windows.toml");
        let profile = Profile::parse(text).expect("the profile reads");
        let windows: Vec<String> = profile
            .windows(Year(2026))
            .iter()
            .map(|window| format!("{}: {}-{}", window.number, window.period.first, window.period.last))
            .collect();
        assert_eq!(windows, ["1: 2026-2028", "2: 2029-2031", "3: 2032-2034"]);
        assert_eq!(profile.period(Year(2026)).n_years(), 9);
    }
}
