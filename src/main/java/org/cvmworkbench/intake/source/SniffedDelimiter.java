package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cvmworkbench.model.Text;

/// The delimiter of a file and why it is taken: of the common ones, that which divides most rows of the sample into
/// the same number of cells, names most columns by known words and leaves most cells a plain number or date.
public record SniffedDelimiter(Delimiter delimiter, List<List<String>> rows, Text reason) {
    private static final Pattern PLAIN = Pattern.compile("|-?\\d+([.,]\\d+)?|[\\d./-]+([ T]+\\d+:\\d+(:\\d+)?)?");
    private static final int ROWS = 300;

    private record Fit(double score, int columns, int fitting, int rows) {}

    /// @param known whether a word is the name of a column in one of the kinds
    static SniffedDelimiter of(Sample sample, Predicate<String> known) throws IOException {
        Delimiter best = new Delimiter(',');
        Fit bestFit = new Fit(0, 1, 0, 0);
        for (Delimiter delimiter : Delimiter.COMMON) {
            Fit fit = fit(sample.rows(delimiter), known);
            if (fit.score() <= bestFit.score()) continue;
            best = delimiter;
            bestFit = fit;
        }
        Text reason = Text.of("sniffed.delimiter", best.word(), bestFit.columns(), bestFit.fitting(), bestFit.rows());
        return new SniffedDelimiter(best, sample.rows(best), reason);
    }

    static SniffedDelimiter asked(Sample sample, Delimiter delimiter) throws IOException {
        return new SniffedDelimiter(
                delimiter, sample.rows(delimiter), Text.of("sniffed.delimiter.asked", delimiter.word()));
    }

    private static Fit fit(List<List<String>> all, Predicate<String> known) {
        List<List<String>> rows = all.subList(0, Math.min(ROWS, all.size()));
        int columns = usualColumns(rows);
        if (columns < 2) return new Fit(0, columns, 0, rows.size());
        int fitting = 0;
        double plain = 0;
        for (List<String> row : rows) {
            if (row.size() != columns) continue;
            fitting++;
            plain += row.stream().filter(SniffedDelimiter::isPlain).count() / (double) columns;
        }
        long named = rows.getFirst().stream().filter(known).count();
        double share = fitting / (double) rows.size();
        return new Fit(share + plain / rows.size() + named / (named + 1.0), columns, fitting, rows.size());
    }

    private static boolean isPlain(String cell) {
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
