package org.cvmworkbench.analysis.rules;

import org.cvmworkbench.analysis.survival.Alive;
import org.cvmworkbench.analysis.value.BuyingLaw;
import org.cvmworkbench.analysis.value.CustomerValues;
import org.cvmworkbench.analysis.value.Value;

/// P(alive) by the law that fits everybody's visits, as the word `alive` has it.
record StillBuying(BuyingLaw law, CustomerValues customers) implements Alive {
    static Alive of(Value value) {
        return value.law()
                .flatMap(law -> value.ahead().map(ahead -> (Alive) new StillBuying(law, ahead.customers())))
                .orElse(Alive.UNKNOWN);
    }

    @Override
    public double after(int customer, int silence) {
        if (!customers.knows(customer)) return 1;
        int last = customers.age(customer) - customers.silence(customer);
        return law.alive(customers.repeats(customer), last, last + silence);
    }

    @Override
    public double after(int visits, int between, int silence) {
        return law.alive(visits - 1, between, between + silence);
    }
}
