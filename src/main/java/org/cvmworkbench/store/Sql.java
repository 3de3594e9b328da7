package org.cvmworkbench.store;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Statements over one session, each prepared. Belongs to one thread.
record Sql(Connection session) {
    /// What a row says.
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> list(RowReader<T> reader, String query, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(query, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) read.add(reader.read(rows));
            return read;
        }
    }

    /// What is done with a row.
    @FunctionalInterface
    interface RowWork {
        void with(ResultSet row) throws SQLException;
    }

    /// Goes through the rows of a query, one at a time.
    void each(RowWork work, String query, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(query, arguments);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) work.with(rows);
        }
    }

    <T> Optional<T> first(RowReader<T> reader, String query, Object... arguments) throws SQLException {
        return list(reader, query, arguments).stream().findFirst();
    }

    /// The whole number that a query of one row and column gives.
    ///
    /// @throws SQLDataException where the row is missing
    long number(String query, Object... arguments) throws SQLException {
        return one(row -> row.getLong(1), query, arguments);
    }

    /// The first row of a query.
    ///
    /// @throws SQLDataException where it is missing
    <T> T one(RowReader<T> reader, String query, Object... arguments) throws SQLException {
        Optional<T> found = first(reader, query, arguments);
        if (found.isEmpty()) throw new SQLDataException("a row is missing: " + query);
        return found.get();
    }

    /// The count of rows that it changed.
    int update(String statement, Object... arguments) throws SQLException {
        try (PreparedStatement prepared = prepared(statement, arguments)) {
            return prepared.executeUpdate();
        }
    }

    private PreparedStatement prepared(String text, Object... arguments) throws SQLException {
        PreparedStatement statement = session.prepareStatement(text);
        for (int i = 0; i < arguments.length; i++) {
            // a stream: bytes given in any other way are copied within H2, which takes ten times as long
            if (arguments[i] instanceof byte[] bytes) {
                statement.setBinaryStream(i + 1, new ByteArrayInputStream(bytes), bytes.length);
            } else {
                statement.setObject(i + 1, arguments[i]);
            }
        }
        return statement;
    }
}
