package org.cvmworkbench.intake.cells;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cvmworkbench.intake.cells.DateLayout.Order;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// How a file writes its dates and why that is taken: the layout that reads most dates of the sample. Where day and
/// month may be either way round, further dates of the file are asked; where they do not tell either, it is the way
/// that brings the days closest together (a file covers weeks, not every first week of twelve months), month first with
/// AM or PM, else day first.
///
/// @param reasons a sentence each, the first of the layout itself
public record SniffedDates(DateLayout layout, List<Text> reasons) {
    private static final Pattern HALF_DAY = Pattern.compile(".*[ap]\\.?m\\.?$", Pattern.CASE_INSENSITIVE);

    /// Dates that are further on in the file.
    public interface Later {
        Later NONE = List::of;

        List<String> cells() throws IOException;
    }

    /// @param asked a pattern of java.time, `iso`, `serial`, `epoch` or `epochMillis`, where the reader knows
    ///     better
    /// @param cells what stands in the sample's column of dates
    public static SniffedDates of(Optional<String> asked, List<String> cells, Later later)
            throws WorkbenchException, IOException {
        if (asked.isPresent()) return because(named(asked.get()), "asked");
        boolean halfDays =
                cells.stream().anyMatch(cell -> HALF_DAY.matcher(cell).matches());
        List<DateFit> fits = fits(candidates(halfDays), cells);
        if (fits.getFirst().dates() == 0) return because(fits.getFirst().layout(), "none");
        List<DateFit> best = best(fits);
        if (best.size() > 1) {
            List<DateFit> further = fits(best.stream().map(DateFit::layout).toList(), later.cells());
            if (further.getFirst().dates() > 0 && best(further).size() == 1) best = best(further);
        }
        SniffedDates sniffed = best.size() == 1
                ? because(best.getFirst().layout(), "decided")
                : because(closest(best, halfDays).layout(), "assumed");
        return sniffed.with(rival(fits, best.size())).withZones(cells);
    }

    /// From these cells alone.
    public static SniffedDates of(Optional<String> asked, List<String> cells) throws WorkbenchException {
        try {
            return of(asked, cells, Later.NONE);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /// Those that read as many as the first; numbers that count only where nothing else reads as many.
    private static List<DateFit> best(List<DateFit> fits) {
        int most = fits.getFirst().dates();
        List<DateFit> best = fits.stream().filter(fit -> fit.dates() == most).toList();
        List<DateFit> written =
                best.stream().filter(fit -> !fit.layout().order().counts()).toList();
        return written.isEmpty() ? best : written;
    }

    private static DateFit closest(List<DateFit> best, boolean halfDays) {
        return halfDays
                ? best.getFirst()
                : best.stream().min(Comparator.comparingInt(DateFit::span)).orElseThrow();
    }

    private static Optional<Text> rival(List<DateFit> fits, int best) {
        DateFit next = fits.get(Math.min(best, fits.size() - 1));
        if (best >= fits.size() || next.dates() == 0 || next.layout().order().counts()) return Optional.empty();
        return Optional.of(Text.of("sniffed.date.rival", next.layout().pattern(), next.dates(), next.cells()));
    }

    private SniffedDates with(Optional<Text> reason) {
        List<Text> all = new ArrayList<>(reasons);
        reason.ifPresent(all::add);
        return new SniffedDates(layout, List.copyOf(all));
    }

    /// Times of one zone stay as they are written; of several, all are turned into the most frequent.
    private SniffedDates withZones(List<String> cells) {
        DateReader reader = new DateReader(layout);
        Map<Integer, Integer> zones = new TreeMap<>();
        for (String cell : cells) {
            boolean zoned = reader.read(cell.toCharArray(), 0, cell.length()) && reader.zone() != DateReader.NO_ZONE;
            if (zoned) zones.merge(reader.zone(), 1, Integer::sum);
        }
        if (zones.isEmpty()) return this;
        ZoneOffset usual = ZoneOffset.ofTotalSeconds(zones.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey());
        if (zones.size() == 1) return with(Optional.of(Text.of("sniffed.date.zone", usual.getId())));
        return new SniffedDates(layout.in(usual), reasons)
                .with(Optional.of(Text.of("sniffed.date.zones", zones.size(), usual.getId())));
    }

    private static SniffedDates because(DateLayout layout, String why) {
        return new SniffedDates(layout, List.of(Text.of("sniffed.date." + why, layout.pattern())));
    }

    private static DateLayout named(String pattern) throws WorkbenchException {
        return DateLayout.of(pattern)
                .orElseThrow(() -> new WorkbenchException(
                        ErrorKind.SETTING,
                        "dateFormat",
                        pattern,
                        "iso, yyyyMMdd, yyyyMMddHH, dd.MM.yyyy, dd.MM.yyyy HH:mm, dd/MM/yyyy, MM/dd/yyyy, d MMM yyyy,"
                                + " MMM d yyyy, serial, epoch, epochMillis"));
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
        candidates.add(DateLayout.worded(Order.DAY_WORD_YEAR));
        candidates.add(DateLayout.worded(Order.WORD_DAY_YEAR));
        for (Order order : Order.values()) {
            if (order.counts()) candidates.add(new DateLayout(order, DateLayout.COMPACT));
        }
        return candidates;
    }

    /// Those that read most come first. Numbers that count are dates only where every one is plausible.
    private static List<DateFit> fits(List<DateLayout> candidates, List<String> cells) {
        return candidates.stream()
                .map(layout -> DateFit.of(layout, cells))
                .sorted(Comparator.comparingInt(DateFit::dates).reversed())
                .toList();
    }

    /// Why the layout is taken.
    public Text reason() {
        return reasons.getFirst();
    }
}
