package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Rows of a file with an object of JSON in each line. A line that is none is a row that cannot be taken.
final class JsonLineRows implements Rows {
    private final TextLines lines;
    private final JsonRow row;

    JsonLineRows(Reader text, JsonRow row) {
        this.lines = new TextLines(text);
        this.row = row;
    }

    @Override
    public @Nullable Row next() throws IOException {
        while (!row.hasNext()) {
            if (!lines.next()) return null;
            if (!blank() && !read()) return row.broken(lines.chars(), lines.length(), lines.number());
        }
        return row.next();
    }

    private boolean blank() {
        for (int i = 0; i < lines.length(); i++) if (lines.chars()[i] > ' ') return false;
        return true;
    }

    /// Whether the line is an object.
    private boolean read() throws IOException {
        try (JsonParser json = JsonText.parser(lines.chars(), lines.length())) {
            if (json.nextToken() != JsonToken.START_OBJECT) return false;
            row.read(json, lines.number());
            if (json.nextToken() == null) return true;
        } catch (JacksonException broken) {
            if (JsonText.told(broken) instanceof UnsafeFileException unsafe) throw unsafe;
        }
        row.none();
        return false;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
