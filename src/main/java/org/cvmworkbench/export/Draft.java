package org.cvmworkbench.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
        Path folder = neighbour(file, "").toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) return;
        Pattern drafts = Pattern.compile(
                "\\." + Pattern.quote(file.getFileName() + ".") + "(\\d+)-[0-9a-f-]+" + Pattern.quote(ENDING));
        List<Path> abandoned;
        try (Stream<Path> files = Files.list(folder)) {
            abandoned = files.filter(one -> isAbandoned(drafts.matcher(String.valueOf(one.getFileName()))))
                    .toList();
        }
        for (Path one : abandoned) Files.deleteIfExists(one);
    }

    private static boolean isAbandoned(Matcher name) {
        return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }
}
