//! What the cover and the foot of each page say of the plan: the state that its procedure proves, and no more.

use super::context::Context;
use crate::i18n;
use crate::model::Date;

/// The state in a few words, for the foot of each page.
pub(super) fn short(context: &Context<'_>) -> String {
    context.word(&format!("state-{}", context.analysis.law.standing.state.word()))
}

/// The state with the deliberation and the visa that prove it, and how many binding rules are open once it is voted.
pub(super) fn long(context: &Context<'_>) -> String {
    let law = &context.analysis.law;
    let mut parts = vec![short(context)];
    let proof = |key: &str, proof: &Option<(String, Date)>| {
        let (number, date) = proof.as_ref()?;
        let date = i18n::date(context.language, *date);
        Some(context.words(key, &i18n::args([("number", number.as_str().into()), ("date", date.into())])))
    };
    parts.extend(proof("state-deliberation", &law.standing.deliberation));
    parts.extend(proof("state-visa", &law.standing.visa));
    if law.standing.state.is_voted() && law.n_open() > 0 {
        parts.push(context.words("state-open", &i18n::args([("n", law.n_open().into())])));
    }
    parts.join(&context.word("state-separator"))
}
