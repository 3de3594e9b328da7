package org.cvmworkbench.batch;

import java.util.stream.IntStream;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.WorkbenchException;

/// Finds customers as people name them.
final class CustomerKeys {
    private CustomerKeys() {}

    /// The customer with a key. O(customers).
    static int find(Customers customers, String key) throws WorkbenchException {
        int code = customers.dictionary().codeOf(key);
        return IntStream.range(0, customers.count())
                .filter(customer -> code > 0 && customers.codes()[customer] == code)
                .findFirst()
                .orElseThrow(() -> new WorkbenchException(ErrorKind.CUSTOMER_UNKNOWN, key));
    }
}
