package org.cvmworkbench.demo;

/// A store of the chain.
///
/// @param weight how many customers call it theirs
record Store(String name, String city, double weight) {
    static Store read(Row row) {
        return new Store(row.text("store"), row.text("city"), row.number("weight"));
    }
}
