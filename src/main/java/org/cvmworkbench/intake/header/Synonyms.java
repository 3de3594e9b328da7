package org.cvmworkbench.intake.header;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cvmworkbench.model.Kind;

/// What files call their columns, in English and Russian: `headers.properties`.
final class Synonyms {
    private static final Map<String, List<String>> WORDS = load();
    private static final Map<String, List<List<String>>> SPLIT = split();

    private Synonyms() {}

    /// The words for a field in files of a kind: first that of `--set`, then the others, the surest first.
    static List<String> of(Kind kind, String field) {
        return WORDS.getOrDefault(kind.word() + "." + field, List.of(field));
    }

    /// Words around a synonym that do not matter for the field.
    static List<String> neutral(Kind kind, String field) {
        List<String> own = WORDS.get(kind.word() + "." + field + ".neutral");
        List<String> ofKind = own != null ? own : WORDS.getOrDefault(kind.word() + ".neutral", List.of());
        return Stream.concat(ofKind.stream(), WORDS.getOrDefault("any.neutral", List.of()).stream())
                .toList();
    }

    /// The synonyms of a field, each as its words.
    static List<List<String>> words(Kind kind, String field) {
        return SPLIT.getOrDefault(kind.word() + "." + field, List.of(Naming.words(field)));
    }

    /// What the total of a receipt is called, which is none of its lines'.
    static List<List<String>> whole(Kind kind, String field) {
        return SPLIT.getOrDefault(kind.word() + "." + field + ".whole", List.of());
    }

    /// Whether files of a kind often have a column called so, though it is nothing to the import.
    static boolean hints(Kind kind, List<String> name) {
        List<String> neutral = neutral(kind, "");
        return SPLIT.getOrDefault(kind.word() + ".hints", List.of()).stream()
                .anyMatch(hint -> Naming.fits(name, hint, neutral));
    }

    /// Whether files of a kind are often called so.
    static boolean names(Kind kind, String file) {
        return WORDS.getOrDefault(kind.word() + ".files", List.of()).stream()
                .anyMatch(word -> Naming.words(file).stream().anyMatch(one -> Naming.same(one, word)));
    }

    /// A word as it is compared: letters and digits in lower case, ё as е.
    static String normal(String word) {
        StringBuilder normal = new StringBuilder(word.length());
        word.replace("№", "номер")
                .replace("%", "percent")
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> normal.appendCodePoint(c == 'ё' ? 'е' : c));
        return normal.toString();
    }

    private static Map<String, List<List<String>>> split() {
        Map<String, List<List<String>>> split = new TreeMap<>();
        WORDS.forEach(
                (key, words) -> split.put(key, words.stream().map(Naming::words).toList()));
        return Map.copyOf(split);
    }

    private static Map<String, List<String>> load() {
        Properties file = new Properties();
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(
                        Synonyms.class.getResourceAsStream("/org/cvmworkbench/intake/headers.properties")),
                StandardCharsets.UTF_8)) {
            file.load(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<String, List<String>> words = new TreeMap<>();
        for (String key : file.stringPropertyNames()) {
            words.put(key, Arrays.asList(file.getProperty(key).split("\\s*,\\s*")));
        }
        return Map.copyOf(words);
    }
}
