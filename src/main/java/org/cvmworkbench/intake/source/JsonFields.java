package org.cvmworkbench.intake.source;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cvmworkbench.model.Text;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Gathers the fields of one object of JSON: those of itself and its inner objects, and the rows that an array of
/// objects in it makes. Belongs to one thread.
final class JsonFields {
    private static final int MOST_ROWS = 100_000;

    private final Map<String, String> own = new LinkedHashMap<>();
    private final List<Map<String, String>> inner = new ArrayList<>();

    /// Reads the field whose name the parser stands at, with all that it holds.
    void field(String name, JsonParser json) {
        value(name, json.nextToken(), json);
    }

    private void value(String name, JsonToken token, JsonParser json) {
        switch (token) {
            case START_OBJECT -> {
                for (JsonToken next = json.nextToken(); next != JsonToken.END_OBJECT; next = json.nextToken()) {
                    field(name + "." + json.currentName(), json);
                }
            }
            case START_ARRAY -> array(name, json);
            case VALUE_NULL -> own.putIfAbsent(name, "");
            default -> own.merge(name, json.getString(), (one, other) -> one.isEmpty() ? other : one);
        }
    }

    private void array(String name, JsonParser json) {
        List<String> plain = new ArrayList<>();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == JsonToken.START_OBJECT) element(name, json);
            else if (token == JsonToken.START_ARRAY) json.skipChildren();
            else if (token != JsonToken.VALUE_NULL) plain.add(json.getString());
        }
        if (!plain.isEmpty()) own.putIfAbsent(name, String.join(", ", plain));
    }

    /// An object of an array: it makes rows of its own.
    private void element(String name, JsonParser json) {
        JsonFields element = new JsonFields();
        for (JsonToken next = json.nextToken(); next != JsonToken.END_OBJECT; next = json.nextToken()) {
            element.field(name + "." + json.currentName(), json);
        }
        inner.addAll(element.rows());
        if (inner.size() > MOST_ROWS) {
            throw new UncheckedIOException(new UnsafeFileException(Text.of("file-trouble.object", MOST_ROWS)));
        }
    }

    /// A row for each object of the arrays, or one where there are none.
    List<Map<String, String>> rows() {
        if (inner.isEmpty()) return List.of(own);
        return inner.stream()
                .map(fields -> {
                    Map<String, String> row = new LinkedHashMap<>(own);
                    row.putAll(fields);
                    return row;
                })
                .toList();
    }
}
