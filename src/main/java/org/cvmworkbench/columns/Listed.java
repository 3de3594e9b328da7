package org.cvmworkbench.columns;

/// Who and what files of their own have, by code; others are only known from receipts.
///
/// @param customers empty where no customers file was read
/// @param products empty where no products file was read
public record Listed(boolean[] customers, boolean[] products) {
    public boolean knowsCustomers() {
        return customers.length > 0;
    }

    public boolean knowsProducts() {
        return products.length > 0;
    }
}
