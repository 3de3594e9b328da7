package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Finds out whether a text is JSON with objects, and which fields they have.
final class JsonShape {
    private static final int OBJECTS = 5_000;

    private JsonShape() {}

    /// Whether a text begins as JSON does: with an object that has a field, or an array of objects.
    static boolean begins(String text) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == '[' || isBlank(text.charAt(at)))) at++;
        if (at == text.length() || text.charAt(at) != '{') return false;
        at++;
        while (at < text.length() && isBlank(text.charAt(at))) at++;
        return at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '}');
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\ufeff';
    }

    /// @param beginning of the text
    /// @return nothing where no object is found that makes a row
    static Optional<Form.Json> of(FilePart part, Encoding encoding, String beginning) throws IOException {
        boolean lines = lines(beginning);
        JsonRow row = new JsonRow(List.of());
        Reader text = encoding.reader(part.bytes().open(new ByteMeter()));
        try (Rows rows = lines ? new JsonLineRows(text, row) : new JsonArrayRows(text, row)) {
            for (int objects = 0; objects < OBJECTS && rows.next() != null; ) objects++;
        }
        List<String> names = List.copyOf(row.unknown());
        return names.isEmpty() ? Optional.empty() : Optional.of(new Form.Json(encoding, lines, names));
    }

    /// Whether the first line that is not blank is an object and others follow, or it has no array of objects.
    private static boolean lines(String beginning) throws IOException {
        List<String> first =
                beginning.lines().filter(line -> !line.isBlank()).limit(2).toList();
        if (first.isEmpty() || !first.getFirst().strip().startsWith("{")) return false;
        String line = first.getFirst();
        List<JsonToken> tokens = new ArrayList<>();
        try (JsonParser json = JsonText.parser(line.toCharArray(), line.length())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) tokens.add(token);
        } catch (JacksonException broken) {
            return first.size() > 1 && first.get(1).strip().startsWith("{");
        }
        return first.size() > 1 || !tokens.contains(JsonToken.START_ARRAY);
    }
}
