/* Steps the rows of a table and puts some whole-number columns into arrays: what any reader of the
   database must do at the least. Prints the seconds of each of some passes. */
#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec * 1e-9;
}

/* step-items DATABASE SELECT ROWS PASSES */
int main(int argc, char **argv) {
  if (argc != 5) return 64;
  const size_t rows = strtoul(argv[3], 0, 10);
  const int passes = atoi(argv[4]);
  for (int pass = 0; pass < passes; pass++) {
    const double start = now();
    sqlite3 *db;
    sqlite3_stmt *statement;
    if (sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, 0)) return 1;
    if (sqlite3_prepare_v2(db, argv[2], -1, &statement, 0)) return 1;
    const int width = sqlite3_column_count(statement);
    int32_t **columns = malloc(width * sizeof *columns);
    for (int c = 0; c < width; c++) columns[c] = malloc(rows * sizeof **columns);
    size_t row = 0;
    while (sqlite3_step(statement) == SQLITE_ROW && row < rows) {
      for (int c = 0; c < width; c++)
        columns[c][row] = sqlite3_column_type(statement, c) == SQLITE_NULL
            ? INT32_MIN : sqlite3_column_int(statement, c);
      row++;
    }
    const double seconds = now() - start;
    int64_t sum = 0;
    for (int c = 0; c < width; c++) {
      for (size_t i = 0; i < row; i++) sum += columns[c][i];
      free(columns[c]);
    }
    free(columns);
    sqlite3_finalize(statement);
    sqlite3_close(db);
    printf("%.6f %zu %lld\n", seconds, row, (long long)sum);
  }
  return 0;
}
