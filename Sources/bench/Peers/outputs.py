# Every count of every column of some exports, whole and by the column that tells the area, as CSV, JSON and
# HTML: what a script of an evening makes. No weights, no intervals, no ranks, no free text, no rounds.
import csv
import html
import json
import os
import sys
import tempfile
from collections import Counter, defaultdict


def rows_of(path):
    raw = open(path, "rb").read()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252")
    lines = text.splitlines(True)
    mark = ";" if lines[0].count(";") > 5 else ","
    table = list(csv.reader(lines, delimiter=mark))
    return table[0], [row for row in table[1:] if len(row) == len(table[0])]


folder = tempfile.mkdtemp()
tables = []
for path in sys.argv[1:]:
    header, rows = rows_of(path)
    area = next((i for i, name in enumerate(header) if "omr" in name.lower()), 0)
    for column, name in enumerate(header):
        whole, parts = Counter(), defaultdict(Counter)
        for row in rows:
            for value in row[column].split(" "):
                whole[value] += 1
                parts[row[area]][value] += 1
        tables.append((os.path.basename(path), name, whole, parts))
with open(os.path.join(folder, "counts.csv"), "w", newline="") as file:
    writer = csv.writer(file)
    for path, name, whole, parts in tables:
        for value, count in whole.most_common(60):
            writer.writerow([path, name, value, count] + [parts[key][value] for key in sorted(parts)])
with open(os.path.join(folder, "counts.json"), "w") as file:
    json.dump([[path, name, whole.most_common(60)] for path, name, whole, _ in tables], file)
with open(os.path.join(folder, "counts.html"), "w") as file:
    for path, name, whole, _ in tables:
        file.write(f"<h2>{html.escape(path)}: {html.escape(name)}</h2><table>")
        for value, count in whole.most_common(60):
            file.write(f"<tr><td>{html.escape(value)}<td>{count}")
        file.write("</table>")
