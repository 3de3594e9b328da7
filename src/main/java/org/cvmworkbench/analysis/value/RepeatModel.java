package org.cvmworkbench.analysis.value;

import java.util.List;
import org.cvmworkbench.model.Text;

/// A law of repeat buying with its parameters still open.
public sealed interface RepeatModel permits BetaGeometric, ParetoNbd, BetaBernoulli {
    /// Rows that a climb is first tried on.
    int SAMPLE = 8_000;

    List<String> names();

    /// Whether a parameter is a time, and changes with the unit.
    boolean isTime(int parameter);

    Likelihood likelihood(PurchaseRows rows);

    /// Where its parameters may run to an end that is a law as well.
    List<Edge> edges();

    /// Places to start the fit from.
    ///
    /// @param rate repeat visits a customer and day
    List<double[]> starts(double rate);

    /// Why nothing is seen where no time has gone by.
    default String tooYoung() {
        return "value.unfit.no-time";
    }

    /// The log-likelihood of what one customer did.
    default double logLikelihood(double[] parameters, int repeats, int last, int age) {
        PurchaseRows row = PurchaseRows.of(new int[] {repeats}, new int[] {age}, new int[] {last}, new int[] {1});
        return likelihood(row).at(parameters, new double[names().size()]);
    }

    /// The law with these parameters, times in days.
    BuyingLaw law(double[] parameters);

    /// Fitted to what customers did, times in days.
    default Fit fit(PurchaseRows rows) {
        long people = rows.people();
        if (people == 0) return unfit("value.unfit.nobody");
        if (rows.mostDays() == 0) return unfit(tooYoung());
        if (rows.visits() == 0) return unfit("value.unfit.no-repeats");
        if (people == 1) return unfit("value.unfit.one");
        if (rows.size() == 1) return unfit("value.unfit.alike");
        double days = 0;
        for (int row = 0; row < rows.size(); row++) days += (double) rows.age()[row] * rows.customers()[row];
        List<double[]> starts = starts(rows.visits() / days);
        Likelihood whole = likelihood(rows);
        if (rows.size() <= SAMPLE) return Fitting.top(whole, Fitting.best(whole, starts));
        return Fitting.near(whole, Fitting.best(likelihood(rows.thinned(SAMPLE)), starts));
    }

    private static Fit unfit(String key) {
        return new Fit.Unfit(Text.of(key));
    }

    /// The same fit with its times in another unit. The density of Σx moments of purchase is told in that unit too.
    default Fit.Fitted in(ModelUnit unit, Fit.Fitted inDays, long visits) {
        double[] parameters = inDays.parameters().clone();
        for (int i = 0; i < parameters.length; i++) if (isTime(i)) parameters[i] /= unit.days();
        double logLikelihood = inDays.logLikelihood() + visits * Math.log(unit.days());
        return new Fit.Fitted(inDays.names(), parameters, inDays.covariance(), logLikelihood, inDays.edges());
    }
}
