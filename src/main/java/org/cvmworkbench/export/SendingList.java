package org.cvmworkbench.export;

import java.io.IOException;
import java.util.List;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.model.SendingChannel;

/// The list a sending system takes: who may be written to, where, and in which arm. The control group is in it, so that
/// the comparison can be made later, but without an address, so that nobody writes to it by mistake.
///
/// @param reachable only customers who consented and have an address
/// @param control some of them
public record SendingList(Customers customers, SendingChannel channel, CustomerSet reachable, CustomerSet control) {
    /// One row a customer, in the order of the base.
    public void writeTo(TableWriter table) throws IOException {
        String address = channel.addressAttribute().orElse("device_of");
        table.header(List.of("customer_id", address, "first_name", "arm"));
        Coded names = customers.attribute("first_name");
        for (int customer : reachable.toArray()) {
            boolean heldOut = control.contains(customer);
            table.row(
                    customers.key(customer),
                    heldOut ? null : address(customer),
                    heldOut ? null : names.text(customer),
                    heldOut ? "control" : "treated");
        }
    }

    private String address(int customer) {
        if (channel.addressAttribute().isEmpty()) return customers.key(customer);
        String written = customers.attribute(channel.addressAttribute().get()).text(customer);
        return channel.usable(written).orElseThrow(() -> new IllegalStateException("who has no address is not listed"));
    }
}
