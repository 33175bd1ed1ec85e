"""The search for the best programme beside HiGHS (through scipy), on the same instances in one run.

    python3 -m venv peers
    peers/bin/pip install scipy
    peers/bin/python tests/bench/peers/programme.py [SECONDS] [-- arguments for cargo]

Runs `cargo bench --bench programme`, which searches each made instance and writes it down, then gives the instance to
HiGHS with the same limit (10 seconds) and prints both in one table. The choice of HiGHS is summed up again in whole
numbers, and checked against every row in whole numbers: what it takes beyond a limit within its tolerance is said.
Returns 1 when a bar is missed: 100 projects proven, larger ones within 0.1 %, the limit kept to 0.2 s, the same optimum
where both prove, never worse by more than 0.1 %.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import numpy
import scipy
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_array

ROOT = pathlib.Path(__file__).resolve().parents[3]
GAP, OVERRUN = 0.1, 0.2


def highs(instance, seconds):
    """Value in whole numbers, bound, time, whether proven, and whether every row is kept exactly."""
    first, values = [], []
    for group in instance["groups"]:
        first.append(len(values))
        values.extend(group)
    rows, columns, entries, limits = [], [], [], []
    for at, row in enumerate(instance["rows"]):
        scale = max((abs(a) for _, _, a in row["terms"]), default=1)
        limits.append(row["limit"] / scale)
        for group, option, a in row["terms"]:
            rows.append(at), columns.append(first[group] + option), entries.append(a / scale)
    for group, options in enumerate(instance["groups"]):
        rows.extend([len(limits)] * len(options))
        columns.extend(first[group] + option for option in range(len(options)))
        entries.extend([1.0] * len(options))
        limits.append(1.0)
    matrix = coo_array((entries, (rows, columns)), shape=(len(limits), len(values))).tocsr()
    unit = max(values)
    begun = time.perf_counter()
    found = milp(
        -numpy.array(values, dtype=float) / unit,
        constraints=LinearConstraint(matrix, -numpy.inf, limits),
        integrality=numpy.ones(len(values)),
        bounds=Bounds(0, 1),
        options={"time_limit": seconds, "mip_rel_gap": 1e-9},
    )
    elapsed = time.perf_counter() - begun
    if found.x is None:
        return None, None, elapsed, False, True
    taken = found.x > 0.5
    value = sum(v for v, is_taken in zip(values, taken) if is_taken)
    sums = (sum(a for group, option, a in row["terms"] if taken[first[group] + option]) for row in instance["rows"])
    is_exact = all(total <= row["limit"] for total, row in zip(sums, instance["rows"]))
    return value, -found.mip_dual_bound * unit, elapsed, found.status == 0, is_exact


def verdict(ours, value, is_proven, is_exact):
    """What the two say of each other, and whether a bar is missed."""
    mine = int(ours["value"])
    if value is None:
        return "HiGHS found nothing", False
    by = (mine - value) / value * 100
    remark = "" if is_exact else " (HiGHS passes a limit within its tolerance)"
    if ours["status"] == "Proven" and is_proven:
        # Its tolerances let values of so many digits differ in the last ones.
        is_same = abs(by) < 1e-6
        return ("same optimum" if is_same else "OTHER OPTIMUM") + remark, not is_same and is_exact
    if mine == value:
        return "same value" + remark, False
    text = f"ours better by {by:.3f} %" if by > 0 else f"HiGHS better by {-by:.3f} %"
    return text + remark, by < -GAP and is_exact


def bars(ours, seconds):
    """The bars that our own search misses."""
    n, gap = int(ours["projects"]), ours["gap"]
    missed = []
    if n <= 100 and ours["status"] != "Proven":
        missed.append("NOT PROVEN")
    if gap > GAP:
        missed.append("GAP")
    if ours["seconds"] > seconds + OVERRUN:
        missed.append("TIME")
    return missed


def main():
    split = sys.argv.index("--") if "--" in sys.argv else len(sys.argv)
    seconds = float(sys.argv[1]) if split > 1 else 10.0
    folder = pathlib.Path(tempfile.mkdtemp(prefix="plan-bench-"))
    cargo = ["cargo", *sys.argv[split + 1 :], "bench", "--bench", "programme", "--", str(folder), str(seconds)]
    if subprocess.run(cargo, cwd=ROOT).returncode != 0:
        sys.exit("the bench failed")
    print(f"\n{os.cpu_count()} cores, {os.getloadavg()[0]:.1f} waiting; limit {seconds:g} s; scipy {scipy.__version__}, one thread")
    print(f"{'instance':<16} {'value':>16} {'bound':>16} {'gap %':>8} {'s':>6}   {'HiGHS':>16} {'bound':>18} {'gap %':>8} {'s':>6}   verdict")
    n_missed = 0
    for path in sorted(folder.glob("programme-*.json"), key=lambda it: [part.zfill(6) for part in it.stem.split("-")]):
        instance = json.loads(path.read_text())
        value, bound, elapsed, is_proven, is_exact = highs(instance, seconds)
        text, is_worse = verdict(instance, value, is_proven, is_exact)
        missed = bars(instance, seconds)
        n_missed += is_worse or bool(missed)
        theirs = "none" if value is None else str(value)
        gap = (bound - value) / value * 100 if value else float("nan")
        name = path.stem.removeprefix("programme-")
        print(
            f"{name:<16} {instance['value']:>16} {instance['bound']:>16} {instance['gap']:>8.4f} {instance['seconds']:>6.2f}"
            f"   {theirs:>16} {bound or 0:>18.0f} {gap:>8.4f} {elapsed:>6.2f}   {text} {' '.join(missed)}",
            flush=True,
        )
    print(json.dumps({"missed": n_missed}))
    return 1 if n_missed else 0


if __name__ == "__main__":
    sys.exit(main())
