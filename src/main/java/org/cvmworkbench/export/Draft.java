package org.cvmworkbench.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;

/// What a file is until it is whole: a neighbour whose name says which program writes it, another one each time.
final class Draft {
    private static final String ENDING = ".unfinished";

    private Draft() {}

    static Path of(Path file) {
        long program = ProcessHandle.current().pid();
        return neighbour(file, "." + file.getFileName() + "." + program + "-" + UUID.randomUUID() + ENDING);
    }

    private static Path neighbour(Path file, String name) {
        return file.toAbsolutePath().resolveSibling(name);
    }

    /// Removes what programs that were killed left beside a file.
    static void discardAbandoned(Path file) throws IOException {
        Path folder = neighbour(file, "").normalize();
        String name = Pattern.quote("." + file.getFileName() + ".");
        if (Files.isDirectory(folder))
            Leftovers.discard(folder, Pattern.compile(name + "(\\d{1,18})-[0-9a-f-]+" + Pattern.quote(ENDING)));
    }
}
