package org.cvmworkbench.analysis.health;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The few most telling of what a check finds. Belongs to one thread.
final class Examples {
    private record Weighed(double weight, Example example) {}

    private final List<Weighed> best = new ArrayList<>();

    /// Keeps it if it weighs more than the lightest; of equal ones the first stays.
    void offer(double weight, Supplier<Example> example) {
        boolean full = best.size() == Finding.EXAMPLES;
        if (full && weight <= best.getLast().weight()) return;
        if (full) best.removeLast();
        int place = best.size();
        while (place > 0 && best.get(place - 1).weight() < weight) place--;
        best.add(place, new Weighed(weight, example.get()));
    }

    /// Keeps it if there is room.
    void offer(Supplier<Example> example) {
        offer(0, example);
    }

    List<Example> list() {
        return best.stream().map(Weighed::example).toList();
    }
}
