package org.cvmworkbench.analysis.rules;

import java.util.function.IntToLongFunction;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Ranges;

/// What a profile says of every customer as numbers of words.
record ProfileFigures(Profile profile) {
    /// Days, visits, money; O(customers).
    Numbers of(CustomerWord word) {
        return switch (word) {
            case RECENCY -> numbers(0, customer -> days(profile.recency(customer)));
            case FREQUENCY -> numbers(0, customer -> profile.frequency()[customer]);
            case MONEY -> new Numbers(profile.money(), 2);
            case RHYTHM -> numbers(1, this::rhythm);
            case TENURE -> numbers(0, customer -> days(profile.tenure(customer)));
            case RECEIPT -> numbers(2, this::averageReceipt);
            case OVERDUE -> numbers(2, this::overdue);
            default -> throw new IllegalArgumentException(word + " is not of a profile");
        };
    }

    private Numbers numbers(int decimals, IntToLongFunction value) {
        return Numbers.of(profile.customers(), decimals, value);
    }

    private static long days(int days) {
        return days == Column.NO_INT ? Ranges.UNKNOWN : days;
    }

    /// Medians of whole days are whole or half.
    private long rhythm(int customer) {
        double rhythm = profile.rhythm()[customer];
        return Double.isNaN(rhythm) ? Ranges.UNKNOWN : Math.round(rhythm * 10);
    }

    /// Silence in own rhythms, rounded half-up to hundredths; nobody is overdue who comes but once or on one day.
    private long overdue(int customer) {
        long halfDays = Math.round(2 * profile.rhythm()[customer]);
        if (halfDays == 0) return Ranges.UNKNOWN;
        return Math.floorDiv(400L * profile.recency(customer) + halfDays, 2 * halfDays);
    }

    /// Money a visit, rounded half-up to hundredths.
    private long averageReceipt(int customer) {
        return Figure.average(profile.money()[customer], profile.frequency()[customer]);
    }
}
