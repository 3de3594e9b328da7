package org.cvmworkbench.demo;

import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// How large a demo is wanted, and which one: the same request gives the same bytes.
public record DemoRequest(int customers, long seed) {
    public static final int FEWEST_CUSTOMERS = 1_000;
    public static final int MOST_CUSTOMERS = 1_000_000;

    public DemoRequest {
        if (!possible(customers)) throw new IllegalArgumentException(customers + " customers");
    }

    /// @throws WorkbenchException where the number of customers is out of bounds
    public static DemoRequest of(int customers, long seed) throws WorkbenchException {
        if (possible(customers)) return new DemoRequest(customers, seed);
        Text bounds = Text.of("demo.customers.bounds", customers, FEWEST_CUSTOMERS, MOST_CUSTOMERS);
        throw new WorkbenchException(ErrorKind.OPTION, bounds);
    }

    private static boolean possible(int customers) {
        return customers >= FEWEST_CUSTOMERS && customers <= MOST_CUSTOMERS;
    }
}
