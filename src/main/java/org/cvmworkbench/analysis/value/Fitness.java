package org.cvmworkbench.analysis.value;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.model.Text;

/// Whether a base is fit for a law of repeat buying, seen before it is fitted.
///
/// @param fit whether nothing speaks against it
/// @param repeaters the share of customers who came back, NaN of nobody
/// @param gaps how many median gaps between visits the longest known customer is old; NaN without gaps
/// @param regularity k of Wheat and Morrison, 1 as chance makes it; NaN with too few visits
/// @param says what was found, in words
public record Fitness(boolean fit, double repeaters, double gaps, double regularity, List<Text> says) {
    private static final double FEW_REPEATERS = 0.05;
    private static final double FEW_GAPS = 3;
    private static final double IN_HEAPS = 0.7;
    private static final double EVEN = 1.5;
    private static final double CORRELATED = 0.3;

    public Fitness {
        says = List.copyOf(says);
    }

    /// @param periods whether times are whole periods, of which no rhythm can be seen
    /// @param empty days at the end of what is known that the base does not reach
    static Fitness of(PurchaseRows rows, SpendFit spend, Fit repeat, boolean periods, int empty) {
        long people = rows.people();
        long repeaters = 0;
        for (int row = 0; row < rows.size(); row++) if (rows.repeats()[row] > 0) repeaters += rows.customers()[row];
        double share = people == 0 ? Double.NaN : (double) repeaters / people;
        double gaps = rows.mostDays() / rows.gaps().median();
        double regularity = periods ? Double.NaN : rows.gaps().regularity();
        Findings findings = new Findings();
        if (empty > 0) findings.note(false, "", "value.fitness.beyond", empty);
        findings.note(
                share >= FEW_REPEATERS, "value.fitness.repeaters", "value.fitness.few-repeaters", repeaters, people);
        if (!Double.isNaN(gaps))
            findings.note(gaps >= FEW_GAPS, "value.fitness.span", "value.fitness.short-span", gaps);
        if (!periods) findings.regularity(regularity);
        if (!Double.isNaN(spend.correlation())) {
            boolean apart = Math.abs(spend.correlation()) <= CORRELATED;
            findings.note(apart, "value.fitness.apart", "value.fitness.correlated", spend.correlation());
        }
        if (repeat instanceof Fit.Fitted fitted) findings.says.addAll(fitted.edges());
        if (spend.fit() instanceof Fit.Fitted fitted) findings.says.addAll(fitted.edges());
        return new Fitness(findings.fit, share, gaps, regularity, findings.says);
    }

    private static final class Findings {
        private final List<Text> says = new ArrayList<>();
        private boolean fit = true;

        void note(boolean good, String well, String ill, Object... arguments) {
            fit &= good;
            says.add(Text.of(good ? well : ill, arguments));
        }

        /// Even gaps are no fault, but another law knows more of them.
        void regularity(double k) {
            if (Double.isNaN(k)) says.add(Text.of("value.fitness.rhythm-unknown"));
            else if (k < IN_HEAPS) note(false, "value.fitness.chance", "value.fitness.heaps", k);
            else says.add(Text.of(k > EVEN ? "value.fitness.even" : "value.fitness.chance", k));
        }
    }
}
