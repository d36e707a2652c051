"""Groups the same columns by area and by event with polars and with DuckDB, in memory, and prints
the seconds of the fastest of some passes. Sums per event and area are what a variance by events
begins with; neither makes the variance, nor a covariance."""
import sys, time
import numpy as np

folder, items, passes = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
columns = {name: np.fromfile(f"{folder}/{name}.i32", dtype=np.int32) for name in ("event", "area")}
columns["w"] = np.fromfile(f"{folder}/weight.f64")
for k in range(items):
    columns[f"q{k}"] = np.fromfile(f"{folder}/item{k}.i32", dtype=np.int32)
names = [f"q{k}" for k in range(items)]

def fastest(work):
    best = float("inf")
    for _ in range(passes):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best

try:
    import polars as pl
    # As a person would hold them: a number or nothing.
    frame = pl.DataFrame(columns).with_columns(
        [pl.when(pl.col(n) < 0).then(None).otherwise(pl.col(n)).cast(pl.Int8).alias(n) for n in names])
    def by(keys):
        out = []
        for n in names:
            out += [(pl.col("w") * (pl.col(n) == 1)).sum().alias(n + "t"),
                    (pl.col("w") * pl.col(n).is_not_null()).sum().alias(n + "b")]
        return frame.group_by(keys).agg(out)
    print("polars-mean", fastest(lambda: frame.group_by("area").agg([pl.col(n).mean() for n in names])))
    print("polars-sums", fastest(lambda: by(["event", "area"])))
    print("polars-version", pl.__version__)
except ImportError:
    pass
try:
    import duckdb
    table = duckdb.connect()
    table.register("source", {**columns})
    picks = ", ".join(f"nullif({n}, -1)::TINYINT AS {n}" for n in names)
    table.execute(f"CREATE TABLE answers AS SELECT event, area, w, {picks} FROM source")
    sums = ", ".join(f"sum(w * {n}), sum(w) FILTER ({n} IS NOT NULL)" for n in names)
    means = ", ".join(f"avg({n})" for n in names)
    print("duckdb-mean", fastest(lambda: table.execute(f"SELECT area, {means} FROM answers GROUP BY area").fetchnumpy()))
    print("duckdb-sums", fastest(lambda: table.execute(f"SELECT event, area, {sums} FROM answers GROUP BY event, area").fetchnumpy()))
    print("duckdb-version", duckdb.__version__)
except ImportError:
    pass
