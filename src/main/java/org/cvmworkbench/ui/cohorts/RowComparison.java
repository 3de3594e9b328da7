package org.cvmworkbench.ui.cohorts;

import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.cohort.CohortAverage;
import org.cvmworkbench.analysis.cohort.CohortComparison;
import org.cvmworkbench.analysis.cohort.FollowedRow;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.model.Texts;

/// Two lots of rows to be compared, A and B: what was kept and what is chosen now; or what is chosen and all other rows
/// that have lived through the age of the chosen cell, lest the youngest of them leave nothing to compare.
record RowComparison(CohortsShown shown, Optional<KeptRows> kept, Whose whose) {
    /// Both over the ages that all of them have lived through. O(receipts); for a job.
    CohortComparison answer() {
        TakenTogether one = one();
        TakenTogether other = other();
        CustomerSet ofOne = one.members();
        CustomerSet ofOther = other.members();
        CohortAverage first = one.average(shown.answer(), ofOne);
        CohortAverage second = other.average(shown.answer(), ofOther);
        int ages = Math.min(first.ages(), second.ages());
        return new CohortComparison(first, second, TakenTogether.moments(shown.answer(), ofOne.and(ofOther), ages));
    }

    /// What A and B are called.
    List<String> names(Texts texts) {
        String others = kept.isEmpty()
                ? texts.get("cohorts.together.others", other().rows().size())
                : "";
        return List.of(
                kept.map(rows -> rows.said(texts)).orElseGet(() -> KeptRows.said(one(), whose, texts)),
                kept.isEmpty() ? others : KeptRows.said(other(), whose, texts));
    }

    private TakenTogether one() {
        return kept.map(KeptRows::rows).orElseGet(() -> new TakenTogether(shown, shown.chosen()));
    }

    private TakenTogether other() {
        if (kept.isPresent()) return new TakenTogether(shown, shown.chosen());
        int age = Math.max(1, shown.cell().map(RowCell::age).orElse(1));
        return new TakenTogether(
                shown,
                shown.table().rows().stream()
                        .filter(row -> row.isComplete(age))
                        .map(FollowedRow::label)
                        .filter(row -> !shown.chosen().contains(row))
                        .toList());
    }
}
