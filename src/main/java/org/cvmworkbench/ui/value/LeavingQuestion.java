package org.cvmworkbench.ui.value;

import java.util.Optional;
import org.cvmworkbench.analysis.lifecycle.Groups;
import org.cvmworkbench.analysis.retention.ChangeBy;
import org.cvmworkbench.analysis.retention.Effort;
import org.cvmworkbench.analysis.retention.LossFrom;
import org.cvmworkbench.analysis.retention.OwnChurn;
import org.cvmworkbench.analysis.retention.RetentionCase;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.survival.Churn;
import org.cvmworkbench.analysis.survival.Resumption;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Group;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Progress;

/// What a base itself tells about leaving, and the case that begins with it.
record LeavingQuestion(Dimensions dimensions) {
    private static final int YEARS = 3;
    private static final double RATE = 0.1;
    private static final double POINTS = 0.03;
    private static final double CAUSED = 0.02;
    private static final double INTERVAL = 0.8;
    private static final double PRICE = 1e4;
    private static final double MONEY = 100;

    /// Two profiles and one pass over the lines; for a job.
    LeavingShown answer(Progress progress) {
        Snapshot snapshot = dimensions.snapshot();
        Optional<OwnChurn> own = OwnChurn.of(snapshot, dimensions.totals(), dimensions.churn());
        progress.checkCancelled();
        if (own.isEmpty()) return example();
        return begun(own.get(), snapshot);
    }

    /// Numbers of nobody's, where the base tells none.
    static LeavingShown example() {
        Effort keep =
                new Effort(1_000, 0, 0.9, CAUSED, 0, RetentionCase.SUITS.value().value());
        Effort back =
                new Effort(500, 0, 0.1, CAUSED, 0, RetentionCase.SUITS.value().value());
        return new LeavingShown(Optional.empty(), RetentionCase.SUITS, LossFrom.START, keep, back, 0.5);
    }

    private LeavingShown begun(OwnChurn own, Snapshot snapshot) {
        RetentionCase asked = new RetentionCase(
                own.customers(),
                own.value(),
                own.churn(),
                new RetentionCase.Span(YEARS, RATE),
                Math.min(POINTS, own.churn().value()),
                ChangeBy.POINTS);
        Groups groups = dimensions.groups();
        double contact = mean(snapshot, Kind.CAMPAIGNS, "contact_cost", PRICE);
        double reward = mean(snapshot, Kind.REDEMPTIONS, "reward", MONEY);
        double value = own.value().value();
        Churn churn = dimensions.churn();
        Resumption resumption = Resumption.of(
                snapshot, dimensions.totals(), churn, CustomerSet.all(dimensions.customers()), Resumption.Terms.USUAL);
        double back = own.gone() == 0 ? 0 : (double) own.back() / own.gone();
        return new LeavingShown(
                Optional.of(own),
                asked,
                LossFrom.START,
                new Effort(
                        groups.sizes().getOrDefault(Group.SLIPPING, 0),
                        contact,
                        1 - own.churn().value(),
                        CAUSED,
                        reward,
                        value),
                new Effort(churn.churned().count(), contact, back, CAUSED, reward, value),
                resumption.share(INTERVAL).chance());
    }

    /// Of the rows that cost anything; 0 where none does.
    private static double mean(Snapshot snapshot, Kind kind, String column, double unit) {
        double sum = 0;
        int count = 0;
        for (Run run : snapshot.runs(kind)) {
            for (long value : run.longs(column)) {
                if (value == Column.NO_LONG || value <= 0) continue;
                sum += value / unit;
                count++;
            }
        }
        return count == 0 ? 0 : Math.round(MONEY * sum / count) / MONEY;
    }
}
