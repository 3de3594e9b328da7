package org.cvmworkbench.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text can be read on every ground it stands on: at least 4.5 : 1 (WCAG 2.2, 1.4.3).
class ContrastTest {
    private static final Path SHEETS = Path.of("src/main/resources/org/cvmworkbench/ui/theme");
    private static final Pattern TOKEN = Pattern.compile("(-[a-z-]+): (#[0-9a-f]{6});");
    private static final List<String> GROUNDS =
            List.of("-color-bg-default", "-color-bg-overlay", "-color-bg-subtle", "-color-bg-inset");
    private static final List<String> TEXTS = List.of("-color-fg-default", "-color-fg-muted", "-color-accent-fg");
    private static final List<String> SIGNS = List.of("-color-success-fg", "-color-danger-fg", "-color-warning-fg");

    private static Map<String, Color> tokens(String theme) throws IOException {
        Map<String, Color> tokens = new HashMap<>();
        Matcher token = TOKEN.matcher(Files.readString(SHEETS.resolve(theme + ".css")));
        while (token.find()) tokens.put(token.group(1), Color.web(token.group(2)));
        return tokens;
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textIsReadableOnEveryGround(String theme) throws IOException {
        Map<String, Color> tokens = tokens(theme);
        for (String ground : GROUNDS) {
            for (String text : TEXTS) assertReadable(tokens, text, ground);
        }
        for (String sign : SIGNS) {
            assertReadable(tokens, sign, "-color-bg-default");
            assertReadable(tokens, sign, "-color-bg-subtle");
        }
        assertReadable(tokens, "-color-fg-default", "-color-accent-subtle");
        assertReadable(tokens, "-color-fg-default", "-color-warning-subtle");
        tokens.put("white", Color.WHITE);
        assertReadable(tokens, "white", "-color-accent-emphasis");
    }

    private static void assertReadable(Map<String, Color> tokens, String text, String ground) {
        double above = luminance(tokens.get(text)) + 0.05;
        double below = luminance(tokens.get(ground)) + 0.05;
        double ratio = Math.max(above, below) / Math.min(above, below);
        assertThat(ratio).as("%s on %s", text, ground).isGreaterThanOrEqualTo(4.5);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
