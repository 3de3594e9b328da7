package org.cvmworkbench.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.analysis.cohort.CohortProjection;
import org.cvmworkbench.analysis.cohort.CohortRow;
import org.cvmworkbench.analysis.cohort.CohortTable;
import org.cvmworkbench.analysis.cohort.Measure;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.model.Texts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The answer of `cohort`, and its table: one row a cohort, one column a period since.
public final class CohortAnswer {
    private CohortAnswer() {}

    public static ObjectNode of(CohortTable table) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        answer.put("by", table.request().by().word());
        answer.put("measure", table.request().measure().word());
        ArrayNode rows = answer.putArray("rows");
        for (CohortRow row : table.rows()) {
            ObjectNode node = rows.addObject();
            node.put("cohort", row.label());
            node.put("size", row.size());
            ArrayNode cells = node.putArray("cells");
            ArrayNode complete = node.putArray("complete");
            for (int offset = 0; offset < row.cells().length; offset++) {
                add(cells, table.request().measure(), row.cells()[offset], row.size());
                complete.add(row.complete()[offset]);
            }
        }
        return answer;
    }

    /// What lies beyond the last complete period, or why nothing does, and what the same was off by in the past.
    public static ObjectNode of(CohortProjection projection, Texts texts) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        if (projection.trouble().isPresent()) return answer.put("reason", texts.say(projection.says()));
        Period by = projection.by();
        answer.put("through", by.label(projection.last()));
        ArrayNode shares = answer.putArray("shares");
        for (CohortProjection.Row row : projection.rows()) {
            for (int i = 0; i < row.expected().length; i++) {
                shares.addObject()
                        .put("cohort", by.label(row.period()))
                        .put("age", projection.last() + 1 + i - row.period())
                        .put("expected", row.expected()[i])
                        .put("low", row.low()[i])
                        .put("high", row.high()[i]);
            }
        }
        projection
                .test()
                .ifPresent(test -> answer.putObject("backTest")
                        .put("periodsAgo", test.periods())
                        .put("expected", test.expected())
                        .put("actual", test.actual())
                        .put("tooHigh", test.off())
                        .put("offBeyondChance", test.miss()));
        return answer;
    }

    /// The triangle; cells past the as-of day stay empty.
    public static void write(CohortTable table, TableWriter out) throws IOException {
        int periods = table.rows().isEmpty() ? 0 : table.rows().getFirst().cells().length;
        List<String> header = new ArrayList<>(List.of("cohort", "size"));
        for (int offset = 0; offset < periods; offset++) header.add(Integer.toString(offset));
        out.header(header);
        for (CohortRow row : table.rows()) {
            Object[] values = new Object[header.size()];
            values[0] = row.label();
            values[1] = row.size();
            for (int offset = 0; offset < row.cells().length; offset++) {
                values[offset + 2] = cell(table.request().measure(), row.cells()[offset], row.size());
            }
            out.row(values);
        }
    }

    static void add(ArrayNode cells, Measure measure, long cell, int customers) {
        if (cell(measure, cell, customers) instanceof BigDecimal money) cells.add(money);
        else cells.add(cell);
    }

    /// As it is written: money in its unit, value for each customer.
    static Object cell(Measure measure, long cell, int customers) {
        return switch (measure) {
            case CUSTOMERS, RECEIPTS -> cell;
            case REVENUE, MARGIN -> Decimals.money(cell);
            case VALUE -> Decimals.money(customers == 0 ? 0 : Math.round((double) cell / customers));
        };
    }
}
