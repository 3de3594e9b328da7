package org.cvmworkbench.analysis.rfm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.NumberTest.Compared;
import org.cvmworkbench.language.Operator;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.Term;

/// Cut points of one's own for the grid of recency and frequency: fixed days and visits, which mean the same next
/// month, where fifths are cut anew ("absolute cut points for life-cycle grids", Novo, Drilling Down).
///
/// @param recency days of silence; part 1 scores 5
/// @param frequency visits; part 1 scores 1
public record RfCuts(CutPoints recency, CutPoints frequency) {
    private static final int PARTS = CutPoints.PARTS;

    /// Counts those of `whom` who have a visit. O(members).
    public RfGrid grid(long version, Profile profile, CustomerSet whom) {
        int[][] customers = new int[PARTS][PARTS];
        long[][] money = new long[PARTS][PARTS];
        whom.forEach(customer -> {
            if (profile.frequency()[customer] == 0) return;
            int row = PARTS - recency.part(profile.recency(customer));
            int column = frequency.part(profile.frequency()[customer]) - 1;
            customers[row][column]++;
            money[row][column] += profile.money()[customer];
        });
        return new RfGrid(version, customers, money, recency, frequency);
    }

    /// The rule that finds the customers of some cells: rectangles of them, as few as reading row by row gives.
    ///
    /// @param scores of the cells, 54 being recency 5 and frequency 4; at least one
    public Rule rule(Set<Integer> scores) {
        List<Rule> all = rectangles(scores).stream().map(this::rule).toList();
        return all.size() == 1 ? all.getFirst() : new Rule.Or(all);
    }

    /// Parts from one to another, both included.
    private record Run(int from, int to) {}

    /// @param rows parts of recency
    /// @param columns parts of frequency
    private record Rectangle(Run rows, Run columns) {
        Optional<Rectangle> with(Rectangle below, CutPoints cuts) {
            boolean fits = columns.equals(below.columns) && next(cuts, rows.to) == below.rows.from;
            return fits ? Optional.of(new Rectangle(new Run(rows.from, below.rows.to), columns)) : Optional.empty();
        }
    }

    private List<Rectangle> rectangles(Set<Integer> scores) {
        List<Rectangle> found = new ArrayList<>();
        for (int row = 1; row <= PARTS; row++) {
            for (Run columns : runs(scores, row)) add(found, new Rectangle(new Run(row, row), columns));
        }
        return found;
    }

    private void add(List<Rectangle> found, Rectangle one) {
        for (int i = 0; i < found.size(); i++) {
            Optional<Rectangle> joined = found.get(i).with(one, recency);
            if (joined.isEmpty()) continue;
            found.set(i, joined.get());
            return;
        }
        found.add(one);
    }

    /// The neighbouring cells of one row.
    private List<Run> runs(Set<Integer> scores, int row) {
        List<Run> runs = new ArrayList<>();
        for (int part = 1; part <= PARTS; part++) {
            if (!scores.contains((PARTS + 1 - row) * 10 + part)) continue;
            boolean goesOn = !runs.isEmpty() && next(frequency, runs.getLast().to) == part;
            runs.add(goesOn ? new Run(runs.removeLast().from, part) : new Run(part, part));
        }
        return runs;
    }

    /// The next part that is not empty by ties.
    private static int next(CutPoints cuts, int part) {
        int next = part + 1;
        while (next < PARTS && !cuts.isOpen(next)) next++;
        return next;
    }

    private Rule rule(Rectangle cells) {
        List<Rule> bounds = new ArrayList<>();
        bounds(bounds, CustomerWord.RECENCY, recency, cells.rows);
        // without a recency nothing else leaves out those who never came
        boolean never = bounds.isEmpty() && cells.columns.from == 1;
        if (never) bounds.add(condition(CustomerWord.FREQUENCY, Operator.AT_LEAST, 1));
        bounds(bounds, CustomerWord.FREQUENCY, frequency, cells.columns);
        return bounds.size() == 1 ? bounds.getFirst() : new Rule.And(bounds);
    }

    private static void bounds(List<Rule> bounds, CustomerWord word, CutPoints cuts, Run parts) {
        if (parts.from > 1) bounds.add(condition(word, Operator.AT_LEAST, Math.floor(cuts.upTo()[parts.from - 2]) + 1));
        if (parts.to < PARTS) bounds.add(condition(word, Operator.AT_MOST, cuts.upTo()[parts.to - 1]));
    }

    private static Rule condition(CustomerWord word, Operator operator, double value) {
        return new Rule.Condition(Term.of(word), new Compared(operator, BigDecimal.valueOf(value)));
    }
}
