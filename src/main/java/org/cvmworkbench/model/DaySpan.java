package org.cvmworkbench.model;

/// Days from the first to the last, both counted since 1970-01-01.
public record DaySpan(int first, int last) {
    /// The same days, but none after this one.
    public DaySpan until(int day) {
        return new DaySpan(first, Math.min(last, day));
    }

    public boolean contains(int day) {
        return first <= day && day <= last;
    }
}
