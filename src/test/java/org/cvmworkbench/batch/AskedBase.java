package org.cvmworkbench.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Member;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.store.sql.RowSink;
import org.cvmworkbench.store.sql.SqlColumn;
import org.cvmworkbench.store.sql.SqlQuery;
import org.jspecify.annotations.Nullable;

/// A snapshot that is asked in SQL.
record AskedBase(Snapshot snapshot) {
    private static final List<CustomerWord> FIGURES = List.of(
            CustomerWord.RECENCY,
            CustomerWord.FREQUENCY,
            CustomerWord.MONEY,
            CustomerWord.RHYTHM,
            CustomerWord.TENURE,
            CustomerWord.RECEIPT,
            CustomerWord.STORE,
            CustomerWord.CHANNEL);

    List<List<Object>> rows(String query) throws Exception {
        List<List<Object>> rows = new ArrayList<>();
        RowSink sink = new RowSink() {
            @Override
            public void columns(List<SqlColumn> columns) {}

            @Override
            public void row(List<@Nullable Object> values) {
                rows.add(values);
            }
        };
        SqlQuery.run(snapshot, query, sink, Progress.NONE);
        return rows;
    }

    /// The first column, sorted.
    List<String> strings(String query) throws Exception {
        return rows(query).stream()
                .map(row -> String.valueOf(row.getFirst()))
                .sorted()
                .toList();
    }

    /// Groups and scores, told once more from what SQL says.
    ScoredCustomers scored(CustomerSql sql) throws Exception {
        List<ScoredCustomers.Figures> people = new ArrayList<>();
        List<Term> figures = Stream.of(
                        CustomerWord.FREQUENCY,
                        CustomerWord.RECENCY,
                        CustomerWord.TENURE,
                        CustomerWord.RHYTHM,
                        CustomerWord.MONEY)
                .map(Term::of)
                .toList();
        for (List<Object> row : rows(sql.person(figures) + "SELECT * FROM person")) {
            people.add(new ScoredCustomers.Figures(
                    String.valueOf(row.get(0)),
                    (int) number(row.get(1)),
                    (int) number(row.get(2)),
                    (int) number(row.get(3)),
                    number(row.get(4)),
                    number(row.get(5))));
        }
        return ScoredCustomers.of(people);
    }

    private static double number(@Nullable Object value) {
        return value == null ? Double.NaN : Double.parseDouble(value.toString());
    }

    /// What occurs in the base, by column.
    Map<String, List<String>> values(CustomerSql sql) throws Exception {
        Map<String, List<String>> values = new HashMap<>();
        for (CustomerWord word : FIGURES) values.put(word.word(), occurring(sql, Term.of(word)));
        for (String name : RandomQuestions.ATTRIBUTES) {
            values.put(name, occurring(sql, new Term(CustomerWord.ATTRIBUTE, name, Member.ITSELF)));
        }
        values.put("cohort", occurring(sql, new Term(CustomerWord.COHORT, "month", Member.ITSELF)));
        values.put("period", values.get("cohort"));
        values.put("category", strings("SELECT DISTINCT category FROM product WHERE category IS NOT NULL"));
        values.put("product", strings("SELECT product_id FROM receipt_line GROUP BY product_id HAVING COUNT(*) > 40"));
        return values;
    }

    private List<String> occurring(CustomerSql sql, Term term) throws Exception {
        return strings(sql.person(List.of(term)) + "SELECT DISTINCT t0 FROM person WHERE t0 IS NOT NULL");
    }
}
