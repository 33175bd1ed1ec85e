// The ranking as `plan prioritize` computes it: weighted sum between fixed bounds, then the chain of ties, then the
// shared rank. Whole numbers throughout, never floating point: equal scores are equal. It touches no page.
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
    return { above, range: highest - lowest, ties: data.projects.map((project) => project.ties) };
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
    prepared.above.forEach((above, at) => {
      const missing = above.flatMap((it, criterion) => (it === null && units[criterion] > 0n ? [criterion] : []));
      if (missing.length) toStudy.push({ at, missing });
      else scored.push({ at, sum: above.reduce((sum, it, criterion) => sum + (it ?? 0n) * units[criterion], 0n) });
    });
    const order = (one, other) => {
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
    return { ranked, toStudy, whole: total * prepared.range };
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
