package org.cvmworkbench.intake.cells;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cvmworkbench.intake.cells.DateLayout.Order;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// How a file writes its dates and why that is taken: the layout that reads most dates of the sample. Where day and
/// month may be either way round, the way that brings the days closest together (a file covers weeks, not every first
/// week of twelve months), month first with AM or PM, else day first.
public record SniffedDates(DateLayout layout, Text reason) {
    private static final Pattern HALF_DAY = Pattern.compile(".*[ap]m$", Pattern.CASE_INSENSITIVE);

    private record Fit(DateLayout layout, int dates, int span) {}

    /// @param asked a pattern of java.time or `iso`, where the reader knows better
    /// @param cells what stands in the sample's column of dates
    public static SniffedDates of(Optional<String> asked, List<String> cells) throws WorkbenchException {
        if (asked.isPresent()) {
            return because(named(asked.get()), "asked");
        }
        boolean halfDays =
                cells.stream().anyMatch(cell -> HALF_DAY.matcher(cell).matches());
        List<Fit> fits = candidates(halfDays).stream()
                .map(layout -> fit(layout, cells))
                .sorted(Comparator.comparingInt(Fit::dates).reversed())
                .toList();
        int most = fits.getFirst().dates();
        List<Fit> best = fits.stream().filter(fit -> fit.dates() == most).toList();
        if (most == 0) return because(fits.getFirst().layout(), "none");
        if (best.size() == 1) return because(best.getFirst().layout(), "decided");
        Fit closest = halfDays
                ? best.getFirst()
                : best.stream().min(Comparator.comparingInt(Fit::span)).orElseThrow();
        return because(closest.layout(), "assumed");
    }

    private static SniffedDates because(DateLayout layout, String why) {
        return new SniffedDates(layout, Text.of("sniffed.date." + why, layout.pattern()));
    }

    private static DateLayout named(String pattern) throws WorkbenchException {
        return DateLayout.of(pattern)
                .orElseThrow(() -> new WorkbenchException(
                        ErrorKind.SETTING,
                        "dateFormat",
                        pattern,
                        "iso, yyyy-MM-dd, yyyyMMdd, yyyyMMddHH, dd.MM.yyyy, dd.MM.yyyy HH:mm, dd/MM/yyyy, MM/dd/yyyy"));
    }

    private static List<DateLayout> candidates(boolean halfDays) {
        List<DateLayout> candidates = new ArrayList<>();
        Order usual = halfDays ? Order.MONTH_DAY_YEAR : Order.DAY_MONTH_YEAR;
        Order other = halfDays ? Order.DAY_MONTH_YEAR : Order.MONTH_DAY_YEAR;
        for (char separator : new char[] {'-', '.', '/'}) {
            candidates.add(new DateLayout(Order.YEAR_MONTH_DAY, separator));
            candidates.add(new DateLayout(usual, separator));
            candidates.add(new DateLayout(other, separator));
        }
        candidates.add(new DateLayout(Order.YEAR_MONTH_DAY, DateLayout.COMPACT));
        candidates.add(new DateLayout(Order.DAY_MONTH_YEAR, DateLayout.COMPACT));
        return candidates;
    }

    private static Fit fit(DateLayout layout, List<String> cells) {
        DateReader reader = new DateReader(layout);
        int dates = 0;
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (String cell : cells) {
            char[] chars = cell.toCharArray();
            if (!reader.read(chars, 0, chars.length) || !reader.inRange()) continue;
            dates++;
            first = Math.min(first, reader.day());
            last = Math.max(last, reader.day());
        }
        return new Fit(layout, dates, dates == 0 ? 0 : last - first);
    }
}
