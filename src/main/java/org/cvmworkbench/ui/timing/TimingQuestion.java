package org.cvmworkbench.ui.timing;

import java.util.List;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.timing.NextPurchases;
import org.cvmworkbench.analysis.timing.SendCalendar;
import org.cvmworkbench.analysis.timing.TimingBackTest;
import org.cvmworkbench.analysis.timing.TimingRequest;
import org.cvmworkbench.model.Progress;

/// When customers buy next, asked of an open base.
///
/// @param category empty for all visits
record TimingQuestion(Dimensions dimensions, String category) {
    private static final double NAMED = 0.2;
    private static final double TOLD = 0.5;

    /// A few passes over the days of visits, and one over all lines; for a job.
    TimingShown answer(Progress progress) {
        List<String> categories = dimensions.categories().names();
        progress.report(NAMED);
        progress.checkCancelled();
        NextPurchases next = dimensions.upcoming().of(category);
        SendCalendar calendar = next.calendar();
        progress.report(TOLD);
        progress.checkCancelled();
        TimingBackTest test = TimingBackTest.of(next.days(), next.asOf(), TimingRequest.USUAL);
        return new TimingShown(this, categories, next, calendar, test);
    }
}
