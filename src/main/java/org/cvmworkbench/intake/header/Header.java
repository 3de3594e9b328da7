package org.cvmworkbench.intake.header;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.WorkbenchException;

/// The names of a file's columns.
///
/// @param present whether the file's first row has them; else they are the columns' numbers from 1
/// @param derived the templates of columns that are made of others; they stand behind those of the file
/// @param source of a file of rejected rows the file that they come from; what was said of each of them stands in
///     its first columns, which have no names then
public record Header(boolean present, List<String> names, List<String> derived, Optional<String> source) {
    /// What a file of rejected rows says of each before the row itself.
    public static final List<String> OF_REJECTS = List.of("file", "line", "column", "reason", "value");

    private static final Pattern DATUM = Pattern.compile("|[-(]?[\\d.,:/ -]*\\d[\\d.,:/ -]*[)T]?.{0,9}");

    public Header {
        names = List.copyOf(names);
        derived = List.copyOf(derived);
    }

    public Header(boolean present, List<String> names) {
        this(present, names, List.of(), Optional.empty());
    }

    public Header with(List<String> templates) {
        return new Header(present, names, templates, source);
    }

    /// How many columns there are, derived ones too.
    int count() {
        return names.size() + derived.size();
    }

    /// What a column is called; a derived one by its template.
    public String name(int column) {
        return column < names.size() ? names.get(column) : derived.get(column - names.size());
    }

    /// @param asked `true` or `false`, where the reader knows better
    /// @param sample the first rows of the file, at least one
    public static Header of(Optional<String> asked, List<List<String>> sample) throws WorkbenchException {
        boolean present = switch (asked.orElse("")) {
            case "" -> looksLikeNames(sample);
            case "true" -> true;
            case "false" -> false;
            default -> throw new WorkbenchException(ErrorKind.SETTING, "header", asked.orElse(""), "true, false");
        };
        List<String> first = sample.getFirst();
        if (present && isOfRejects(first)) return ofRejects(first, sample);
        if (present) return new Header(true, first);
        return new Header(
                false,
                IntStream.rangeClosed(1, first.size()).mapToObj(String::valueOf).toList());
    }

    private static boolean isOfRejects(List<String> first) {
        return first.size() > OF_REJECTS.size()
                && first.subList(0, OF_REJECTS.size()).equals(OF_REJECTS);
    }

    private static Header ofRejects(List<String> first, List<List<String>> sample) {
        List<String> names = new ArrayList<>(Collections.nCopies(OF_REJECTS.size(), ""));
        names.addAll(first.subList(OF_REJECTS.size(), first.size()));
        String source = sample.size() > 1 ? sample.get(1).getFirst() : "";
        return new Header(true, names, List.of(), Optional.of(source));
    }

    /// How many columns at the beginning are not of the row itself.
    public int leading() {
        return source.isPresent() ? OF_REJECTS.size() : 0;
    }

    /// The names of the row's own columns.
    public List<String> own() {
        return names.subList(leading(), names.size());
    }

    /// Whether the names say anything: those of rejected rows whose file had none are numbers.
    public boolean tells() {
        List<String> numbers =
                IntStream.rangeClosed(1, own().size()).mapToObj(String::valueOf).toList();
        return present && !(source.isPresent() && own().equals(numbers));
    }

    /// A row of names has a word that is known and no number or date; or, with no word known, no number or date where
    /// the next rows have one.
    private static boolean looksLikeNames(List<List<String>> sample) {
        List<String> first = sample.getFirst();
        if (first.stream().filter(Roles::isKnown).count() >= 2) return true;
        if (first.stream().anyMatch(Header::isDatum)) return false;
        return first.stream().anyMatch(Roles::isKnown)
                || sample.stream()
                        .skip(1)
                        .limit(20)
                        .anyMatch(row -> row.stream().anyMatch(Header::isDatum));
    }

    private static boolean isDatum(String cell) {
        return DATUM.matcher(cell).matches();
    }

    /// How many cells a row has at least: columns without a name at the end may be left out of it.
    public int named() {
        int named = names.size();
        while (named > 0 && names.get(named - 1).isEmpty()) named--;
        return named;
    }

    /// The first column called so, whatever the case, blanks and signs; -1 where none is.
    int find(String name) {
        if (!present) return -1;
        String normal = Synonyms.normal(name);
        for (int column = 0; column < names.size(); column++) {
            if (!normal.isEmpty() && Synonyms.normal(names.get(column)).equals(normal)) return column;
        }
        return -1;
    }

    /// The column that a setting means: its name, or its number from 1, or the template that makes it; -1 where there
    /// is none.
    public int column(String meant) {
        if (derived.contains(meant)) return names.size() + derived.indexOf(meant);
        int exact = names.indexOf(meant);
        if (exact >= 0) return exact;
        int named = find(meant);
        if (named >= 0 || !meant.matches("\\d{1,6}")) return named;
        int number = Integer.parseInt(meant);
        return number >= 1 && number <= names.size() ? number - 1 : -1;
    }

    /// The names one after the other, for a sentence.
    public String listed() {
        String all = String.join(", ", names.subList(0, Math.min(40, names.size())));
        return names.size() > 40 ? all + " …" : all;
    }
}
