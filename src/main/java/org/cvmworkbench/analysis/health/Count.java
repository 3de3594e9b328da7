package org.cvmworkbench.analysis.health;

import java.util.function.Supplier;

/// How many of something, and the most telling of them. Belongs to one thread.
final class Count {
    private final Examples examples = new Examples();
    private int count;

    void add() {
        count++;
    }

    void add(double weight, Supplier<Example> example) {
        count++;
        examples.offer(weight, example);
    }

    void add(Supplier<Example> example) {
        add(0, example);
    }

    int count() {
        return count;
    }

    Finding finding(HealthCheck check, int of) {
        return new Finding(check, count, of, examples.list(), new Remedy.Advice());
    }
}
