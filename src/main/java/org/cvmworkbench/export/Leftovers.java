package org.cvmworkbench.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Files that programs which were killed left: their names say which program wrote them.
public final class Leftovers {
    private Leftovers() {}

    /// Removes those that nobody writes any more.
    ///
    /// @param names of such files, the number of the program as first group
    public static void discard(Path folder, Pattern names) throws IOException {
        List<Path> abandoned;
        try (Stream<Path> files = Files.list(folder)) {
            abandoned = files.filter(file -> isAbandoned(file, names)).toList();
        }
        for (Path file : abandoned) Files.deleteIfExists(file);
    }

    private static boolean isAbandoned(Path file, Pattern names) {
        Matcher name = names.matcher(String.valueOf(file.getFileName()));
        return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty() && Files.isWritable(file);
    }
}
