package org.cvmworkbench.export;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// A table as an array of objects, one a row, in JSON.
final class JsonTable implements TableWriter {
    private final Writer out;
    private final JsonGenerator json;
    private List<String> columns = List.of();

    JsonTable(Writer out) {
        this.out = out;
        this.json = JsonMapper.shared().createGenerator(out);
        json.writeStartArray();
    }

    @Override
    public void header(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    @Override
    public void row(@Nullable Object... values) {
        json.writeRaw('\n');
        json.writeStartObject();
        for (int i = 0; i < values.length; i++) {
            json.writeName(columns.get(i));
            value(values[i]);
        }
        json.writeEndObject();
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case BigDecimal number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            default -> json.writeString(value.toString());
        }
    }

    @Override
    public void close() throws IOException {
        try (out;
                json) {
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }
}
