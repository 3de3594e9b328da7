package org.cvmworkbench.analysis.survival;

import org.cvmworkbench.analysis.contact.Lapses;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.model.Lapse;

/// Who can come back: everybody but those whose recorded reason of leaving is final. They are left out of
/// curves of return and of what could be recovered.
public record Returnable(CustomerSet whom, CustomerSet lost) {
    /// O(customers).
    public static Returnable of(Customers customers) {
        Lapses lapses = Lapses.of(customers);
        CustomerSet lost = CustomerSet.where(
                customers.count(),
                customer -> lapses.of(customer).filter(Lapse.FINAL::equals).isPresent());
        return new Returnable(lost.not(), lost);
    }
}
