package org.cvmworkbench.store.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.store.H2;
import org.h2.command.Parser;
import org.h2.command.query.Query;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbc.JdbcException;
import org.h2.message.DbException;

/// SQL over a snapshot: RECEIPT_LINE, CUSTOMER, PRODUCT, STORE and POINTS, to be read and nothing else.
public final class SqlQuery {
    /// Rows are handed on as they are found; names are as written, whatever their case; `day` is a column.
    private static final String[] SETTINGS = {
        "LAZY_QUERY_EXECUTION=1", "CASE_INSENSITIVE_IDENTIFIERS=TRUE", "DATABASE_TO_UPPER=FALSE", "NON_KEYWORDS=DAY"
    };
    private static final Pattern END = Pattern.compile("[;\\s]+$");

    private SqlQuery() {}

    /// Answers one SELECT statement; rows come as H2 finds them. A look-up by customer or product goes straight to its
    /// rows, anything else goes through all of them.
    ///
    /// @throws WorkbenchException with [ErrorKind#QUERY] when the statement is wrong, or none that reads
    /// @throws java.util.concurrent.CancellationException when the progress was cancelled
    public static void run(Snapshot snapshot, String query, RowSink sink, Progress progress) throws WorkbenchException {
        try (JdbcConnection connection = H2.memory(SETTINGS)) {
            SessionLocal session = (SessionLocal) connection.getSession();
            ColumnTable.add(session, ReceiptLineRows.of(snapshot), snapshot.version());
            ColumnTable.add(session, CustomerRows.of(snapshot.customers()), snapshot.version());
            ColumnTable.add(session, ProductRows.of(snapshot), snapshot.version());
            ColumnTable.add(session, StoreRows.of(snapshot), snapshot.version());
            ColumnTable.add(session, PointsRows.of(snapshot.points()), snapshot.version());
            allowReadingOnly(connection);
            String statement = END.matcher(query).replaceFirst("");
            requireQuery(session, statement);
            answer(connection, session, statement, sink, progress);
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    /// From here on the session can no longer reach a file, another database, or anything but these tables.
    private static void allowReadingOnly(JdbcConnection connection) throws SQLException {
        try (Statement rights = connection.createStatement()) {
            rights.execute("GRANT SELECT ON SCHEMA PUBLIC TO SA");
            rights.execute("ALTER USER SA ADMIN FALSE");
        }
    }

    private static void requireQuery(SessionLocal session, String statement) throws WorkbenchException {
        try {
            if (new Parser(session).prepare(statement) instanceof Query) return;
        } catch (DbException e) {
            throw refusal(e.getSQLException());
        }
        throw new WorkbenchException(ErrorKind.QUERY, Text.of("query.select-only"));
    }

    private static void answer(
            JdbcConnection connection, SessionLocal session, String statement, RowSink sink, Progress progress)
            throws SQLException, WorkbenchException {
        Cancellation cancellation = new Cancellation(session, progress);
        session.getDatabase().setEventListener(cancellation);
        try (PreparedStatement prepared = connection.prepareStatement(statement);
                ResultSet rows = prepared.executeQuery()) {
            AnswerColumns columns = AnswerColumns.of(rows.getMetaData());
            boolean row = rows.next();
            sink.columns(columns.described());
            for (; row; row = rows.next()) sink.row(columns.values(rows));
        } finally {
            cancellation.rethrow();
        }
    }

    private static WorkbenchException refusal(SQLException failure) {
        String message = failure instanceof JdbcException h2 ? h2.getOriginalMessage() : failure.getMessage();
        String first = String.valueOf(message).lines().findFirst().orElse("");
        return new WorkbenchException(failure, ErrorKind.QUERY, Text.of("query.engine", first));
    }
}
