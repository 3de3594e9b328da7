package org.cvmworkbench.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// The peer: DuckDB in this process, on all cores, as it comes.
final class Duck implements AutoCloseable {
    private static final String LAYOUT = """
            header = true, timestampformat = '%Y-%m-%d %H:%M', columns = {
                receipt_id: 'VARCHAR', customer_id: 'VARCHAR', time: 'TIMESTAMP', store: 'VARCHAR',
                channel: 'VARCHAR', product_id: 'VARCHAR', quantity: 'DECIMAL(18, 3)', price: 'DECIMAL(18, 2)',
                discount: 'DECIMAL(18, 2)', amount: 'DECIMAL(18, 2)'}
            """;
    private static final String SUMS = """
            SELECT count(*), count(DISTINCT receipt_id), count(DISTINCT customer_id),
                (sum(quantity) * 1000)::BIGINT, (sum(amount) * 100)::BIGINT FROM receipts
            """;

    private final Connection connection;

    private Duck(String place) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:" + place);
    }

    static Duck inMemory() throws SQLException {
        return new Duck("");
    }

    static Duck open(Path file) throws SQLException {
        return new Duck(file.toString());
    }

    String version() throws SQLException {
        return connection.getMetaData().getDatabaseProductVersion();
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// All numbers of the answer, row by row.
    List<Long> numbers(String sql) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) numbers.add(rows.getLong(column));
            }
        }
        return numbers;
    }

    /// Reads `receipts.csv` into the table of that name, its types told.
    void importReceipts(Path csv) throws SQLException {
        String path = csv.toString().replace("'", "''");
        run("CREATE OR REPLACE TABLE receipts AS FROM read_csv('%s', %s)".formatted(path, LAYOUT));
    }

    /// Lines, receipts, customers, quantity in thousandths and money in hundredths.
    List<Long> receiptSums() throws SQLException {
        return numbers(SUMS);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
