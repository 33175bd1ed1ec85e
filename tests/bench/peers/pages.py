"""The example's plan set by `plan`, by WeasyPrint and by typst's own compiler; and many plans in one process.

    cargo build --release
    python3 tests/bench/peers/beside.py pages [ar] [fr] [en]   # makes a virtual environment below the target folder

Engines, each a process of its own, on the same words, tables, drawings, marks and annex:

- `plan render --to pdf`, the whole command: reading the workbooks, analysis, drawings, pages, packing;
- WeasyPrint printing the HTML that plan writes, without asking for tags;
- typst's compiler (its Python binding) setting the same content written by hand in its markup (`by_hand.py`);
- typst's compiler setting plan's own theme and data, where it repeats what plan settles part by part.

plan and typst write PDF/UA-1 with PDF/A-2a. The binding cannot switch on typst's `a11y-extras`, so that row heads are
plain cells there. They run in turns, the first of which is not counted; the figures are the medians of the others, the
processor's seconds first, because they depend less on what else the machine does. `PLAN` names another binary.

Then census plans in one process, one, five and twenty: seconds of the processor for each beyond the first, by sixty
pages, and the peak of memory. Returns 1 when a bar is missed.
"""

import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

import by_hand

ROOT = pathlib.Path(__file__).resolve().parents[3]
VENV = ROOT / "target" / "peers"
PLAN = pathlib.Path(os.environ.get("PLAN", ROOT / "target" / "release" / "plan"))

WEASYPRINT = "import sys, weasyprint; weasyprint.HTML(sys.argv[1]).write_pdf(sys.argv[2])"
TYPST = (
    "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2], font_paths=[sys.argv[3]],"
    " ignore_system_fonts=True, pdf_standards=['ua-1', 'a-2a'])"
)
BATCHES = (1, 5, 20)
# Communes of the province of Tétouan.
COMMUNES = [
    f"01.571.{place}"
    for place in (
        "01.07 01.11 03.01 03.03 03.05 03.07 03.09 03.11 03.15 03.17 03.19 03.21 05.01 05.05 05.07 05.13 05.15 05.17 05.19"
        " 05.23"
    ).split()
]


def once(command):
    """Seconds of the processor and of the clock, and memory in MiB, of one process."""
    start = time.monotonic()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command[0]} failed: {errors.decode(errors='replace').strip()[-400:]}")
    return usage.ru_utime + usage.ru_stime, time.monotonic() - start, usage.ru_maxrss / 1024


def in_turns(commands, turns):
    """The medians of each command, all run one after the other in every turn, so that a busy moment meets them all."""
    found = [[once(command) for command in commands] for _ in range(turns + (turns > 1))]
    counted = found[-turns:]
    return [tuple(statistics.median(turn[at][it] for turn in counted) for it in range(3)) for at in range(len(commands))]


def n_pages(file):
    said = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
    return int(re.search(r"Pages:\s+(\d+)", said)[1])


def exported(place, language):
    """plan's typst files, as typst's own compiler can read them."""
    folder = place / "theme"
    folder.mkdir()
    export = ["cargo", "run", "-q", "--release", "--example", "export_typst", "--"]
    subprocess.run([*export, ROOT / "examples" / "zinat", language, folder], check=True, cwd=ROOT)
    tables = folder / "tables.typ"
    text = tables.read_text(encoding="utf-8").replace('pdf.header-cell(scope: "row", ', "row-head(")
    tables.write_text(f"#let row-head(it) = it\n{text}", encoding="utf-8")
    (place / "hand").mkdir()
    by_hand.write(folder, place / "hand")
    return folder


def one_language(language):
    """The rows of a language: name, what was measured, pages and kilobytes."""
    python, fonts = VENV / "bin" / "python", ROOT / "templates" / "fonts"
    with tempfile.TemporaryDirectory() as name:
        place = pathlib.Path(name)
        render = [PLAN, "-C", ROOT / "examples" / "zinat", "render", "--language", language, "--output", place]
        subprocess.run([*render, "--to", "html"], check=True, capture_output=True)
        theme = exported(place, language)
        engines = [
            ("plan, whole command", [*render, "--to", "pdf"], place / f"plan.{language}.pdf"),
            ("typst, by hand", [python, "-c", TYPST, place / "hand" / "plain.typ", place / "h.pdf", fonts], place / "h.pdf"),
            ("typst, plan's theme", [python, "-c", TYPST, theme / "plan.typ", place / "t.pdf", fonts], place / "t.pdf"),
            ("WeasyPrint, plan's HTML", [python, "-c", WEASYPRINT, place / f"plan.{language}.html", place / "w.pdf"], place / "w.pdf"),
        ]
        rows = []
        *quick, slow = [command for _, command, _ in engines]
        for (name, _, file), found in zip(engines, in_turns(quick, 3) + in_turns([slow], 1)):
            rows.append((name, found, n_pages(file), file.stat().st_size / 1000))
            cpu, wall, memory = found
            print(f"{name:<26} {language:<3} {cpu:8.2f} {wall:8.2f} {memory:7.0f} {rows[-1][2]:6} {rows[-1][3]:8.0f}", flush=True)
        return rows


def batches():
    """Census plans in one process: number, seconds of the processor and of the clock, MiB, pages of one."""
    rows = []
    for n in BATCHES:
        with tempfile.TemporaryDirectory() as place:
            command = [PLAN, "batch", *COMMUNES[:n], "--output", place, "--to", "pdf", "--language", "fr"]
            (found,) = in_turns([command], 3)
            files = list(pathlib.Path(place).rglob("*.pdf"))
            assert len(files) == n, files
            rows.append((n, *found, n_pages(files[0])))
            print(f"{n:>3} census plans in a process  {found[0]:8.2f} {found[1]:8.2f} {found[2]:7.0f} {rows[-1][4]:6}", flush=True)
    return rows


def main(languages):
    if not (VENV / "bin" / "python").exists():
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
        subprocess.run([VENV / "bin" / "pip", "install", "-q", "weasyprint==70.0", "typst==0.15.2"], check=True)
    summary = []
    print(f"{'':<30} {'cpu s':>8} {'wall s':>8} {'MiB':>7} {'pages':>6} {'kB':>8}")
    for language in languages or ["ar", "fr"]:
        ours, *peers = one_language(language)
        bars = {"typst, by hand": 1, "typst, plan's theme": None, "WeasyPrint, plan's HTML": 15}
        for name, found, _, _ in peers:
            summary.append((f"{language}: seconds of the processor", ours[1][0], name, found[0], bars[name]))
            summary.append((f"{language}: seconds of the clock", ours[1][1], name, found[1], bars[name]))
        summary.append((f"{language}: MiB", ours[1][2], "at most", 200, 1))
        summary.append((f"{language}: kB", ours[3], "at most", 1500, 1))
    few, *_, many = batches()
    pages = many[4]
    each = (many[1] - few[1]) / (many[0] - few[0]) * 60 / pages
    summary.append((f"60 pages of {pages}-page plans, cpu s", each, "at most", 0.5, 1))
    summary.append((f"{many[0]} plans beside {few[0]}, MiB", many[3] - few[3], "at most", 0.1 * few[3], 1))
    return summary
