package org.cvmworkbench.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.analysis.cohort.CohortBy;
import org.cvmworkbench.analysis.cohort.GroupRow;
import org.cvmworkbench.analysis.cohort.GroupTable;
import org.cvmworkbench.analysis.cohort.Measure;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The answer of `cohort` where customers are grouped by something other than a period: the same keys, and
/// `reached`, how many customers a cell is of. Every cell is complete.
public final class GroupAnswer {
    private GroupAnswer() {}

    public static ObjectNode of(GroupTable table, CohortBy by) {
        Measure measure = table.request().measure();
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        answer.put("by", by.word());
        answer.put("measure", measure.word());
        ArrayNode rows = answer.putArray("rows");
        for (GroupRow row : table.rows()) {
            ObjectNode node = rows.addObject();
            node.put("cohort", row.label());
            node.put("size", row.size());
            ArrayNode cells = node.putArray("cells");
            ArrayNode complete = node.putArray("complete");
            ArrayNode reached = node.putArray("reached");
            for (int age = 0; age < row.cells().length; age++) {
                CohortAnswer.add(cells, measure, row.cells()[age], row.reached()[age]);
                complete.add(true);
                reached.add(row.reached()[age]);
            }
        }
        return answer;
    }

    /// One row a group, one column an age.
    public static void write(GroupTable table, TableWriter out) throws IOException {
        int ages =
                table.rows().stream().mapToInt(row -> row.cells().length).max().orElse(0);
        List<String> header = new ArrayList<>(List.of("cohort", "size"));
        for (int age = 0; age < ages; age++) header.add(Integer.toString(age));
        out.header(header);
        for (GroupRow row : table.rows()) {
            Object[] values = new Object[header.size()];
            values[0] = row.label();
            values[1] = row.size();
            for (int age = 0; age < row.cells().length; age++) {
                values[age + 2] = CohortAnswer.cell(table.request().measure(), row.cells()[age], row.reached()[age]);
            }
            out.row(values);
        }
    }
}
