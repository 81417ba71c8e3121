"""Which pairs of an export trust each other least in its last year? With Python alone.

    ./entente export dyads --states RUS,CHN,IND --from 2001 --to 2014 --csv pairs.csv
    python3 pairs.py pairs.csv

A figure KEY stands in seven columns: KEY, KEY_low, KEY_high, ... KEY_missing (docs/output.md).
"""

import csv
import sys


def main(file):
    with open(file, newline="", encoding="utf-8") as text:
        rows = list(csv.DictReader(text))
    last = max(row["year"] for row in rows)
    known = [row for row in rows if row["year"] == last and row["trust"]]
    for row in sorted(known, key=lambda row: float(row["trust"])):
        low, high = float(row["trust_low"]), float(row["trust_high"])
        print(f"{row['iso3_1']} {row['iso3_2']} {last} {float(row['trust']):.2f} ({low:.2f} to {high:.2f})")


if __name__ == "__main__":
    main(sys.argv[1])
