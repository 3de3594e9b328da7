package org.cvmworkbench.export;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cvmworkbench.model.WorkbenchException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Answers as JSON: a line a figure, so that two of them can be compared.
public final class JsonFile {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonFile() {}

    public static String text(ObjectNode answer) {
        return JSON.writeValueAsString(answer).replace(System.lineSeparator(), "\n");
    }

    /// Writes the answer whole or not at all.
    public static void write(Path file, ObjectNode answer) throws WorkbenchException {
        WholeFile.write(file, unfinished -> Files.writeString(unfinished, text(answer) + "\n"));
    }
}
