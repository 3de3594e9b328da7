package org.cvmworkbench.analysis.uptake;

import java.util.Arrays;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;

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
        byte[] messages = new byte[profile.customers()];
        for (Run run : snapshot.runs(Kind.TARGETS)) count(run, snapshot.customers(), profile.asOf(), messages);
        return new Audibility(profile, messages);
    }

    private static void count(Run run, Customers customers, int asOf, byte[] messages) {
        int[] keys = run.codes("customer_id");
        int[] sent = run.ints("sent");
        for (int row = 0; row < sent.length; row++) {
            if (sent[row] <= asOf - WEEK || sent[row] > asOf) continue;
            int customer = Arrays.binarySearch(customers.codes(), keys[row]);
            if (customer >= 0 && messages[customer] < Byte.MAX_VALUE) messages[customer]++;
        }
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
