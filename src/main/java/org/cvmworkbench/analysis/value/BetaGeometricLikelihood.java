package org.cvmworkbench.analysis.value;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The likelihood of a [BetaGeometric] law: of each history the sum of "still buys" and "left after the last visit",
/// both as logarithms, so that neither 10,000 visits nor an age of 0 overflow.
///
/// Logarithms of times and rising factorials are tables, so that a row costs an exponential and a logarithm. O(rows · k
/// + different repeats + different days) an evaluation, rows on all processors.
final class BetaGeometricLikelihood extends RowLikelihood {
    private static final double FEWEST_DAYS = 0.1;

    private final BetaGeometric model;
    private final int[] ages;
    private final int[] days;
    private final int[] events;
    private final int[] stayed;
    /// What the moments of the visits between the first and the last add; 0 for one stage.
    private final double moments;
    private final double[] logDays;
    private final double[] logFactorials;

    BetaGeometricLikelihood(BetaGeometric model, PurchaseRows rows) {
        super(model, rows, FEWEST_DAYS);
        this.model = model;
        this.ages = rows.age();
        this.days = rows.differentDays();
        this.logDays = new double[rows.mostDays() + 1];
        Arrays.setAll(logDays, Math::log);
        int stages = model.stages();
        int[] repeats = rows.differentRepeats();
        this.stayed = Arrays.stream(repeats).map(model::stayed).toArray();
        this.events = Arrays.stream(repeats)
                .flatMap(x -> IntStream.range(stages * x, stages * (x + 1)))
                .toArray();
        this.logFactorials = RisingLogs.of(1, stages).logs();
        this.moments =
                stages == 1 ? 0 : (stages - 1) * rows.gaps().logarithms() - rows.visits() * logFactorials[stages - 1];
    }

    @Override
    public double at(double[] parameters, double[] gradient) {
        Tables tables = new Tables(parameters);
        return sum(tables::sums, gradient) + moments;
    }

    /// What the parameters make of each number of repeats and of days.
    private final class Tables {
        private final double r;
        private final double alpha;
        private final double a;
        private final double b;
        private final double logAlpha;
        private final RisingLogs rate;
        private final double[] logTimes;
        private final RisingLogs stays;
        private final RisingLogs chances;
        private final double[] phases = new double[model.stages()];

        Tables(double[] parameters) {
            this.r = parameters[0];
            this.alpha = parameters[1];
            this.a = parameters[2];
            this.b = parameters[3];
            this.logAlpha = Math.log(alpha);
            this.rate = RisingLogs.at(r, events);
            this.stays = RisingLogs.at(b, stayed);
            this.chances = RisingLogs.at(a + b, stayed);
            this.logTimes = new double[logDays.length];
            for (int day : days) logTimes[day] = Math.log(alpha + day);
        }

        double[] sums(int from, int to) {
            Row row = new Row();
            for (int i = from; i < to; i++) row.add(i);
            return row.sums;
        }

        /// Adds up rows. The parts of a row are told without r ln α and without ln Γ(r).
        private final class Row {
            private final double[] sums = new double[PARAMETERS + 1];
            private final double[] weights = new double[phases.length];
            private double aliveSlopeR;
            private double aliveSlopeAlpha;

            void add(int row) {
                int repeats = rows.repeats()[row];
                int age = ages[row];
                int last = rows.last()[row];
                double customers = rows.customers()[row];
                int stayed = model.stayed(repeats);
                double alive = weights.length == 1 ? alive(repeats, age) : aliveInPhases(repeats, age, last);
                double value = alive;
                double left = 0;
                double leftSlopeB = 0;
                double slopeR = aliveSlopeR;
                double slopeAlpha = aliveSlopeAlpha;
                if (stayed > 0) {
                    int events = weights.length * repeats;
                    double chance = a / (b + stayed - 1);
                    double log = rate.logs()[events] - (r + events) * logTimes[last] + Math.log(chance);
                    double smaller = Math.exp(-Math.abs(log - alive));
                    value = Math.max(log, alive) + Math.log(1 + smaller);
                    left = log > alive ? 1 / (1 + smaller) : smaller / (1 + smaller);
                    leftSlopeB = -left / (b + stayed - 1);
                    slopeR += left * (rate.slopes()[events] - logTimes[last] - slopeR);
                    slopeAlpha += left * (-(r + events) / (alpha + last) - slopeAlpha);
                }
                sums[0] += customers * (slopeR + logAlpha);
                sums[1] += customers * (slopeAlpha + r / alpha);
                sums[2] += customers * (left / a + chances.slopes()[0] - chances.slopes()[stayed]);
                sums[3] += customers * (leftSlopeB + stays.slopes()[stayed] - chances.slopes()[stayed]);
                sums[4] += customers * (value + r * logAlpha + stays.logs()[stayed] - chances.logs()[stayed]);
            }

            private double alive(int repeats, int age) {
                aliveSlopeR = rate.slopes()[repeats] - logTimes[age];
                aliveSlopeAlpha = -(r + repeats) / (alpha + age);
                return rate.logs()[repeats] - (r + repeats) * logTimes[age];
            }

            /// Some stages of the next gap have gone by already: the sum over how many.
            private double aliveInPhases(int repeats, int age, int last) {
                int events = weights.length * repeats;
                int silent = age - last;
                int possible = silent == 0 ? 1 : weights.length;
                double highest = Double.NEGATIVE_INFINITY;
                for (int phase = 0; phase < possible; phase++) {
                    double gone = phase == 0 ? 0 : phase * logDays[silent];
                    weights[phase] = rate.logs()[events + phase]
                            - (r + events + phase) * logTimes[age]
                            + gone
                            - logFactorials[phase];
                    highest = Math.max(highest, weights[phase]);
                }
                double sum = 0;
                aliveSlopeR = 0;
                aliveSlopeAlpha = 0;
                for (int phase = 0; phase < possible; phase++) {
                    double weight = Math.exp(weights[phase] - highest);
                    sum += weight;
                    aliveSlopeR += weight * (rate.slopes()[events + phase] - logTimes[age]);
                    aliveSlopeAlpha -= weight * (r + events + phase) / (alpha + age);
                }
                aliveSlopeR /= sum;
                aliveSlopeAlpha /= sum;
                return highest + Math.log(sum);
            }
        }
    }
}
