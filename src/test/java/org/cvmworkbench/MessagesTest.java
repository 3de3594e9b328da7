package org.cvmworkbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cvmworkbench.model.ErrorKind;
import org.junit.jupiter.api.Test;

/// Every text is there in both languages, and every text that is there is said somewhere.
class MessagesTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/cvmworkbench/ui/text");
    private static final Pattern CALL =
            Pattern.compile("(?:Text\\.of|texts\\.get|\\.text)\\(\\s*\"([a-z][a-z0-9.-]*)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-zA-Z0-9]*(?:[.-][a-zA-Z0-9]+)+)\"");
    private static final Pattern PREFIX = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.)\"\\s*\\+");
    private static final Pattern CYRILLIC = Pattern.compile("[а-яА-Я]");

    private final Properties english = read("messages_en.properties");
    private final Properties russian = read("messages_ru.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(english.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(russian.stringPropertyNames()));
    }

    @Test
    void noKeyIsWrittenTwice() throws IOException {
        for (String name : List.of("messages_en.properties", "messages_ru.properties")) {
            List<String> keys = Files.readAllLines(FOLDER.resolve(name)).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).as(name).doesNotHaveDuplicates();
        }
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(russian, key)).as(key).isEqualTo(arguments(english, key));
        }
    }

    @Test
    void russianIsRussian() {
        List<String> untranslated = russian.stringPropertyNames().stream()
                .filter(key -> !CYRILLIC.matcher(russian.getProperty(key)).find())
                .filter(key -> Pattern.compile("[a-z]{3,}")
                        .matcher(english.getProperty(key).replaceAll("\\{[^}]*}", ""))
                        .find())
                .filter(key -> russian.getProperty(key).equals(english.getProperty(key)))
                .toList();
        assertThat(untranslated).isEmpty();
    }

    @Test
    void everyErrorHasASentenceAndANextStep() {
        for (ErrorKind kind : ErrorKind.values()) {
            assertThat(english).containsKeys(kind.key(), kind.key() + ".next");
        }
    }

    @Test
    void everyKeySaidIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path file : sources()) {
            Matcher call = CALL.matcher(Files.readString(file));
            while (call.find()) {
                String key = call.group(1);
                if (key.contains(".") && !key.endsWith(".") && !english.containsKey(key))
                    missing.add(file + ": " + key);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyThereIsSaid() throws IOException {
        Set<String> said = new HashSet<>();
        List<String> prefixes = new ArrayList<>();
        for (ErrorKind kind : ErrorKind.values()) said.addAll(List.of(kind.key(), kind.key() + ".next"));
        for (Path file : sources()) {
            String text = Files.readString(file);
            Matcher literal = LITERAL.matcher(text);
            while (literal.find()) said.add(literal.group(1));
            Matcher prefix = PREFIX.matcher(text);
            while (prefix.find()) prefixes.add(prefix.group(1));
        }
        List<String> unused = english.stringPropertyNames().stream()
                .filter(key -> !said.contains(key))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .sorted()
                .toList();
        assertThat(unused).isEmpty();
    }

    private static Set<String> arguments(Properties messages, String key) {
        String text = messages.getProperty(key);
        assertThat(new MessageFormat(text).getFormats().length).as(key).isLessThan(10);
        Set<String> arguments = new TreeSet<>();
        Matcher argument = Pattern.compile("\\{(\\d)").matcher(text);
        while (argument.find()) arguments.add(argument.group(1));
        return arguments;
    }

    private static Properties read(String name) {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name))) {
            messages.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return messages;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
