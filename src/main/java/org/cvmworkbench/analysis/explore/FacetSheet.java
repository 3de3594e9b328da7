package org.cvmworkbench.analysis.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cvmworkbench.analysis.rfm.CutPoints;
import org.cvmworkbench.analysis.rfm.RfGrid;
import org.cvmworkbench.analysis.rules.CategorySpend;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.language.CustomerWord;

/// How the counts of all facets lie in a row of a sheet.
final class FacetSheet {
    /// How many numbers there always are, and how many lists: categories, stores, groups.
    private static final int FIRST = 3;

    private static final int CELLS = CutPoints.PARTS * CutPoints.PARTS;

    private final Dimensions dimensions;
    private final List<BinnedNumbers> numbers;
    private final List<CustomerWord> furtherWords;
    private final List<Integer> lists;
    private final Counting counting;

    /// @param cells of each customer, as [#cells] has them
    /// @param numbers recency, frequency and money, then others
    /// @param words stores and groups
    /// @param further other words
    FacetSheet(
            Dimensions dimensions,
            FigureColumns figures,
            int[] cells,
            List<BinnedNumbers> numbers,
            CategorySpend categories,
            List<MainWords> words,
            Map<CustomerWord, MainWords> further) {
        this.dimensions = dimensions;
        this.numbers = List.copyOf(numbers);
        long[] money = dimensions.profile().money();
        List<Counter> counters = new ArrayList<>(figures.counters());
        counters.add(new Counter.Places(cells, CELLS + 1, money));
        for (BinnedNumbers one : numbers) counters.add(one.counter());
        counters.add(new Counter.Entries(categories));
        for (MainWords one : words) counters.add(one.counter(money));
        this.furtherWords = List.copyOf(further.keySet());
        for (MainWords one : further.values()) counters.add(one.counter(money));
        this.lists = counters.stream().map(Counter::places).toList();
        this.counting = new Counting(counters);
    }

    /// The cell of each customer's scores, row by row from recency 1; behind the last without a visit.
    static int[] cells(Dimensions dimensions) {
        byte[] recency = dimensions.rfm().recency();
        byte[] frequency = dimensions.rfm().frequency();
        int[] cells = new int[recency.length];
        Parts.each(cells.length, (from, to) -> {
            for (int i = from; i < to; i++) {
                cells[i] = recency[i] == 0 ? CELLS : (recency[i] - 1) * CutPoints.PARTS + frequency[i] - 1;
            }
        });
        return cells;
    }

    /// How many counts a row has.
    int width() {
        return lists.stream().mapToInt(Integer::intValue).sum();
    }

    Counting counting() {
        return counting;
    }

    /// What a sheet of one row says.
    FacetCounts read(Sheet sheet, Supplier<CustomerSet> who) {
        int next = FigureColumns.COUNTERS;
        int grid = next++;
        int number = next;
        int list = number + numbers.size();
        Map<CustomerWord, int[]> others = new EnumMap<>(CustomerWord.class);
        for (int i = FIRST; i < numbers.size(); i++) {
            others.put((CustomerWord) numbers.get(i).binning().term().word(), bins(sheet, number + i));
        }
        Map<CustomerWord, Tally> words = new EnumMap<>(CustomerWord.class);
        for (int i = 0; i < furtherWords.size(); i++) words.put(furtherWords.get(i), tally(sheet, list + FIRST + i));
        return new FacetCounts(
                who,
                FigureColumns.read(sheet, counting),
                grid(sheet, grid),
                bins(sheet, number),
                bins(sheet, number + 1),
                bins(sheet, number + 2),
                tally(sheet, list),
                tally(sheet, list + 1),
                tally(sheet, list + 2),
                others,
                words,
                sheet);
    }

    private RfGrid grid(Sheet sheet, int counter) {
        int[][] customers = new int[CutPoints.PARTS][];
        long[][] money = new long[CutPoints.PARTS][];
        for (int row = 0; row < CutPoints.PARTS; row++) {
            int at = counting.at(counter) + row * CutPoints.PARTS;
            int sumAt = counting.sumAt(counter) + row * CutPoints.PARTS;
            customers[row] = Arrays.copyOfRange(sheet.whole(), at, at + CutPoints.PARTS);
            money[row] = Arrays.copyOfRange(sheet.sums(), sumAt, sumAt + CutPoints.PARTS);
        }
        return new RfGrid(
                dimensions.snapshot().version(),
                customers,
                money,
                dimensions.rfm().recencyCuts(),
                dimensions.rfm().frequencyCuts());
    }

    /// Without those who have no number.
    private int[] bins(Sheet sheet, int counter) {
        int at = counting.at(counter);
        return Arrays.copyOfRange(sheet.whole(), at, at + lists.get(counter) - 1);
    }

    private Tally tally(Sheet sheet, int counter) {
        int places = lists.get(counter);
        int at = counting.at(counter);
        int sumAt = counting.sumAt(counter);
        return new Tally(
                Arrays.copyOfRange(sheet.whole(), at, at + places),
                Arrays.copyOfRange(sheet.sums(), sumAt, sumAt + places));
    }
}
