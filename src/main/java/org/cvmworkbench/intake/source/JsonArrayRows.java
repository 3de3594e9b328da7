package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.io.Reader;
import org.cvmworkbench.model.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Rows of an array of JSON objects: the whole text is the array, or an object that has it somewhere and no other.
final class JsonArrayRows implements Rows {
    private final Reader text;
    private final JsonRow row;
    private @Nullable JsonParser json;
    private boolean inside;
    private boolean found;

    JsonArrayRows(Reader text, JsonRow row) {
        this.text = text;
        this.row = row;
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            while (!row.hasNext()) {
                if (json == null) json = JsonText.parser(text);
                JsonToken token = json.nextToken();
                if (token == null) return null;
                if (!inside) enter(token, json);
                if (!inside) continue;
                if (json.currentToken() == JsonToken.END_ARRAY) inside = false;
                else if (json.currentToken() == JsonToken.START_OBJECT) row.read(json, line(json));
                else return stranger(json);
            }
            return row.next();
        } catch (JacksonException broken) {
            throw JsonText.told(broken);
        }
    }

    /// An array whose first element is an object is the table; the parser then stands at that.
    private void enter(JsonToken token, JsonParser open) throws BrokenTableException {
        if (token != JsonToken.START_ARRAY || open.nextToken() != JsonToken.START_OBJECT) return;
        if (found) throw new BrokenTableException(Text.of("file-trouble.arrays"));
        found = true;
        inside = true;
    }

    /// An element of the array that is no object.
    private Row stranger(JsonParser open) {
        boolean array = open.currentToken() == JsonToken.START_ARRAY;
        String said = array ? "[ ]" : open.getString();
        if (array) open.skipChildren();
        return row.broken(said.toCharArray(), said.length(), line(open));
    }

    private static long line(JsonParser open) {
        return open.currentTokenLocation().getLineNr();
    }

    @Override
    public void close() throws IOException {
        if (json != null) json.close();
        text.close();
    }
}
