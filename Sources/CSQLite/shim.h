#include <sqlite3.h>

// What Swift cannot import: variadic functions, and SQLITE_TRANSIENT, a cast macro. SQLite copies
// what is bound here before the call returns.

static inline int csqlite_bind_text(sqlite3_stmt *s, int i, const void *text, sqlite3_uint64 n) {
    return sqlite3_bind_text64(s, i, (const char *)text, n, SQLITE_TRANSIENT, SQLITE_UTF8);
}

static inline int csqlite_bind_blob(sqlite3_stmt *s, int i, const void *bytes, sqlite3_uint64 n) {
    return sqlite3_bind_blob64(s, i, bytes, n, SQLITE_TRANSIENT);
}

static inline int csqlite_configure(sqlite3 *db, int option, int on) {
    return sqlite3_db_config(db, option, on, (int *)0);
}
