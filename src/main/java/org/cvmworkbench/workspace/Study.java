package org.cvmworkbench.workspace;

import java.time.LocalDate;
import java.util.Optional;
import org.cvmworkbench.analysis.explore.Facets;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.profile.BaseDescription;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.simulation.SnapshotFacts;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Progress;

/// The open base as it is looked at: what was read, and what is computed of it once for all rooms.
///
/// @param dimensions as of the last day of the base
/// @param firstDay with a receipt
/// @param currency empty where the files name none, `mixed` where they name several
/// @param next what to offer to each customer next
/// @param facets what the customers are explored along first, with everybody counted; empty where others are called
///     churned than when it was prepared
public record Study(
        OpenBase base,
        Dimensions dimensions,
        Optional<LocalDate> firstDay,
        String currency,
        NextSteps next,
        Optional<Facets> facets) {
    /// Goes through all receipts, so it is for a job.
    static Study of(OpenBase base, Progress progress) {
        Snapshot snapshot = base.snapshot();
        Dimensions dimensions = new Dimensions(snapshot, snapshot.asOf(), GroupCutoffs.DEFAULT).calling(base.churn());
        progress.checkCancelled();
        String currency = BaseDescription.currency(snapshot.receipts());
        return new Study(
                base,
                dimensions,
                day(firstDay(snapshot.receipts())),
                currency,
                new NextSteps(dimensions),
                Optional.of(Facets.first(dimensions, progress)));
    }

    private static int firstDay(Receipts receipts) {
        int first = Integer.MAX_VALUE;
        for (int day : receipts.day()) first = Math.min(first, day);
        return receipts.count() == 0 ? Column.NO_INT : first;
    }

    public Snapshot snapshot() {
        return base.snapshot();
    }

    public int customers() {
        return dimensions.customers();
    }

    /// The last day with a receipt.
    public Optional<LocalDate> asOf() {
        return day(snapshot().asOf());
    }

    private static Optional<LocalDate> day(int day) {
        return day == Column.NO_INT ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    /// What the base knows about offers.
    public SnapshotFacts facts() {
        return new SnapshotFacts(dimensions, base.rules());
    }

    /// Whether the same is known of the customers, but perhaps who is called churned.
    public static boolean alike(Optional<Study> before, Optional<Study> now) {
        if (before.isEmpty() || now.isEmpty()) return before.equals(now);
        return before.get().dimensions.isAlike(now.get().dimensions);
    }

    /// What is known of the customers, for a question that does not ask who is called churned: as it was where nothing
    /// else has changed, so that the question stays the same.
    public Dimensions whateverIsChurn(Optional<Dimensions> before) {
        return before.filter(dimensions::isAlike).orElse(dimensions);
    }

    /// The same customers with other saved work, or of whom others are called churned.
    Study with(OpenBase other) {
        boolean same = base.churn().equals(other.churn());
        return same
                ? new Study(other, dimensions, firstDay, currency, next, facets)
                : new Study(other, dimensions.calling(other.churn()), firstDay, currency, next, Optional.empty());
    }
}
