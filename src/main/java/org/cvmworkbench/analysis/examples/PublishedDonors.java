package org.cvmworkbench.analysis.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cvmworkbench.analysis.value.BetaBernoulli;
import org.cvmworkbench.analysis.value.BuyingLaw;
import org.cvmworkbench.analysis.value.Fit;
import org.cvmworkbench.analysis.value.ModelUnit;
import org.cvmworkbench.analysis.value.PurchaseRows;
import org.cvmworkbench.analysis.value.RepeatModel;
import org.cvmworkbench.model.Text;

/// The BG/BB law of the people who gave to a radio station for the first time in 1995, fitted to who gave again in the
/// six years after (Fader, Hardie & Shang, Marketing Science 29, 2010, table 1 and section 4), and what it foretells of
/// single ones, as R's BTYD gives it.
final class PublishedDonors {
    /// x, t_x and how many donors, of six years.
    private static final int[][] DONORS = {
        {0, 0, 3464}, {1, 1, 1091}, {1, 2, 277}, {1, 3, 129}, {1, 4, 78}, {1, 5, 119}, {1, 6, 129}, {2, 2, 613},
        {2, 3, 255}, {2, 4, 155}, {2, 5, 173}, {2, 6, 234}, {3, 3, 322}, {3, 4, 181}, {3, 5, 225}, {3, 6, 357},
        {4, 4, 240}, {4, 5, 284}, {4, 6, 512}, {5, 5, 335}, {5, 6, 728}, {6, 6, 1203}
    };
    private static final int YEARS = 6;
    private static final RepeatModel MODEL = new BetaBernoulli(ModelUnit.YEAR);

    private PublishedDonors() {}

    static List<PublishedNumber> all() {
        List<PublishedNumber> numbers = new ArrayList<>();
        BuyingLaw law = MODEL.law(new double[] {1.204, 0.750, 0.657, 2.783});
        numbers.add(number("often-alive", 0.93, law.alive(6, 6, YEARS), 5e-3));
        numbers.add(number("often-visits", 3.75, gifts(law, 6, 6, 5), 5e-3));
        numbers.add(number("once-visits", 0.07, gifts(law, 0, 0, 5), 5e-3));
        numbers.add(number("ten-once", 0.1302, gifts(law, 0, 0, 10), 2e-4));
        numbers.add(number("ten-often", 3.628, gifts(law, 4, 5, 10), 2e-3));
        if (MODEL.fit(donors()) instanceof Fit.Fitted fitted) {
            double[] published = {1.204, 0.750, 0.657, 2.783};
            for (int i = 0; i < published.length; i++) {
                Text name = Text.of("published.donors.parameter", fitted.names().get(i));
                numbers.add(number(name, published[i], fitted.parameters()[i], 6e-4));
            }
            numbers.add(number("log-likelihood", -33_225.58, fitted.logLikelihood(), 5e-3));
        }
        return numbers;
    }

    private static PurchaseRows donors() {
        int[] repeats = column(0);
        int[] years = repeats.clone();
        Arrays.fill(years, YEARS);
        return PurchaseRows.of(repeats, years, column(1), column(2));
    }

    private static int[] column(int place) {
        return Arrays.stream(DONORS).mapToInt(row -> row[place]).toArray();
    }

    private static double gifts(BuyingLaw law, int repeats, int last, int years) {
        return law.alive(repeats, last, YEARS)
                * law.ahead(repeats, last, YEARS, years * ModelUnit.YEAR.days()).mean();
    }

    private static PublishedNumber number(String name, double expected, double computed, double near) {
        return number(Text.of("published.donors." + name), expected, computed, near);
    }

    private static PublishedNumber number(Text name, double expected, double computed, double near) {
        return new PublishedNumber(name, Text.of("published.source.donors"), expected, computed, near);
    }
}
