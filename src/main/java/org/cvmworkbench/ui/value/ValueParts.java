package org.cvmworkbench.ui.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import org.cvmworkbench.analysis.lifecycle.Groups;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.model.Group;
import org.cvmworkbench.model.Period;

/// What the base is divided by.
enum ValueParts {
    GROUPS,
    /// Of the first visit.
    YEARS,
    /// Of the first visit.
    QUARTERS;

    /// More cohorts than these are told as one.
    private static final int MOST = 10;

    private static final int QUARTERS_A_YEAR = 4;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The parts of a base.
    ///
    /// @param labels words of groups, or periods; one that begins with `<` is of all before
    /// @param part of each customer who has visited
    record Cut(List<String> labels, IntUnaryOperator part) {}

    /// O(customers).
    Cut cut(Dimensions dimensions) {
        if (this == GROUPS) {
            byte[] place = dimensions.groups().place();
            return new Cut(Groups.ALL.stream().map(Group::word).toList(), customer -> place[customer]);
        }
        int[] first = dimensions.profile().firstVisit();
        int earliest = Integer.MAX_VALUE;
        int latest = Integer.MIN_VALUE;
        for (int day : first) {
            if (day == Column.NO_INT) continue;
            earliest = Math.min(earliest, day);
            latest = Math.max(latest, day);
        }
        if (earliest > latest) return new Cut(List.of(), customer -> 0);
        int end = number(latest);
        int begin = Math.max(number(earliest), end - MOST);
        List<String> labels = new ArrayList<>();
        for (int number = begin; number <= end; number++) {
            boolean all = number == begin && begin > number(earliest);
            labels.add(all ? "<" + label(number + 1) : label(number));
        }
        return new Cut(labels, customer -> Math.max(0, number(first[customer]) - begin));
    }

    private int number(int day) {
        int quarter = Period.QUARTER.number(day);
        return this == YEARS ? Math.floorDiv(quarter, QUARTERS_A_YEAR) : quarter;
    }

    private String label(int number) {
        return this == YEARS ? Integer.toString(number) : Period.QUARTER.label(number);
    }
}
