package org.cvmworkbench.ui.timing;

import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.timing.NextPurchases;
import org.cvmworkbench.analysis.timing.SendCalendar;
import org.cvmworkbench.analysis.timing.TimingBackTest;

/// What the room shows of a base.
///
/// @param categories their names, the one with most revenue first
/// @param test the same dates told before the last quarter, with what came
record TimingShown(
        TimingQuestion question,
        List<String> categories,
        NextPurchases next,
        SendCalendar calendar,
        TimingBackTest test) {
    /// Whether anybody has bought on two days, so that a rhythm is known.
    boolean isTold() {
        return next.law().gaps() > 0;
    }

    /// Messages due within so many days.
    int due(int days) {
        return IntStream.of(calendar.messages()).limit(days).sum();
    }
}
