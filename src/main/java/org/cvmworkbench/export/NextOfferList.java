package org.cvmworkbench.export;

import java.io.IOException;
import java.util.List;
import org.cvmworkbench.analysis.suggestion.NextOffers;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.model.Texts;

/// The next best offer of every customer, one row each, in the order of the base.
public record NextOfferList(Customers customers, NextOffers next, Texts texts) {
    private static final List<String> HEADER =
            List.of("customer_id", "step", "leave_alone", "category", "score", "affinity", "due", "headroom", "reason");

    public void writeTo(TableWriter table) throws IOException {
        table.header(HEADER);
        table.rows(customers.count(), customer -> {
            boolean known = next.category()[customer] > 0;
            return new Object[] {
                customers.key(customer),
                next.step()[customer].word(),
                next.step()[customer].isLeaveAlone(),
                next.about(customer).orElse(""),
                Decimals.rounded(next.score()[customer]),
                known ? Decimals.rounded(next.affinity()[customer]) : null,
                known ? Decimals.rounded(next.due()[customer]) : null,
                known ? Decimals.rounded(next.headroom()[customer]) : null,
                texts.say(next.reason(customer))
            };
        });
    }
}
