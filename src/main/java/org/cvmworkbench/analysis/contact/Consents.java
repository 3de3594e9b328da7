package org.cvmworkbench.analysis.contact;

import java.util.stream.IntStream;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.model.Consent;

/// The answers of all customers to one question of consent. Each different word is read once.
public final class Consents {
    private final Coded column;
    private final Consent[] ofCode;

    private Consents(Coded column) {
        this.column = column;
        this.ofCode = IntStream.range(0, column.dictionary().size())
                .mapToObj(code -> Consent.of(column.dictionary().value(code)))
                .toArray(Consent[]::new);
    }

    /// @param attribute `consent_data`, `consent_email` …
    public static Consents of(Customers customers, String attribute) {
        return new Consents(customers.attribute(attribute));
    }

    public Consent of(int customer) {
        return ofCode[column.code(customer)];
    }
}
