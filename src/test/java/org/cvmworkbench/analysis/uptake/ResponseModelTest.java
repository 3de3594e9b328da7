package org.cvmworkbench.analysis.uptake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseModelTest {
    /// The table of form F1: what people who see it add at each depth.
    @ParameterizedTest
    @CsvSource({
        "0.03, 0.02",
        "0.05, 0.06",
        "0.10, 0.24",
        "0.15, 0.49",
        "0.20, 0.73",
        "0.30, 1.08",
        "0.40, 1.29",
        "0.50, 1.40"
    })
    void theFormOfDepthIsThePublishedOne(double depth, double lift) {
        double[] all = {1};
        assertThat(1.63 * Cells.alike().sum(all, depth, 2.2, 0.22)).isCloseTo(lift, within(0.005));
    }

    /// The same moments by drawing the parameters 200,000 times.
    @Test
    void theMomentsAreThoseOfItsParameters() {
        SplittableRandom random = new SplittableRandom(1);
        double mean = 0;
        double square = 0;
        int draws = 200_000;
        for (int i = 0; i < draws; i++) {
            double saturation = 1.63 * Math.exp(0.45 * random.nextGaussian() - 0.45 * 0.45 / 2);
            double steepness = 2.2 + 0.4 * random.nextGaussian();
            double half = Math.max(0.02, 0.22 + 0.05 * random.nextGaussian());
            double lift = saturation / (1 + Math.pow(half / 0.2, steepness));
            mean += lift / draws;
            square += lift * lift / draws;
        }
        DepthForm.Moments moments = DepthForm.of(Cells.alike(), 0.2, false);
        assertThat(moments.mean()).isCloseTo(mean, within(0.01));
        assertThat(Math.sqrt(moments.variance())).isCloseTo(Math.sqrt(square - mean * mean), within(0.01));
    }

    @Test
    void moreDepthNeverLowersWhatIsAdded() {
        for (Form form : Form.values()) {
            ResponseModel model = ResponseModel.ofForm(form);
            double before = 0;
            for (int per = 0; per <= 100; per++) {
                double now = model.at(per / 100.0).mean();
                assertThat(now).as(form + " at " + per).isGreaterThanOrEqualTo(before);
                before = now;
            }
        }
    }

    @Test
    void pointsAreWorthLessThanACutAndASetLessThanItsItems() {
        double message = ResponseModel.ofForm(Form.MESSAGE).at(0.2).mean();
        double cut = ResponseModel.ofForm(Form.PRICE).at(0.2).mean() - message;

        assertThat(message).isCloseTo(0.065, within(1e-12));
        assertThat(ResponseModel.ofForm(Form.POINTS).at(0.2).mean() - message).isCloseTo(0.6 * cut, within(1e-9));
        assertThat(ResponseModel.ofForm(Form.SET).at(0.2).mean() - message).isCloseTo(0.7 * cut, within(1e-9));
    }

    /// The message works on all who are sent it, so those who see an offer count it for more where they are few.
    @Test
    void theMessageDoesNotDependOnWhoSeesTheOffer() {
        ResponseModel model = ResponseModel.ofForm(Form.PRICE);
        double offer = model.at(0.2).mean() - 0.065;
        assertThat(0.15 * model.seenBy(0.15).at(0.2).mean()).isCloseTo(0.15 * offer + 0.065, within(1e-9));
    }

    @Test
    void thoseWhoHaveAllTheyNeedAddLess() {
        double[] one = {1};
        Cells full = new Cells(one, new double[] {0.2}, one, 1, 1);
        double free = DepthForm.of(Cells.alike(), 0.2, false).mean();
        assertThat(DepthForm.of(full, 0.2, false).mean()).isBetween(0.15 * free, 0.30 * free);
    }

    @Test
    void whatIsJudgedIsKnownApart() {
        Lift points = ResponseModel.ofForm(Form.POINTS).at(0.2);
        Lift cut = ResponseModel.ofForm(Form.PRICE).at(0.2);
        assertThat(points.judged()).isBetween(cut.judged(), 1.0);
        assertThat(cut.judged()).isBetween(0.0, 0.5);
        assertThat(cut.sd()).isGreaterThan(0.3);
    }
}
