package org.cvmworkbench.intake.cells;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cvmworkbench.model.WorkbenchException;

/// What the cells of a column look like, told from the sample: the first thing that nine of ten cells are, or
/// all but one of three.
///
/// @param filled how many cells are not empty
/// @param fitting how many of those are what the column holds
/// @param distinct how many different ones there are
/// @param detail what more can be said of them
public record ColumnContent(Content content, int filled, int fitting, int distinct, Detail detail) {
    /// What is told of a column beside its content.
    public enum Detail {
        NONE,
        /// Numbers, some of them with a fraction.
        FRACTIONS,
        /// Numbers from 0 to 1, some of them between: shares rather than money.
        SHARES,
        /// Times of a day without the day.
        TIMES
    }

    private static final double MOST = 0.9;

    private static final Pattern DATE =
            Pattern.compile("\\d{1,4}([-./])\\d{1,2}\\1\\d{1,4}(?:[T, ].*)?|(?:19|20)\\d{6}(?:[T ]?\\d{2,6})?");
    private static final Pattern NUMBER = Pattern.compile(
            "[-−+(]?\\p{Sc}? ?\\d{1,3}(?:[ '’\\u00a0\\u202f.,]\\d{3})*(?:[.,]\\d+)?\\)? ?(?:\\p{Sc}|руб\\.?|р\\.)?"
                    + "|[-−+(]?\\p{Sc}?\\d*[.,]?\\d+\\)?");
    private static final Pattern FRACTION = Pattern.compile(".*[.,](?!0+$)\\d+\\)?.*");
    private static final Pattern SHARE = Pattern.compile("0?[.,]\\d+|[01](?:[.,]0*)?");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?[AaPp][Mm])?");
    /// Numbers that nobody counts or pays: with leading zeros, or of six digits and more.
    private static final Pattern NUMBERED = Pattern.compile("0\\d+|\\d{6,}(?:\\.0)?");
    private static final Pattern CODE = Pattern.compile("(?=.*\\d)[\\p{L}\\d_./#:-]{2,40}");

    /// @param cells those that are not empty, without outer blanks
    public static ColumnContent of(List<String> cells) {
        int filled = cells.size();
        if (filled == 0) return new ColumnContent(Content.EMPTY, 0, 0, 0, Detail.NONE);
        int distinct = new HashSet<>(cells).size();
        int dates = dates(cells);
        if (most(dates, filled)) return new ColumnContent(Content.DATE, filled, dates, distinct, Detail.NONE);
        int numbers = count(cells, matches(NUMBER));
        if (most(numbers, filled)) {
            Detail detail = detail(cells);
            boolean key = detail == Detail.NONE && count(cells, matches(NUMBERED)) > filled / 2;
            return new ColumnContent(key ? Content.KEY : Content.NUMBER, filled, numbers, distinct, detail);
        }
        int times = count(cells, matches(TIME));
        if (most(times, filled)) return new ColumnContent(Content.WORDS, filled, times, distinct, Detail.TIMES);
        int codes = count(cells, matches(CODE));
        if (most(codes, filled)) return new ColumnContent(Content.KEY, filled, codes, distinct, Detail.NONE);
        return new ColumnContent(Content.WORDS, filled, filled - numbers, distinct, Detail.NONE);
    }

    private static Detail detail(List<String> numbers) {
        if (numbers.stream().noneMatch(matches(FRACTION))) return Detail.NONE;
        return numbers.stream().allMatch(matches(SHARE)) ? Detail.SHARES : Detail.FRACTIONS;
    }

    private static boolean most(int fitting, int filled) {
        return fitting >= MOST * filled || (fitting >= 2 && fitting == filled - 1);
    }

    private static int dates(List<String> cells) {
        List<String> written = cells.stream().filter(matches(DATE)).toList();
        if (!most(written.size(), cells.size())) return 0;
        DateReader reader = new DateReader(layout(written));
        return count(written, cell -> {
            char[] chars = cell.toCharArray();
            return reader.read(chars, 0, chars.length) && reader.inRange();
        });
    }

    private static DateLayout layout(List<String> cells) {
        try {
            return SniffedDates.of(Optional.empty(), cells).layout();
        } catch (WorkbenchException impossible) {
            throw new IllegalStateException("no layout was asked for", impossible);
        }
    }

    private static Predicate<String> matches(Pattern pattern) {
        return cell -> pattern.matcher(cell).matches();
    }

    private static int count(List<String> cells, Predicate<String> wanted) {
        return (int) cells.stream().filter(wanted).count();
    }
}
