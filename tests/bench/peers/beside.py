"""Ranking, votes and budgets beside the Python peers in one run: times, ratios, bars and the machine.

    python3 -m venv peers
    peers/bin/pip install pymcdm scikit-criteria pabutools gmpy2 pref_voting==0.5.4 numba nashpy
    peers/bin/python tests/bench/peers/beside.py [FILE.pb ...] [-- arguments for cargo]
    python3 tests/bench/peers/beside.py pages [LANGUAGE ...]       # pages.py: the plan beside WeasyPrint and typst

Real elections named by their `.pb` files are measured too; pabutools needs many minutes for those of some hundred
projects. Returns 1 when a bar is missed.
"""

import json
import os
import pathlib
import platform
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
PEERS = pathlib.Path(__file__).resolve().parent
ADD1 = "equal shares, Add1 until overspend"


def machine():
    try:
        lines = pathlib.Path("/proc/cpuinfo").read_text().splitlines()
        name = next(line.split(": ")[1] for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        name = platform.processor() or "unknown processor"
    return f"{name}, {os.cpu_count()} threads, {platform.system()} {platform.machine()}, Python {platform.python_version()}"


def said(command, environment):
    """The lines of a command, shown as they come."""
    lines = []
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        for line in process.stdout:
            print(line, end="", flush=True)
            lines.append(line.rstrip())
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} failed")
    return lines


def times(lines):
    """Shortest milliseconds by name, of lines that end in two numbers."""
    found = {}
    for line in lines:
        parts = line.rsplit(maxsplit=2)
        try:
            found[parts[0].strip()] = float(parts[-2])
        except (IndexError, ValueError):
            continue
    return found


def ranking(lines):
    """Of each task of the bench: name, our ms and MB, and those of pymcdm."""
    task, ours, rows = "", (0.0, 0.0), []
    for line in lines:
        parts = line.split()
        if " plan (growth of the peak)" in line:
            task, ours = line.split("  ")[0], (float(parts[-2]), float(parts[-1]))
        elif line.strip().startswith("pymcdm"):
            numbers = [it for it in parts if it.replace(".", "", 1).isdigit()]
            rows.append((task, ours, (float(numbers[-2]), float(numbers[-1])), "OTHER RESULT" in line))
    return rows


def computed():
    split = sys.argv.index("--") if "--" in sys.argv else len(sys.argv)
    files = [pathlib.Path(it).resolve() for it in sys.argv[1:split]]
    cargo = ["cargo", *sys.argv[split + 1 :], "bench"]
    folder = pathlib.Path(tempfile.mkdtemp(prefix="plan-bench-"))
    for file in files:
        (folder / "pb").mkdir(exist_ok=True)
        (folder / "pb" / file.name).symlink_to(file)
    environment = os.environ | {"PLAN_BENCH_FILES": str(folder)}
    if files:
        environment["PLAN_PB_FILES"] = str(folder / "pb")
    print(f"machine: {machine()}\n")
    bars = {"topsis 100000x10": 5, "10000 draws 200x10": 20, "promethee usual 5000x10": 10}
    summary = []
    # One command builds both, so that both measure the same program.
    lines = said([*cargo, "--bench", "ranking", "--bench", "votes"], environment | {"PLAN_PEERS": sys.executable})
    for task, ours, peer, differs in ranking(lines):
        summary.append((task, ours[0], "pymcdm", peer[0], bars.get(task), differs))
        if task.startswith("promethee"):
            summary.append((f"{task}, MB", ours[1], "pymcdm", peer[1], 10, False))
    ours = times(lines)
    asked = ["orders", "town", *(str(folder / "pb" / file.name) for file in files)]
    peer = times(said([sys.executable, str(PEERS / "votes.py"), *asked], environment))
    counts = peer["numpy: pairwise counts, 200 candidates, 500 ballots"]
    chains = peer["numpy: Schulze, 200 candidates, counts given"]
    summary.append(("Schulze, 200 candidates", ours["Schulze, 200 candidates, counts given"], "numpy", chains, 5, False))
    both = ours["Schulze, 200 candidates, 500 ballots"]
    summary.append(("Schulze with the counts", both, "numpy", counts + chains, 5, False))
    for name in ["plan-bench-town", *(file.stem for file in files)]:
        other = peer.get(f"pabutools: {name}.pb: {ADD1}")
        if other is not None:
            summary.append((f"{name}: Add1, exact", ours[f"{name}: {ADD1}"], "pabutools", other, 100, False))
    city = ours[f"plan-bench-city: read and {ADD1}"]
    summary.append(("city of 160 projects and 90 494 voters, with its file", city, "3 s", 3000.0, 1, False))
    return summary


def main():
    if sys.argv[1:2] == ["pages"]:
        import pages

        print(f"machine: {machine()}\n")
        summary = [(*row, False) for row in pages.main(sys.argv[2:])]
    else:
        summary = computed()
    print(f"\nmachine: {machine()}")
    print(f"{'':<56} {'plan':>10} {'':>24} {'':>12} {'times':>8} {'bar':>6}")
    missed = 0
    for name, mine, who, theirs, bar, differs in summary:
        is_met = bar is None or (theirs >= bar * mine and not differs)
        missed += not is_met
        verdict = "" if is_met else "  OTHER RESULT" if differs else "  MISSED"
        times_faster = theirs / mine if mine else float("inf")
        print(f"{name:<56} {mine:>10.2f} {who:>24} {theirs:>12.2f} {times_faster:>8.1f} {bar or '':>6}{verdict}")
    print(json.dumps({"missed": missed}))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
