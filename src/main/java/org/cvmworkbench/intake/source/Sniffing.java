package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// Finds out how a table is written from its beginning, whatever the size of the file.
///
/// @param asked what is known better: `encoding`, `delimiter`, `headerRow`, `header`
/// @param known whether a word is the name of a column in one of the kinds
record Sniffing(SourceFile file, Map<String, String> asked, Predicate<String> known) {
    /// What Excel writes into the first line for itself.
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?is)\\s*\"?sep=(.)\"?\\s*?(?:\\r?\\n|\\r).*");

    Dialect dialect() throws WorkbenchException, IOException {
        if (file.part().sheet().isPresent()) return table(new Form.OfSheet(), ofSheet());
        SniffedEncoding sniffed = SniffedEncoding.of(file, asked("encoding"));
        String text = Sample.text(file.part(), sniffed.encoding());
        Optional<String> delimiter = asked("delimiter");
        if (delimiter.isPresent() ? delimiter.get().equals(Form.Json.WORD) : JsonShape.begins(text)) {
            Optional<Form.Json> json = JsonShape.of(file.part(), sniffed.encoding(), text);
            if (json.isPresent()) {
                return table(
                        json.get(),
                        reasons(
                                sniffed,
                                List.of(Text.of(
                                        "sniffed.json", json.get().names().size()))));
            }
        }
        SniffedForm form = form(text, sniffed.encoding(), delimiter);
        return table(form.form(), form.sample(), reasons(sniffed, form.reasons()));
    }

    private Optional<String> asked(String key) {
        return Optional.ofNullable(asked.get(key));
    }

    private List<Text> ofSheet() {
        return List.of(Text.of("sniffed.sheet", file.part().sheet().orElseThrow()));
    }

    private static List<Text> reasons(SniffedEncoding encoding, List<Text> others) {
        List<Text> reasons = new ArrayList<>(encoding.reasons());
        reasons.addAll(others);
        return reasons;
    }

    private SniffedForm form(String text, Encoding encoding, Optional<String> asked)
            throws WorkbenchException, IOException {
        Matcher said = SEPARATOR_LINE.matcher(text.substring(0, Math.min(200, text.length())));
        Optional<Delimiter> separator = said.matches() ? Delimiter.of(said.group(1)) : Optional.empty();
        boolean ofText = asked.isPresent()
                && !asked.get().equals(Form.OfSheet.WORD)
                && !asked.get().equals(Form.Json.WORD);
        if (ofText && asked.get().equals(Form.FixedWidth.WORD)) {
            List<Integer> starts = FixedPlaces.of(text);
            return SniffedForm.asked(
                    new Form.FixedWidth(encoding, starts.isEmpty() ? List.of(0) : starts),
                    text,
                    "sniffed.delimiter.asked");
        }
        if (ofText) {
            return SniffedForm.asked(new Form.Delimited(encoding, named(asked.get())), text, "sniffed.delimiter.asked");
        }
        if (separator.isEmpty()) return SniffedForm.of(text, encoding, known);
        return SniffedForm.asked(new Form.Delimited(encoding, separator.get()), text, "sniffed.delimiter.said");
    }

    private static Delimiter named(String word) throws WorkbenchException {
        return Delimiter.of(word)
                .orElseThrow(() -> new WorkbenchException(
                        ErrorKind.SETTING, "delimiter", word, "comma, semicolon, tab, pipe, blank, fixed"));
    }

    private Dialect table(Form form, List<Text> reasons) throws WorkbenchException, IOException {
        return table(form, Sample.of(form.rows(file.part(), new ByteMeter(), 0), 0), reasons);
    }

    private Dialect table(Form form, Sample all, List<Text> reasons) throws WorkbenchException, IOException {
        Sample sample = all.from(rowsAbove(form, all));
        if (sample.rows().isEmpty())
            throw new WorkbenchException(ErrorKind.FILE_EMPTY, file.path().toString());
        long first = sample.lines().getFirst();
        List<Text> told = new ArrayList<>(reasons);
        boolean above = sample.rows().size() < all.rows().size();
        if (above) told.add(Text.of("sniffed.above", first));
        return new Dialect(file, form, above ? first : 0, sample.rows(), told);
    }

    private int rowsAbove(Form form, Sample sample) throws WorkbenchException {
        Optional<String> row = asked("headerRow");
        if (row.isPresent()) {
            if (!row.get().matches("[1-9]\\d{0,5}")) {
                throw new WorkbenchException(ErrorKind.SETTING, "headerRow", row.get(), "1, 2, 3 …");
            }
            long first = Long.parseLong(row.get());
            return (int) sample.lines().stream().filter(line -> line < first).count();
        }
        if (form instanceof Form.Json || asked("header").equals(Optional.of("false"))) return 0;
        int said = separatorLine(sample) ? 1 : 0;
        return said + TitleLines.above(sample.from(said).rows(), known);
    }

    private static boolean separatorLine(Sample sample) {
        return !sample.rows().isEmpty()
                && String.join("", sample.rows().getFirst())
                        .toLowerCase(java.util.Locale.ROOT)
                        .startsWith("sep=");
    }
}
