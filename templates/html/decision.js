// The ranking as `plan prioritize` computes it: weighted sum between fixed bounds joined with the score of the votes, what
// cannot wait before all else, then the chain of ties, then the shared rank. Whole numbers throughout, never floating point: equal scores are equal. It touches no page.
const ranking = (() => {
  'use strict';

  // Reads "12.50" as { units: 1250n, places: 2 }; null when it is no plain number.
  const decimal = (text) => {
    const found = /^(-?)(\d*)(?:\.(\d*))?$/.exec(String(text).trim());
    if (!found || !(found[2] || found[3])) return null;
    const [, sign, whole, fraction = ''] = found;
    const units = BigInt(whole + fraction);
    return { units: sign ? -units : units, places: fraction.length };
  };

  // Brings numbers to the same decimal places; what is not there stays so.
  const aligned = (numbers) => {
    const places = Math.max(0, ...numbers.filter((it) => it !== null).map((it) => it.places));
    const raise = (it) => (it === null ? null : it.units * 10n ** BigInt(places - it.places));
    return { places, units: numbers.map(raise) };
  };

  // Prepares the data of a page: each score above the lowest one, in the smallest unit that any score has.
  const model = (data) => {
    const all = data.projects.flatMap((project) => project.scores.map((score) => (score === null ? null : decimal(score))));
    const { places, units } = aligned(all);
    const unit = 10n ** BigInt(places);
    const [lowest, highest] = data.scale.map((bound) => BigInt(bound) * unit);
    const n = data.criteria.length;
    const above = data.projects.map((_, at) => units.slice(at * n, at * n + n).map((it) => (it === null ? null : it - lowest)));
    const votes = aligned(data.projects.map((project) => (project.votes === null ? null : decimal(project.votes))));
    const share = decimal(data.share);
    return {
      above,
      range: highest - lowest,
      ties: data.projects.map((project) => project.ties),
      musts: data.projects.map((project) => (project.must ? 1 : 0)),
      // The criteria and the votes with their parts, all in whole numbers over one divisor.
      votes: votes.units,
      voteUnit: 10n ** BigInt(votes.places),
      share: share.units,
      rest: 100n * 10n ** BigInt(share.places) - share.units,
      parts: 100n * 10n ** BigInt(share.places) * 10n ** BigInt(votes.places),
    };
  };

  // Ranks under weights written in plain digits. Their sum may be anything above zero: each counts by its share of it.
  // Gives `{ ranked: [{ at, rank, isTied, sum }], toStudy: [{ at, missing }], whole }`, where a score is
  // `100 * sum / whole`; null when a weight is no number, is negative, or all are zero.
  const rank = (prepared, weights) => {
    const read = weights.map(decimal);
    if (read.some((it) => it === null || it.units < 0n)) return null;
    const { units } = aligned(read);
    const total = units.reduce((sum, it) => sum + it, 0n);
    if (total === 0n) return null;
    const scored = [];
    const toStudy = [];
    const ofCriteria = total * prepared.range;
    // 100 * criteria / ofCriteria and votes / voteUnit, joined over `100 * parts * ofCriteria`.
    const joined = (criteria, votes) => (votes === null
      ? 100n * criteria * prepared.parts
      : 100n * prepared.share * prepared.voteUnit * criteria + prepared.rest * votes * ofCriteria);
    prepared.above.forEach((above, at) => {
      const missing = above.flatMap((it, criterion) => (it === null && units[criterion] > 0n ? [criterion] : []));
      if (missing.length) toStudy.push({ at, missing });
      else {
        const criteria = above.reduce((sum, it, criterion) => sum + (it ?? 0n) * units[criterion], 0n);
        scored.push({ at, sum: joined(criteria, prepared.votes[at]) });
      }
    });
    const order = (one, other) => {
      const [must, otherMust] = [prepared.musts[one.at], prepared.musts[other.at]];
      if (must !== otherMust) return otherMust - must;
      if (one.sum !== other.sum) return one.sum > other.sum ? -1 : 1;
      const [ties, others] = [prepared.ties[one.at], prepared.ties[other.at]];
      const rule = ties.findIndex((key, at) => key !== others[at]);
      return rule < 0 ? 0 : ties[rule] - others[rule];
    };
    // The projects come in the order of their ids, which is that of equal ones.
    scored.sort((one, other) => order(one, other) || one.at - other.at);
    const ranked = [];
    scored.forEach((entry, place) => {
      const isTiedBefore = place > 0 && order(scored[place - 1], entry) === 0;
      const isTiedAfter = place + 1 < scored.length && order(scored[place + 1], entry) === 0;
      const own = isTiedBefore ? ranked[place - 1].rank : place + 1;
      ranked.push({ at: entry.at, rank: own, isTied: isTiedBefore || isTiedAfter, sum: entry.sum });
    });
    return { ranked, toStudy, whole: 100n * prepared.parts * ofCriteria };
  };

  // Writes `100 * sum / whole` with at most so many decimals, half away from zero, without trailing zeros.
  const written = (sum, whole, places, mark) => {
    const scale = 10n ** BigInt(places);
    const units = (200n * (sum < 0n ? -sum : sum) * scale + whole) / (2n * whole);
    const fraction = String(units % scale).padStart(places, '0').replace(/0+$/, '');
    const sign = sum < 0n && units > 0n ? '\u2212' : '';
    return sign + String(units / scale) + (places && fraction ? mark + fraction : '');
  };

  // Adds numbers in plain digits; null when one is no number.
  const total = (numbers) => {
    const read = numbers.map(decimal);
    if (read.some((it) => it === null)) return null;
    const { places, units } = aligned(read);
    const sum = units.reduce((all, it) => all + it, 0n);
    const digits = String(sum < 0n ? -sum : sum).padStart(places + 1, '0');
    const cut = digits.length - places;
    const fraction = digits.slice(cut).replace(/0+$/, '');
    return (sum < 0n ? '-' : '') + digits.slice(0, cut) + (fraction ? '.' + fraction : '');
  };

  // Writes the share of one weight in their sum, in per cent with at most one decimal.
  const share = (weights, at, mark) => {
    const { units } = aligned(weights.map(decimal));
    return written(units[at], units.reduce((sum, it) => sum + it, 0n), 1, mark);
  };

  return { model, rank, written, total, share };
})();
if (typeof module !== 'undefined') module.exports = ranking;
