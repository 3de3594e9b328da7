package org.cvmworkbench.analysis.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.hipparchus.special.Beta;
import org.junit.jupiter.api.Test;

class LikelihoodTest {
    private static final double[] LAW = {0.5, 60, 0.9, 1.6};
    private static final List<RepeatModel> MODELS = List.of(
            new BetaGeometric(1, true), new BetaGeometric(1, false), new BetaGeometric(3, true), new ParetoNbd());

    /// CLVTools and lifetimes test for overflow with this customer.
    @Test
    void hasThePublishedValueOfManyVisits() {
        PurchaseRows rows = new MadePurchases().add(200, 38, 40).rows();
        double[] parameters = {0.25, 4, 0.8, 2.5};

        assertThat(new BetaGeometric(1, false).likelihood(rows).at(parameters, new double[4]))
                .isCloseTo(100.7957, within(5e-5));
        assertThat(new BetaGeometric(1, true).likelihood(rows).at(parameters, new double[4]))
                .isCloseTo(100.7869, within(5e-5));
    }

    @Test
    void slopesAreThoseOfTheValue() {
        PurchaseRows rows = MadePurchases.drawn(LAW, 300, 400, 0, 1)
                .add(10_000, 390, 400)
                .add(0, 0, 0)
                .rows();
        Random random = new Random(2);
        for (RepeatModel model : MODELS) {
            Likelihood likelihood = model.likelihood(rows);
            for (int trial = 0; trial < 5; trial++) {
                double[] point = LAW.clone();
                for (int i = 0; i < 4; i++) point[i] *= Math.exp(random.nextGaussian());
                slopes(likelihood, point);
            }
        }
    }

    /// Fader, Hardie & Shang 2010, appendix A, summed up by hand for x = 1, t_x = 2 and n = 4.
    @Test
    void opportunitiesAreSummedOverWhenHeMayHaveLeft() {
        double[] point = {1.2, 0.75, 0.66, 2.8};
        PurchaseRows rows = PurchaseRows.of(new int[] {1}, new int[] {4}, new int[] {2}, new int[] {1});
        double sum = 0;
        for (int lived = 2; lived <= 4; lived++) {
            double comes = beta(point[0] + 1, point[1] + lived - 1) / beta(point[0], point[1]);
            double stays = lived == 4 ? beta(point[2], point[3] + 4) : beta(point[2] + 1, point[3] + lived);
            sum += comes * stays / beta(point[2], point[3]);
        }
        Likelihood likelihood = new BetaBernoulli(ModelUnit.YEAR).likelihood(rows);

        assertThat(likelihood.at(point, new double[4])).isCloseTo(Math.log(sum), within(1e-12));
        slopes(likelihood, point);
        PurchaseRows many = PurchaseRows.of(
                new int[] {0, 0, 0, 3, 900}, new int[] {0, 5, 1000, 9, 1000}, new int[] {0, 0, 0, 7, 950}, new int[] {
                    1, 7, 1, 2, 1
                });
        slopes(new BetaBernoulli(ModelUnit.DAY).likelihood(many), point);
    }

    private static double beta(double a, double b) {
        return Math.exp(Beta.logBeta(a, b));
    }

    private static void slopes(Likelihood likelihood, double[] point) {
        double[] slopes = new double[4];
        likelihood.at(point, slopes);
        for (int i = 0; i < 4; i++) {
            double step = point[i] * 1e-5;
            double[] above = point.clone();
            double[] below = point.clone();
            above[i] += step;
            below[i] -= step;
            double slope = (likelihood.at(above, new double[4]) - likelihood.at(below, new double[4])) / (2 * step);
            assertThat(slopes[i] * point[i])
                    .isCloseTo(slope * point[i], within(1e-4 * (1 + Math.abs(slope * point[i]))));
        }
    }

    /// Rows with the same history are one.
    @Test
    void collapsesCustomersWithTheSameHistory() {
        MadePurchases made = MadePurchases.drawn(LAW, 5000, 40, 0, 3);
        PurchaseRows rows = made.rows();

        assertThat(rows.size()).isLessThan(2500);
        assertThat(rows.people()).isEqualTo(5000);
        for (int row = 1; row < rows.size(); row++) assertThat(order(rows, row)).isGreaterThan(order(rows, row - 1));
    }

    private static long order(PurchaseRows rows, int row) {
        return (rows.repeats()[row] * 1000L + rows.age()[row]) * 1000 + rows.last()[row];
    }
}
