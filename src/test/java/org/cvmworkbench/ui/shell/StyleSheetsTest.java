package org.cvmworkbench.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// All sheets dress the whole window, so what one room says of a name holds in all of them.
class StyleSheetsTest {
    private static final Path SHEETS = Path.of("src/main/resources/org/cvmworkbench/ui/theme");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{");
    private static final Pattern NAME = Pattern.compile("\\.[\\w-]+");

    @Test
    void noTwoSheetsSayWhatANameLooksLike() throws IOException {
        Map<String, TreeSet<String>> sheets = new TreeMap<>();
        for (Path sheet : sheets()) {
            Matcher rule = RULE.matcher(Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", ""));
            while (rule.find()) {
                for (String selector : rule.group(1).split(",")) {
                    String name = selector.strip();
                    if (!NAME.matcher(name).matches() || name.equals(".root")) continue;
                    sheets.computeIfAbsent(name, one -> new TreeSet<>())
                            .add(sheet.getFileName().toString());
                }
            }
        }
        assertThat(sheets).isNotEmpty();
        sheets.values().removeIf(named -> named.size() == 1);
        assertThat(sheets).isEmpty();
    }

    private static List<Path> sheets() throws IOException {
        try (Stream<Path> all = Files.list(SHEETS)) {
            return all.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }
}
