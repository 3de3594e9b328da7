package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cvmworkbench.model.Text;

/// How the lines of a text are divided and why that is taken: of the common delimiters, and of columns at fixed places,
/// that which divides most rows of the sample into the same number of cells, names most columns by known words and
/// leaves most cells a plain number or date.
record SniffedForm(Form.OfText form, Sample sample, List<Text> reasons) {
    private static final Pattern PLAIN = Pattern.compile("|-?\\d+([.,]\\d+)?|[\\d./-]+([ T]+\\d+:\\d+(:\\d+)?)?");
    private static final int ROWS = 300;

    private record Fit(Form.OfText form, double score, int columns, int fitting, int rows) {
        Text text(String key) {
            return Text.of(key, form.word(), columns, fitting, rows);
        }
    }

    /// @param known whether a word is the name of a column in one of the kinds
    static SniffedForm of(String text, Encoding encoding, Predicate<String> known) throws IOException {
        List<Fit> fits = new ArrayList<>();
        for (Delimiter delimiter : Delimiter.COMMON) {
            fits.add(fit(new Form.Delimited(encoding, delimiter), text, known));
        }
        List<Integer> starts = FixedPlaces.of(text);
        if (starts.size() > 1) fits.add(fit(new Form.FixedWidth(encoding, starts), text, known));
        if (fits.stream().allMatch(fit -> fit.columns() < 2)) {
            for (Delimiter delimiter : Delimiter.RARE) {
                fits.add(fit(new Form.Delimited(encoding, delimiter), text, known));
            }
        }
        if (fits.stream().allMatch(fit -> fit.columns() < 2)) {
            fits.addFirst(fit(new Form.Delimited(encoding, new Delimiter(',')), text, known));
        }
        fits.sort(Comparator.comparingDouble(Fit::score).reversed());
        List<Text> reasons = new ArrayList<>();
        reasons.add(fits.getFirst().text("sniffed.delimiter"));
        if (fits.get(1).score() > 0) reasons.add(fits.get(1).text("sniffed.delimiter.rival"));
        Form.OfText best = fits.getFirst().form();
        return new SniffedForm(best, Sample.of(text, best), reasons);
    }

    static SniffedForm asked(Form.OfText form, String text, String key) throws IOException {
        return new SniffedForm(form, Sample.of(text, form), List.of(Text.of(key, form.word())));
    }

    private static Fit fit(Form.OfText form, String text, Predicate<String> known) throws IOException {
        List<List<String>> rows = Sample.first(ROWS, text, form).rows();
        int columns = usualColumns(rows);
        if (columns < 2) return new Fit(form, 0, columns, 0, rows.size());
        int fitting = 0;
        double plain = 0;
        for (List<String> row : rows) {
            if (row.size() != columns) continue;
            fitting++;
            plain += row.stream().filter(SniffedForm::isPlain).count() / (double) columns;
        }
        double share = fitting / (double) rows.size();
        double score = share + plain / rows.size() + named(rows, columns, known);
        return new Fit(form, score, columns, fitting, rows.size());
    }

    /// How well a row names the columns, under 1; half as well where it has not as many cells as the rows below.
    private static double named(List<List<String>> rows, int columns, Predicate<String> known) {
        double best = 0;
        for (List<String> row : rows.subList(0, Math.min(TitleLines.MOST + 1, rows.size()))) {
            long names = row.stream().filter(known).count();
            double score = names / (names + 1.0);
            best = Math.max(best, row.size() == columns ? score : score / 2);
        }
        return best;
    }

    static boolean isPlain(String cell) {
        return PLAIN.matcher(cell).matches();
    }

    private static int usualColumns(List<List<String>> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (List<String> row : rows) counts.merge(row.size(), 1, Integer::sum);
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
