/* The least that a loader can do: splits a CSV file and binds every cell as text, in one transaction.
 *
 * Nothing is checked, typed, indexed, masked or accounted for. What `lyhord import` takes beyond this
 * is the price of all that.
 *
 *   cc -O2 split-and-bind.c -lsqlite3 -o split-and-bind && ./split-and-bind FILE DATABASE
 */
#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { COLUMNS = 512 };

static sqlite3 *database;

static void check(int code, int wanted) {
  if (code == wanted) return;
  fprintf(stderr, "%s\n", sqlite3_errmsg(database));
  exit(1);
}

/* Reads one cell from `at`; gives its text, without marks, and where the next begins. */
static const char *cell(const char *at, const char *end, char *scratch, const char **text,
                        int *length, int *ends_record) {
  const char *start = at;
  if (at < end && *at == '"') {
    int escaped = 0;
    start = ++at;
    while (at < end) {
      const char *mark = memchr(at, '"', (size_t)(end - at));
      if (mark == NULL) { at = end; break; }
      if (mark + 1 < end && mark[1] == '"') { escaped = 1; at = mark + 2; continue; }
      at = mark;
      break;
    }
    *text = start;
    *length = (int)(at - start);
    if (escaped) {
      char *to = scratch;
      for (const char *from = start; from < at; from++) {
        *to++ = *from;
        if (*from == '"') from++;
      }
      *text = scratch;
      *length = (int)(to - scratch);
    }
    if (at < end) at++;
  } else {
    while (at < end && *at != ',' && *at != '\n' && *at != '\r') at++;
    *text = start;
    *length = (int)(at - start);
  }
  *ends_record = 1;
  if (at < end && *at == ',') { *ends_record = 0; return at + 1; }
  if (at < end && *at == '\r') at++;
  if (at < end && *at == '\n') at++;
  return at;
}

int main(int count, char **arguments) {
  if (count != 3) return 64;
  int file = open(arguments[1], O_RDONLY);
  struct stat about;
  if (file < 0 || fstat(file, &about) != 0) return 1;
  const char *at = mmap(NULL, (size_t)about.st_size, PROT_READ, MAP_PRIVATE, file, 0);
  if (at == MAP_FAILED) return 1;
  const char *end = at + about.st_size;
  char *scratch = malloc((size_t)about.st_size);
  check(sqlite3_open(arguments[2], &database), SQLITE_OK);

  const char *text;
  int length, last = 0, columns = 0;
  static char create[COLUMNS * 16], insert[COLUMNS * 8];
  strcpy(create, "CREATE TABLE t(");
  strcpy(insert, "INSERT INTO t VALUES (");
  while (!last && columns < COLUMNS) {
    at = cell(at, end, scratch, &text, &length, &last);
    sprintf(create + strlen(create), "%sc%d TEXT", columns ? "," : "", columns);
    strcat(insert, columns ? ",?" : "?");
    columns++;
  }
  strcat(create, ")");
  strcat(insert, ")");
  check(sqlite3_exec(database, "BEGIN", NULL, NULL, NULL), SQLITE_OK);
  check(sqlite3_exec(database, create, NULL, NULL, NULL), SQLITE_OK);
  sqlite3_stmt *statement;
  check(sqlite3_prepare_v2(database, insert, -1, &statement, NULL), SQLITE_OK);
  while (at < end) {
    char *free_space = scratch;
    int column = 0;
    for (last = 0; !last;) {
      at = cell(at, end, free_space, &text, &length, &last);
      if (text == free_space) free_space += length;
      if (column++ < columns)
        check(sqlite3_bind_text(statement, column, text, length, SQLITE_STATIC), SQLITE_OK);
    }
    check(sqlite3_step(statement), SQLITE_DONE);
    sqlite3_reset(statement);
  }
  sqlite3_finalize(statement);
  check(sqlite3_exec(database, "COMMIT", NULL, NULL, NULL), SQLITE_OK);
  sqlite3_close(database);
  return 0;
}
