package org.cvmworkbench.store.sql;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The columns of an answer, and how each is read. What is neither number, day nor truth is read as text: an object
/// that a statement made up is never brought to life.
///
/// @param types of `java.sql.Types`
record AnswerColumns(List<SqlColumn> described, int[] types) {
    static AnswerColumns of(ResultSetMetaData answer) throws SQLException {
        List<SqlColumn> described = new ArrayList<>();
        int[] types = new int[answer.getColumnCount()];
        for (int column = 1; column <= types.length; column++) {
            described.add(new SqlColumn(answer.getColumnLabel(column), answer.getColumnTypeName(column)));
            types[column - 1] = answer.getColumnType(column);
        }
        return new AnswerColumns(Collections.unmodifiableList(described), types);
    }

    List<@Nullable Object> values(ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(types.length);
        for (int column = 1; column <= types.length; column++) {
            Object value = value(row, column);
            values.add(row.wasNull() ? null : value);
        }
        return values;
    }

    private @Nullable Object value(ResultSet row, int column) throws SQLException {
        return switch (types[column - 1]) {
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> row.getLong(column);
            case Types.NUMERIC, Types.DECIMAL -> row.getBigDecimal(column);
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> row.getDouble(column);
            case Types.BOOLEAN -> row.getBoolean(column);
            case Types.DATE -> row.getObject(column, LocalDate.class);
            case Types.TIMESTAMP -> row.getObject(column, LocalDateTime.class);
            default -> row.getString(column);
        };
    }
}
