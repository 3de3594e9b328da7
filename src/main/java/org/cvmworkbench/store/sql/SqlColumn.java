package org.cvmworkbench.store.sql;

/// A column of an answer.
///
/// @param type in SQL, as `VARCHAR` or `NUMERIC`
public record SqlColumn(String name, String type) {}
