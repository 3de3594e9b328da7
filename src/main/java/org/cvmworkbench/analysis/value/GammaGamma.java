package org.cvmworkbench.analysis.value;

import java.util.Arrays;
import java.util.List;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.model.Text;
import org.hipparchus.special.Gamma;

/// What a visit brings, Gamma around a customer's own mean, and the means Inverse-Gamma among customers: Gamma-Gamma
/// (Fader & Hardie, note 025, 2013). Fitted to the means m̄ of customers with x repeat visits that brought something.
///
/// Money is told in parts of the mean of all, so the fit does not depend on the currency. The second parameter is
/// q − 1, which must be above 0 for a mean to exist.
final class GammaGamma implements Likelihood {
    private static final List<String> NAMES = List.of("p", "q", "v");
    private static final double SMALLEST = 1e-3;
    private static final double LARGEST = 1e5;
    private static final int ENOUGH = 2;
    /// Customers that a climb is first tried on.
    private static final int SAMPLE = 8_000;

    /// x, ascending.
    private final int[] repeats;
    /// m̄, above 0.
    private final double[] means;
    /// How many customers have each number of repeats.
    private final int[] counts;
    /// Σ ln m̄, and Σ x ln(x m̄).
    private final double sumLogs;
    private final double sumRepeatLogs;

    private GammaGamma(int[] repeats, double[] means) {
        this.repeats = repeats;
        this.means = means;
        this.counts = new int[repeats.length == 0 ? 1 : repeats[repeats.length - 1] + 1];
        double logs = 0;
        double repeatLogs = 0;
        for (int i = 0; i < repeats.length; i++) {
            counts[repeats[i]]++;
            double log = Math.log(means[i]);
            logs += log;
            repeatLogs += repeats[i] * (log + Math.log(repeats[i]));
        }
        this.sumLogs = logs;
        this.sumRepeatLogs = repeatLogs;
    }

    /// @param repeats x of customers, ascending
    /// @param spent by their repeat visits together, in hundredths, above 0
    /// @return p, q and v, v in the money's own unit
    static Fit fit(int[] repeats, long[] spent) {
        if (repeats.length < ENOUGH) return new Fit.Unfit(Text.of("value.unfit.no-spenders"));
        double[] means = new double[repeats.length];
        for (int i = 0; i < means.length; i++) means[i] = spent[i] / 100.0 / repeats[i];
        double mean = Arrays.stream(means).sum() / means.length;
        if (Arrays.stream(means).allMatch(one -> one == means[0])) {
            return new Fit.Unfit(Text.of("value.unfit.same-money"));
        }
        double[] relative = Arrays.stream(means).map(one -> one / mean).toArray();
        GammaGamma likelihood = new GammaGamma(repeats, relative);
        List<double[]> starts = List.of(new double[] {2, 2, 1}, new double[] {6, 3, 0.5}, new double[] {0.7, 4, 4});
        int step = Math.ceilDiv(repeats.length, SAMPLE);
        Ascent sampled = Fitting.best(step == 1 ? likelihood : sample(repeats, relative, step), starts);
        Fit fit = step == 1 ? Fitting.top(likelihood, sampled) : Fitting.near(likelihood, sampled);
        return fit instanceof Fit.Fitted fitted
                ? inMoney(fitted, mean, means.length)
                : new Fit.Unfit(Text.of("value.unfit.money"));
    }

    private static GammaGamma sample(int[] repeats, double[] means, int step) {
        int size = repeats.length / step;
        int[] some = new int[size];
        double[] theirs = new double[size];
        for (int i = 0; i < size; i++) {
            some[i] = repeats[i * step];
            theirs[i] = means[i * step];
        }
        return new GammaGamma(some, theirs);
    }

    /// Back from parts of the mean, and from q − 1 to q.
    private static Fit.Fitted inMoney(Fit.Fitted relative, double mean, int people) {
        double[] parameters = relative.parameters().clone();
        double above = parameters[1];
        parameters[1] = above + 1;
        parameters[2] *= mean;
        double[][] covariance = relative.covariance();
        double share = above / parameters[1];
        for (int i = 0; i < covariance.length; i++) {
            covariance[i][1] *= share;
            covariance[1][i] *= share;
        }
        double logLikelihood = relative.logLikelihood() - people * Math.log(mean);
        return new Fit.Fitted(NAMES, parameters, covariance, logLikelihood, relative.edges());
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public long people() {
        return repeats.length;
    }

    @Override
    public double lowest(int parameter) {
        return SMALLEST;
    }

    @Override
    public double highest(int parameter) {
        return LARGEST;
    }

    @Override
    public List<Edge> edges() {
        return List.of(Edge.endless(1, 2, "value.edge.same-spend"), Edge.endless(0, -1, "value.edge.even-spend"));
    }

    /// O(customers), a logarithm for each, on all processors.
    @Override
    public double at(double[] parameters, double[] gradient) {
        double p = parameters[0];
        double q = parameters[1] + 1;
        double v = parameters[2];
        double[] sums = new double[4];
        for (double[] part : Parts.find(repeats.length, (from, to) -> sums(v, from, to))) {
            for (int i = 0; i < sums.length; i++) sums[i] += part[i];
        }
        double value = p * sumRepeatLogs - sumLogs - p * sums[1] - q * sums[0];
        double slopeP = sumRepeatLogs - sums[1];
        double slopeQ = -sums[0];
        double logV = Math.log(v);
        int people = repeats.length;
        for (int x = 1; x < counts.length; x++) {
            if (counts[x] == 0) continue;
            double both = Gamma.digamma(p * x + q);
            value += counts[x] * (Gamma.logGamma(p * x + q) - Gamma.logGamma(p * x));
            slopeP += (double) counts[x] * x * (both - Gamma.digamma(p * x));
            slopeQ += counts[x] * both;
        }
        gradient[0] = slopeP;
        gradient[1] = slopeQ + people * (logV - Gamma.digamma(q));
        gradient[2] = people * q / v - p * sums[3] - q * sums[2];
        return value + people * (q * logV - Gamma.logGamma(q));
    }

    /// Σ ln w, Σ x ln w, Σ 1/w and Σ x/w of w = v + x m̄.
    private double[] sums(double v, int from, int to) {
        double logs = 0;
        double repeatLogs = 0;
        double inverse = 0;
        double repeatInverse = 0;
        for (int i = from; i < to; i++) {
            int x = repeats[i];
            double w = v + x * means[i];
            double log = Math.log(w);
            logs += log;
            repeatLogs += x * log;
            inverse += 1 / w;
            repeatInverse += x / w;
        }
        return new double[] {logs, repeatLogs, inverse, repeatInverse};
    }
}
