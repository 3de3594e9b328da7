package org.cvmworkbench.analysis.timing;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.hipparchus.special.Beta;

/// How long silences last under a law of gaps: P(gap > g) of a customer with n gaps in G days is the
/// regularised incomplete beta function I(A / (A + g); r + k n, k) with A = α + G, which depends on n and g /
/// A alone. For each n it is computed once at places that are even in ln(g / A) around the mean, and looked
/// up between them. Safe on any thread.
final class Residuals {
    private static final int PLACES = 1000;
    /// Of the mean gap, from e^−6 to e^6.
    private static final double REACH = 6;
    private static final double STEP = 2 * REACH / (PLACES - 1);

    private final GapLaw law;
    private final AtomicReferenceArray<double[]> byGaps;

    /// @param mostGaps that any customer has
    Residuals(GapLaw law, int mostGaps) {
        this.law = law;
        this.byGaps = new AtomicReferenceArray<>(mostGaps + 1);
    }

    /// The silence of one customer, in days.
    ///
    /// @param gaps how many
    /// @param days they took together
    Silence of(int gaps, int days) {
        double[] table = byGaps.get(gaps);
        if (table == null) {
            table = table(law, gaps);
            byGaps.set(gaps, table);
        }
        return new Silence(table, law.rhythm(gaps, days));
    }

    private static double[] table(GapLaw law, int gaps) {
        double shape = law.r() + law.k() * gaps;
        double[] longer = new double[PLACES];
        for (int place = 0; place < PLACES; place++) {
            double part = Math.exp(place * STEP - REACH) * law.k() / shape;
            longer[place] = Beta.regularizedBeta(1 / (1 + part), shape, law.k());
        }
        return longer;
    }

    /// @param longer the chance that a gap is longer, by place
    /// @param rhythm the mean gap in days
    record Silence(double[] longer, double rhythm) {
        /// The chance that a gap is longer than so many days.
        double beyond(double days) {
            if (days <= 0) return 1;
            double place = (Math.log(days / rhythm) + REACH) / STEP;
            if (place <= 0) return 1 - (1 - longer[0]) * days / (rhythm * Math.exp(-REACH));
            if (place >= PLACES - 1) return longer[PLACES - 1];
            int below = (int) place;
            return longer[below] + (place - below) * (longer[below + 1] - longer[below]);
        }

        /// The days that a gap exceeds with a chance. O(log places).
        double quantile(double chance) {
            if (chance >= longer[0]) {
                return longer[0] == 1 ? 0 : (1 - chance) / (1 - longer[0]) * rhythm * Math.exp(-REACH);
            }
            int above = 0;
            int below = PLACES - 1;
            if (chance <= longer[below]) return rhythm * Math.exp(REACH);
            while (below - above > 1) {
                int middle = (above + below) >>> 1;
                if (longer[middle] > chance) above = middle;
                else below = middle;
            }
            double between = (longer[above] - chance) / (longer[above] - longer[below]);
            return rhythm * Math.exp((above + between) * STEP - REACH);
        }

        /// Of a silence that has lasted so long, the days until a purchase that are exceeded with a chance.
        double left(int silence, double chance) {
            return Math.max(0, quantile(chance * beyond(silence)) - silence);
        }
    }
}
