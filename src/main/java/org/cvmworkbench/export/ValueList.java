package org.cvmworkbench.export;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.value.CustomerValue;
import org.cvmworkbench.analysis.value.CustomerValues;
import org.cvmworkbench.analysis.value.Lifetime;
import org.cvmworkbench.analysis.value.Outlay;
import org.cvmworkbench.columns.Customers;

/// What customers are still worth, one row a customer that had come, in the order of the base. `lifetime` is what they
/// have brought, less incentives and contacts, and what is to come.
public record ValueList(Customers customers, CustomerValues values, Outlay outlay) {
    private static final List<String> HEADER = List.of(
            "customer_id",
            "repeats",
            "silence",
            "age",
            "alive",
            "visits",
            "visits_p10",
            "visits_p90",
            "spend",
            "value",
            "value_p10",
            "value_p90",
            "so_far",
            "incentives",
            "contacts",
            "lifetime");

    public void writeTo(TableWriter table) throws IOException {
        int[] whom =
                IntStream.range(0, values.customers()).filter(values::knows).toArray();
        table.header(HEADER);
        table.rows(whom.length, number -> {
            int customer = whom[number];
            CustomerValue one = values.of(customer);
            Lifetime life = Lifetime.of(one, outlay, customer);
            return new Object[] {
                customers.key(customer),
                values.repeats(customer),
                values.silence(customer),
                values.age(customer),
                Decimals.rounded(one.alive()),
                Decimals.rounded(one.visits().mean()),
                (int) one.visits().p10(),
                (int) one.visits().p90(),
                Decimals.cents(one.spend()),
                Decimals.cents(one.value().mean()),
                Decimals.cents(one.value().p10()),
                Decimals.cents(one.value().p90()),
                Decimals.cents(one.soFar()),
                Decimals.cents(life.incentives()),
                Decimals.cents(life.contacts()),
                Decimals.cents(life.total().mean())
            };
        });
    }
}
