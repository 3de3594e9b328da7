package org.cvmworkbench.analysis.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Random;
import org.cvmworkbench.model.Texts;
import org.junit.jupiter.api.Test;

class SpendLawTest {
    private static final SpendLaw CDNOW = new SpendLaw(6.2496, 3.7442, 15.4435);

    /// Fader & Hardie, note 025; lifetimes' documentation.
    @Test
    void foretellsWhatIsPublished() {
        assertThat(CDNOW.mean(2, 2 * 22.35)).isCloseTo(24.658, within(1e-3));
        assertThat(CDNOW.mean(0, 0)).isCloseTo(35.17, within(5e-3));
    }

    @Test
    void moneyIsTheSameInAnyCurrency() {
        MadePurchases made = spenders(500);
        Fit.Fitted dollars = fitted(made);
        Fit.Fitted cents = fitted(made.times(100));

        assertThat(cents.parameters()[0]).isCloseTo(dollars.parameters()[0], withinPercentage(1e-4));
        assertThat(cents.parameters()[1]).isCloseTo(dollars.parameters()[1], withinPercentage(1e-4));
        assertThat(cents.parameters()[2]).isCloseTo(100 * dollars.parameters()[2], withinPercentage(1e-4));
        assertThat(cents.logLikelihood() + 500 * Math.log(100)).isCloseTo(dollars.logLikelihood(), within(1e-5));
        assertThat(fitted(made.shuffled(2)).parameters()).isEqualTo(dollars.parameters());
    }

    @Test
    void saysWhyItDoesNotFit() {
        unfit(new MadePurchases().add(0, 0, 10, 0).add(2, 5, 10, -300), "too few");
        unfit(new MadePurchases().add(1, 5, 10, 300).add(2, 5, 10, 600), "bring the same");
    }

    /// Who brought nothing or less is foretold to bring little, never less than nothing.
    @Test
    void lossesAreNoForecast() {
        assertThat(CDNOW.mean(3, -50)).isEqualTo(CDNOW.mean(3, 0)).isPositive();
    }

    private static void unfit(MadePurchases made, String reason) {
        Fit fit = SpendFit.of(made.purchases()).fit();
        assertThat(fit).isInstanceOf(Fit.Unfit.class);
        assertThat(Texts.english().say(((Fit.Unfit) fit).reason())).contains(reason);
    }

    private static Fit.Fitted fitted(MadePurchases made) {
        return (Fit.Fitted) SpendFit.of(made.purchases()).fit();
    }

    private static MadePurchases spenders(int count) {
        Random random = new Random(1);
        MadePurchases made = new MadePurchases();
        for (int i = 0; i < count; i++) {
            int repeats = 1 + random.nextInt(6);
            double mean = 3000 * Math.exp(0.6 * random.nextGaussian());
            long spent = 0;
            for (int visit = 0; visit < repeats; visit++) spent += Math.round(mean * (0.5 + random.nextDouble()));
            made.add(repeats, 10, 20, spent);
        }
        return made;
    }
}
