"""The same plan by three engines: time, memory and size.

    cargo build --release
    python3 tests/bench/peers/run.py            # makes a virtual environment beside the target folder

Engines: `plan render --to pdf` (whole command: reading, analysis, charts, pages, packing), WeasyPrint printing the HTML
that plan writes, and typst's compiler (its Python binding) setting the exported source files of the same tree.
Bars: plan at least 15 times faster than WeasyPrint, not slower than typst's compiler, under 200 MiB, PDF under 1.5 MB.
"""

import os
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[3]
VENV = ROOT / "target" / "peers"
PLAN = pathlib.Path(os.environ.get("PLAN", ROOT / "target" / "release" / "plan"))
LANGUAGES = sys.argv[1:] or ["ar", "fr"]

WEASYPRINT = "import sys, weasyprint; weasyprint.HTML(sys.argv[1]).write_pdf(sys.argv[2])"
TYPST = (
    "import sys, typst; typst.compile(sys.argv[1] + '/plan.typ', output=sys.argv[2], root=sys.argv[1],"
    " font_paths=[sys.argv[3]], ignore_system_fonts=True)"
)


def measured(command, runs):
    """Median seconds of processor and wall, and the largest memory in MiB."""
    cpu, wall, memory = [], [], 0
    for _ in range(runs):
        start = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        wall.append(time.monotonic() - start)
        if status != 0:
            return None, errors.decode(errors="replace").strip()[-300:]
        cpu.append(usage.ru_utime + usage.ru_stime)
        memory = max(memory, usage.ru_maxrss // 1024)
    return (statistics.median(cpu), statistics.median(wall), memory), ""


def main():
    if not (VENV / "bin" / "python").exists():
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
        subprocess.run([VENV / "bin" / "pip", "install", "-q", "weasyprint", "typst"], check=True)
    python = str(VENV / "bin" / "python")
    print(f"{'engine':<34} {'language':<9} {'cpu s':>7} {'wall s':>7} {'MiB':>6} {'kB':>7}")
    for language in LANGUAGES:
        with tempfile.TemporaryDirectory() as place:
            place = pathlib.Path(place)
            workspace = ROOT / "examples" / "zinat"
            base = [str(PLAN), "-C", str(workspace), "render", "--language", language, "--output", str(place)]
            subprocess.run(base + ["--to", "html"], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            export = ["cargo", "run", "-q", "--release", "--example", "export_typst", "--"]
            (place / "typst").mkdir()
            subprocess.run(export + [str(workspace), language, str(place / "typst")], check=True, cwd=ROOT)
            engines = [
                ("plan, whole command", base + ["--to", "pdf"], place / f"plan.{language}.pdf", 5),
                (
                    "typst's compiler, same tree",
                    [python, "-c", TYPST, str(place / "typst"), str(place / "t.pdf"), str(ROOT / "templates/fonts")],
                    place / "t.pdf",
                    3,
                ),
                (
                    "WeasyPrint, our HTML",
                    [python, "-c", WEASYPRINT, str(place / f"plan.{language}.html"), str(place / "w.pdf")],
                    place / "w.pdf",
                    1,
                ),
            ]
            ours = None
            for name, command, file, runs in engines:
                found, error = measured(command, runs)
                if found is None:
                    print(f"{name:<34} {language:<9} failed: {error}")
                    continue
                cpu, wall, memory = found
                ours = ours or cpu
                print(
                    f"{name:<34} {language:<9} {cpu:7.2f} {wall:7.2f} {memory:6} {file.stat().st_size // 1000:7}"
                    f"   x{cpu / ours:.1f}"
                )


if __name__ == "__main__":
    main()
