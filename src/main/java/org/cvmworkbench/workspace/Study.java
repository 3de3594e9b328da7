package org.cvmworkbench.workspace;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.profile.BaseDescription;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.simulation.SnapshotFacts;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Snapshot;

/// The open base as it is looked at: what was read, and what is computed of it once for all rooms.
///
/// @param dimensions as of the last day of the base
/// @param firstDay with a receipt
/// @param currency empty where the files name none, `mixed` where they name several
/// @param next what to offer to each customer next
public record Study(
        OpenBase base, Dimensions dimensions, Optional<LocalDate> firstDay, String currency, NextSteps next) {
    /// Goes through all receipts, so it is for a job.
    static Study of(OpenBase base) {
        Snapshot snapshot = base.snapshot();
        Dimensions dimensions = new Dimensions(snapshot, snapshot.asOf(), GroupCutoffs.DEFAULT).calling(base.churn());
        dimensions.groups();
        int first = Arrays.stream(snapshot.receipts().day()).min().orElse(Column.NO_INT);
        String currency = BaseDescription.currency(snapshot.receipts());
        return new Study(base, dimensions, day(first), currency, new NextSteps(dimensions));
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
        return new Study(other, same ? dimensions : dimensions.calling(other.churn()), firstDay, currency, next);
    }
}
