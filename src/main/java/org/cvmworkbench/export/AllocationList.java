package org.cvmworkbench.export;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.allocation.Allocation;
import org.cvmworkbench.analysis.simulation.CustomerForecast;
import org.cvmworkbench.columns.Customers;

/// Who gets what: a row for each customer and offer, offer by offer in the order of the base.
public record AllocationList(Customers customers, List<CustomerForecast> offers, Allocation allocation) {
    private static final List<String> HEADER =
            List.of("customer_id", "offer", "expected_anyway", "expected_extra", "expected_cost", "expected_net");

    private record Row(int offer, int customer) {}

    public void writeTo(TableWriter table) throws IOException {
        table.header(HEADER);
        List<Row> rows = IntStream.range(0, offers.size())
                .boxed()
                .flatMap(offer -> IntStream.of(allocation.chosen().get(offer).toArray())
                        .mapToObj(customer -> new Row(offer, customer)))
                .toList();
        table.rows(rows.size(), place -> {
            Row row = rows.get(place);
            CustomerForecast forecast = offers.get(row.offer());
            return new Object[] {
                customers.key(row.customer()),
                forecast.offer().name(),
                Decimals.rounded(forecast.anyway(row.customer())),
                Decimals.rounded(forecast.extra(row.customer())),
                Decimals.rounded(forecast.cost(row.customer())),
                Decimals.rounded(forecast.net(row.customer()))
            };
        });
    }
}
