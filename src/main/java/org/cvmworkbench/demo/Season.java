package org.cvmworkbench.demo;

/// A part of every year in which more, or fewer, receipts are written.
///
/// @param factor of the number of receipts
record Season(String name, YearSpan span, double factor) {
    static Season read(Row row) {
        return new Season(row.text("season"), YearSpan.read(row), row.number("factor"));
    }
}
