package org.cvmworkbench.intake.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cvmworkbench.model.Text;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Makes rows of JSON objects. The fields of an inner object are columns of their own, `outer.inner`; an array of plain
/// values is one cell; of an array of objects each makes a row, with the cells of the outer object repeated.
///
/// Belongs to one thread.
final class JsonRow {
    private final List<String> names;
    private final Set<String> columns;
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Row row = new Row();
    private List<Map<String, String>> made = List.of();
    private int next;
    private long line;

    /// @param names of the columns; others that come are a reason to reject the row
    JsonRow(List<String> names) {
        this.names = names;
        this.columns = Set.copyOf(names);
    }

    /// Reads the object that the parser stands at the beginning of, to its end.
    void read(JsonParser json, long at) {
        made = objects(json);
        next = 0;
        line = at;
    }

    /// Takes characters that are no object.
    Row broken(char[] chars, int length, long at) {
        row.begin(at);
        row.add(chars, 0, length);
        row.trouble(Text.of("reject.json"));
        return row;
    }

    /// Forgets what was read.
    void none() {
        made = List.of();
    }

    boolean hasNext() {
        return next < made.size();
    }

    /// The next row of the object.
    Row next() {
        Map<String, String> fields = made.get(next++);
        row.begin(line);
        for (String name : names) {
            String text = fields.getOrDefault(name, "");
            row.add(text.toCharArray(), 0, text.length());
        }
        for (Map.Entry<String, String> field : fields.entrySet()) {
            if (columns.contains(field.getKey()) || field.getValue().isBlank()) continue;
            if (unknown.size() < Row.MOST_CELLS) unknown.add(field.getKey());
            row.trouble(Text.of("reject.field", field.getKey()));
            row.add(field.getValue().toCharArray(), 0, field.getValue().length());
        }
        return row;
    }

    /// The fields that came and are no column, in their order.
    Set<String> unknown() {
        return unknown;
    }

    private static List<Map<String, String>> objects(JsonParser json) {
        JsonFields fields = new JsonFields();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_OBJECT; token = json.nextToken()) {
            fields.field(json.currentName(), json);
        }
        return fields.rows();
    }
}
