package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.io.Reader;
import org.cvmworkbench.model.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// JSON token by token, with limits for depth and length.
final class JsonText {
    private static final int DEEPEST = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Row.MOST_CHARS)
                    .build())
            .build();

    private JsonText() {}

    static JsonParser parser(Reader text) throws IOException {
        try {
            return FACTORY.createParser(ObjectReadContext.empty(), text);
        } catch (JacksonException broken) {
            throw told(broken);
        }
    }

    static JsonParser parser(char[] text, int length) throws IOException {
        try {
            return FACTORY.createParser(ObjectReadContext.empty(), text, 0, length);
        } catch (JacksonException broken) {
            throw told(broken);
        }
    }

    /// What is wrong with the text, as an exception that says so to its reader.
    static IOException told(JacksonException broken) {
        if (broken instanceof JacksonIOException && broken.getCause() instanceof IOException unread) return unread;
        if (broken instanceof StreamConstraintsException) {
            return new UnsafeFileException(Text.of("file-trouble.deep", DEEPEST, Row.MOST_CHARS >> 20));
        }
        return new BrokenTableException(Text.of(
                "file-trouble.json",
                Math.max(
                        1,
                        broken.getLocation() == null ? 1 : broken.getLocation().getLineNr())));
    }
}
