package org.cvmworkbench.analysis.simulation;

import java.util.Arrays;
import java.util.Optional;
import org.cvmworkbench.model.Text;

/// Which of several offers is expected to bring most, and how often it does: the best of many estimates promises more
/// than it keeps (the winner's curse: Capen, Clapp & Campbell 1971). All from the same draws; nothing is the first to
/// beat. One thread.
final class BestOffer {
    private static final double PER_CENT = 100;

    private final double[] most;
    private final int[] winner;
    private int offers;
    private int best = -1;
    private String name = "";
    private double net = Double.NEGATIVE_INFINITY;

    BestOffer(int draws) {
        this.most = new double[draws];
        this.winner = new int[draws];
        Arrays.fill(winner, -1);
    }

    void consider(String offer, Computed computed) {
        for (int draw = 0; draw < most.length; draw++) {
            double brings = computed.drawn().get(draw).net();
            if (brings <= most[draw]) continue;
            most[draw] = brings;
            winner[draw] = offers;
        }
        if (computed.expected().net() > net) {
            net = computed.expected().net();
            name = offer;
            best = offers;
        }
        offers++;
    }

    /// Nothing where there is no choice.
    Optional<Text> warning() {
        if (offers < 2 || net <= 0) return Optional.empty();
        double wins = Arrays.stream(winner).filter(offer -> offer == best).count() / (double) winner.length;
        return Optional.of(Text.of("simulation.warning.best", name, offers, PER_CENT * wins));
    }
}
