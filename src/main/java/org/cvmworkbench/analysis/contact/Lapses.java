package org.cvmworkbench.analysis.contact;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.model.Lapse;

/// What the recorded reasons of leaving say of coming back. Each different reason is read once.
public final class Lapses {
    private final Coded reasons;
    private final List<Optional<Lapse>> ofCode;

    private Lapses(Coded reasons) {
        this.reasons = reasons;
        this.ofCode = IntStream.range(0, reasons.dictionary().size())
                .mapToObj(code -> Lapse.of(reasons.dictionary().value(code)))
                .toList();
    }

    public static Lapses of(Customers customers) {
        return new Lapses(customers.attribute("lapse_reason"));
    }

    /// Nothing where no reason is recorded.
    public Optional<Lapse> of(int customer) {
        return ofCode.get(reasons.code(customer));
    }
}
