#!/bin/sh
# Runs the program on every file of the corpora and shows a table: seconds, MiB, file, outcome.
# Usage: tests/corpus.sh [FOLDER]     (default: ../shared/corpora)
set -eu
cd "$(dirname "$0")/.."
if [ $# -gt 0 ]; then
    PLAN_CORPORA=$1
    export PLAN_CORPORA
fi
exec cargo test --release --test corpus -- --nocapture
