package org.cvmworkbench.analysis.uptake;

import java.util.Arrays;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Snapshot;

/// How much of an offer's effect still reaches each customer, from 0 to 1.
///
/// F6: after a silence of more than four of his own rhythms the effect halves with every further four. F4: each message
/// of the last week leaves 85 % to the next one. Both are judgement.
public final class Audibility {
    private static final double LONG = 4;
    private static final double KEPT = 0.85;
    private static final int WEEK = 7;

    private final Profile profile;
    private final double usualRhythm;
    private final byte[] messages;

    private Audibility(Profile profile, byte[] messages) {
        this.profile = profile;
        this.messages = messages;
        double[] rhythms = Arrays.stream(profile.rhythm())
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        this.usualRhythm = rhythms.length == 0 ? Double.POSITIVE_INFINITY : rhythms[rhythms.length / 2];
    }

    /// O(customers · log customers + targets).
    public static Audibility of(Snapshot snapshot, Profile profile) {
        return new Audibility(profile, Messages.of(snapshot, profile.asOf() - WEEK, profile.asOf()));
    }

    double of(int customer) {
        return Math.pow(KEPT, messages[customer]) * Math.pow(2, -Math.max(0, silences(customer) - LONG) / LONG);
    }

    /// Silence in own rhythms; of those who came once in the usual one.
    private double silences(int customer) {
        int recency = profile.recency(customer);
        if (recency == Column.NO_INT) return 0;
        double own = profile.rhythm()[customer];
        double rhythm = Double.isFinite(own) ? own : usualRhythm;
        return rhythm <= 0 ? 0 : recency / rhythm;
    }
}
