package org.cvmworkbench.store;

import java.sql.SQLException;

/// The number of the base's content: one more with each change of what questions are answered from or of how files are
/// read.
final class Generation {
    private Generation() {}

    static long of(Sql sql) throws SQLException {
        return sql.number("SELECT generation FROM base_state");
    }

    /// Begins the next one, and notes in the audit why.
    static long begin(Sql sql, String what, String detail) throws SQLException {
        sql.update("UPDATE base_state SET generation = generation + 1");
        note(sql, what, detail);
        return of(sql);
    }

    /// Notes in the audit what happened in the present one.
    static void note(Sql sql, String what, String detail) throws SQLException {
        sql.update("INSERT INTO audit VALUES (?, CURRENT_TIMESTAMP, ?, ?)", of(sql), what, detail);
    }
}
