package org.cvmworkbench.analysis.rules;

import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.cvmworkbench.analysis.concentration.Importance;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.value.CustomerValues;
import org.cvmworkbench.analysis.value.Fit;
import org.cvmworkbench.analysis.value.Value;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Ranges;

/// What is foretold of each customer's year to come; unknown of everybody where no law fits.
record ForetoldFigures(Value value, Profile profile) {
    private static final int SHARE = 4;
    private static final int CENTS = 2;

    Numbers of(CustomerWord word) {
        Optional<CustomerValues> foretold = value.ahead().map(Value.Ahead::customers);
        if (foretold.isEmpty()) return Numbers.of(profile.customers(), 0, customer -> Ranges.UNKNOWN);
        CustomerValues customers = foretold.get();
        return switch (word) {
            case ALIVE -> known(customers, SHARE, customers::alive);
            case EXPECTED -> known(customers, CENTS, customers::visits);
            case VALUE -> known(customers, CENTS, customers::worth);
            case IMPORTANCE -> importance(customers);
            default -> throw new IllegalArgumentException(word + " is not foretold");
        };
    }

    private Numbers known(CustomerValues customers, int decimals, IntToDoubleFunction figure) {
        double scale = Math.pow(10, decimals);
        return Numbers.of(profile.customers(), decimals, customer -> {
            double number = customers.knows(customer) ? figure.applyAsDouble(customer) : Double.NaN;
            return Double.isFinite(number) ? Math.round(number * scale) : Ranges.UNKNOWN;
        });
    }

    /// By what is still to come, of those who ever came.
    private Numbers importance(CustomerValues customers) {
        double[] worth = new double[profile.customers()];
        boolean told = value.spend().fit() instanceof Fit.Fitted;
        for (int customer = 0; told && customer < worth.length; customer++) {
            if (customers.knows(customer)) worth[customer] = customers.worth(customer);
        }
        Importance importance = Importance.of(worth, profile);
        return known(customers, 0, customer -> told ? importance.score()[customer] : Double.NaN);
    }
}
