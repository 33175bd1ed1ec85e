"""Gives the instances that `cargo bench --bench programme -- FOLDER` wrote to HiGHS through scipy.

Needs scipy (any recent version). Prints time, status, value and gap beside ours.
"""

import json
import pathlib
import sys
import time

import numpy
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_array

for path in sorted(pathlib.Path(sys.argv[1]).glob("programme-*.json")):
    instance = json.loads(path.read_text())
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
    value = numpy.array(values, dtype=float)
    unit = value.max()
    begun = time.perf_counter()
    found = milp(-value / unit, constraints=LinearConstraint(matrix, -numpy.inf, limits), integrality=numpy.ones(len(values)),
                 bounds=Bounds(0, 1), options={"time_limit": float(sys.argv[2]) if len(sys.argv) > 2 else 60.0, "mip_rel_gap": 1e-9})
    seconds = time.perf_counter() - begun
    theirs = sum(v for v, x in zip(values, found.x) if x > 0.5) if found.x is not None else None
    print(f"{path.stem:20} HiGHS {seconds:7.2f} s {found.message[:30]:32} {theirs} gap {found.mip_gap}"
          f" | ours {instance['seconds']:.2f} s {instance['status']} {instance['value']}")
