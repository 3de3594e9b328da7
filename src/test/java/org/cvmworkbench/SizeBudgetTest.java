package org.cvmworkbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Files stay under 300 lines, their median under 80; methods under 40 lines and 6 parameters.
class SizeBudgetTest {
    private static final Pattern METHOD =
            Pattern.compile("^ {4}(?! )(?![A-Z_0-9]+\\()(?!.*\\b(class|record|interface|enum)\\b)(?!.*=).*\\(.*$");

    @Test
    void filesAreShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        for (Path file : sources()) {
            int lines = Files.readAllLines(file).size();
            sizes.add(lines);
            if (lines > 300) tooLong.add(file + ": " + lines);
        }
        sizes.sort(null);
        assertThat(tooLong).isEmpty();
        assertThat(sizes.get(sizes.size() / 2)).as("median file").isLessThan(80);
    }

    @Test
    void methodsAreShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (!METHOD.matcher(lines.get(i)).matches()) continue;
                int end = i;
                while (end < lines.size() - 1
                        && !lines.get(end).equals("    }")
                        && !lines.get(end).endsWith(";")) end++;
                if (lines.get(i).endsWith("{")) while (!lines.get(end).equals("    }")) end++;
                if (end - i > 40) tooLong.add(file + ":" + (i + 1) + " has " + (end - i) + " lines");
            }
        }
        assertThat(tooLong).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
