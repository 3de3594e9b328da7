package org.cvmworkbench.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.analysis.allocation.Allocation;
import org.cvmworkbench.analysis.contact.ControlGroup;
import org.cvmworkbench.analysis.contact.Strata;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.simulation.CustomerForecast;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Customers;

/// Who gets what: a row for each customer and offer, offer by offer in the order of the base, with the control group of
/// each offer, spread evenly by group. The figures are those of a customer who gets it; nothing is spent on the others.
public record AllocationList(Dimensions dimensions, List<CustomerForecast> offers, Allocation allocation) {
    private static final List<String> HEADER = List.of(
            "customer_id", "offer", "arm", "expected_anyway", "expected_extra", "expected_cost", "expected_net");

    private record Row(CustomerForecast offer, int customer, boolean held) {
        Object[] cells(Customers customers) {
            double contacted = held ? 0 : 1 / (1 - offer.offer().control().effectiveShare());
            return new Object[] {
                customers.key(customer),
                offer.offer().name(),
                held ? "control" : "treated",
                Decimals.rounded(offer.anyway(customer)),
                Decimals.rounded(held ? 0 : offer.extra(customer)),
                Decimals.rounded(held ? 0 : contacted * offer.cost(customer)),
                Decimals.rounded(held ? 0 : contacted * offer.net(customer))
            };
        }
    }

    public void writeTo(TableWriter table) throws IOException {
        table.header(HEADER);
        List<Row> rows = new ArrayList<>();
        for (int offer = 0; offer < offers.size(); offer++) {
            CustomerForecast forecast = offers.get(offer);
            CustomerSet chosen = allocation.chosen().get(offer);
            CustomerSet control = control(forecast, chosen);
            chosen.forEach(customer -> rows.add(new Row(forecast, customer, control.contains(customer))));
        }
        Customers customers = dimensions.snapshot().customers();
        table.rows(rows.size(), place -> rows.get(place).cells(customers));
    }

    private CustomerSet control(CustomerForecast forecast, CustomerSet chosen) {
        return ControlGroup.draw(
                dimensions.snapshot().customers(),
                chosen,
                forecast.offer().control().effectiveShare(),
                forecast.offer().name(),
                Strata.of(dimensions.groups()));
    }
}
