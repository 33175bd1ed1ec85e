"""Times of the Python peers on the inputs of tests/bench/ranking.rs, in process, as JSON lines.

python -m venv VENV && VENV/bin/pip install pymcdm scikit-criteria numpy
VENV/bin/python tests/bench/peers/ranking.py
"""

import json
import resource
import sys
import time
import warnings
from importlib.metadata import version

import numpy as np

warnings.filterwarnings("ignore")


def matrix(n, m):
    """The same numbers as the Rust side: a 64-bit linear congruential generator, row after row, from 1 to 101."""
    state = 42
    values = np.empty(n * m)
    for at in range(n * m):
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        values[at] = 1.0 + (state >> 11) / 2**53 * 100.0
    return values.reshape(n, m)


def best_of(runs, work):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times) * 1000.0


def tell(task, peer, milliseconds, check):
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"task": task, "peer": peer, "ms": milliseconds, "check": check, "peak_kb": peak}), flush=True)


def topsis():
    import pymcdm
    import pymcdm.methods
    from skcriteria import mkdm
    from skcriteria.agg.similarity import TOPSIS
    from skcriteria.preprocessing.scalers import VectorScaler

    values, weights, types = matrix(100_000, 10), np.full(10, 0.1), np.ones(10)
    method = pymcdm.methods.TOPSIS(pymcdm.normalizations.vector_normalization)
    scores = method(values, weights, types)
    tell("topsis 100000x10", f"pymcdm {version('pymcdm')}", best_of(5, lambda: method(values, weights, types)), float(scores.sum()))
    decision = mkdm(values, np.ones(10), weights=weights)
    scaler, aggregate = VectorScaler("matrix"), TOPSIS()
    scored = aggregate.evaluate(scaler.transform(decision)).e_.similarity
    both = lambda: aggregate.evaluate(scaler.transform(decision))
    tell("topsis 100000x10", "scikit-criteria", best_of(3, both), float(scored.sum()))


def draws():
    import pymcdm
    import pymcdm.methods

    values, types = matrix(200, 10), np.ones(10)
    weights = np.random.default_rng(1).dirichlet(np.ones(10), 10_000)
    method = pymcdm.methods.WSM()

    def loop():
        for row in weights:
            method.rank(method(values, row, types))

    tell("10000 draws 200x10", f"pymcdm {version('pymcdm')}, its loop", best_of(2, loop), 0.0)


def promethee():
    import pymcdm
    import pymcdm.methods

    values, weights, types = matrix(5_000, 10), np.full(10, 0.1), np.ones(10)
    method = pymcdm.methods.PROMETHEE_II("usual")
    scores = method(values, weights, types)
    check = float(np.abs(scores).sum())
    tell("promethee usual 5000x10", f"pymcdm {version('pymcdm')}", best_of(2, lambda: method(values, weights, types)), check)


if __name__ == "__main__":
    {"topsis": topsis, "draws": draws, "promethee": promethee}[sys.argv[1]]()
