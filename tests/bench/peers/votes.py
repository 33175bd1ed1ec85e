"""The peers of tests/bench/votes.rs on the same files, in process, times in milliseconds.

    python3 -m venv peers && peers/bin/pip install pabutools==1.2.3 numpy pref_voting==0.5.4 numba nashpy
    PLAN_BENCH_FILES=folder cargo bench --bench votes
    PLAN_BENCH_FILES=folder peers/bin/python tests/bench/peers/votes.py [town] [city] [orders] [FILE.pb ...]

pabutools needs minutes for the town with Add1 and is not asked for the city's.
"""

import os
import sys
import tempfile
import time

FOLDER = os.environ.get("PLAN_BENCH_FILES", tempfile.gettempdir())


def measure(name, work, runs=1):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        result = work()
        times.append((time.perf_counter() - start) * 1000)
    print(f"{name:<64} {min(times):>10.3f} {sorted(times)[len(times) // 2]:>10.3f}", flush=True)
    return result


def orders():
    import numpy

    with open(os.path.join(FOLDER, "plan-bench-orders.csv")) as file:
        ballots = numpy.array([[int(it) for it in line.split(",")] for line in file])
    n = ballots.shape[1]

    def counts():
        places = numpy.argsort(ballots, axis=1)
        return (places[:, :, None] < places[:, None, :]).sum(axis=0)

    def schulze(pairs):
        chains = numpy.where(pairs > pairs.T, pairs, 0)
        for middle in range(n):
            chains = numpy.maximum(chains, numpy.minimum(chains[:, middle, None], chains[None, middle, :]))
        return (chains.T > chains).sum(axis=1) + 1

    pairs = measure("numpy: pairwise counts, 200 candidates, 500 ballots", counts, 5)
    measure("numpy: Schulze, 200 candidates, counts given", lambda: schulze(pairs), 5)


def budgets(path, with_add1):
    from pabutools.election import Cost_Sat, parse_pabulib
    from pabutools.rules import greedy_utilitarian_welfare, method_of_equal_shares, sequential_phragmen
    from pabutools.rules import exhaustion_by_budget_increase

    name = os.path.basename(path)
    instance, profile = measure(f"pabutools: {name}: read", lambda: parse_pabulib(path))
    merged = measure(f"pabutools: {name}: merge ballots", profile.as_multiprofile)
    shares = lambda **more: method_of_equal_shares(instance, merged, sat_class=Cost_Sat, **more)
    told = lambda selected: print(f"    {len(selected)} selected: {sorted(p.name for p in selected)[:8]} ...", flush=True)
    told(measure(f"pabutools: {name}: greedy", lambda: greedy_utilitarian_welfare(instance, merged, sat_class=Cost_Sat)))
    told(measure(f"pabutools: {name}: Phragmén", lambda: sequential_phragmen(instance, merged)))
    told(measure(f"pabutools: {name}: equal shares", shares))
    if with_add1:
        told(measure(f"pabutools: {name}: equal shares, Add1 until full", lambda: shares(voter_budget_increment=1)))
        until = lambda: exhaustion_by_budget_increase(
            instance,
            merged,
            method_of_equal_shares,
            {"sat_class": Cost_Sat},
            budget_step=merged.num_ballots(),
            exhaustive_stop=False,
        )
        told(measure(f"pabutools: {name}: equal shares, Add1 until overspend", until))


if __name__ == "__main__":
    asked = sys.argv[1:] or ["orders", "town"]
    for what in asked:
        if what == "orders":
            orders()
        elif what in ("town", "city"):
            budgets(os.path.join(FOLDER, f"plan-bench-{what}.pb"), what == "town")
        else:
            budgets(what, True)
