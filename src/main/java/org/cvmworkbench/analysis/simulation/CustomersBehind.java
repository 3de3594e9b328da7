package org.cvmworkbench.analysis.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.cvmworkbench.columns.CustomerSet;

/// The customers behind a bar of the waterfall, those of the greatest share first.
///
/// @param step  nothing for the net effect
/// @param total of the whole audience, without what is paid or received once
/// @param most  of them, the greatest
public record CustomersBehind(String offer, Optional<Step> step, double total, int customers, List<One> most) {
    public CustomersBehind {
        most = List.copyOf(most);
    }

    /// @param anyway purchases without the offer, and `extra` what it adds
    /// @param amount what this customer has of the bar, in money
    public record One(int customer, double anyway, double extra, double amount) {}

    /// O(customers · log most).
    public static CustomersBehind of(CustomerForecast forecast, Optional<Step> step, int most) {
        Comparator<One> order =
                Comparator.<One>comparingDouble(one -> Math.abs(one.amount())).thenComparingInt(one -> -one.customer());
        PriorityQueue<One> kept = new PriorityQueue<>(most + 1, order);
        double[] total = new double[1];
        CustomerSet audience = forecast.audience();
        audience.forEach(customer -> {
            double amount = step.map(bar -> forecast.step(bar, customer)).orElseGet(() -> forecast.net(customer));
            total[0] += amount;
            kept.add(new One(customer, forecast.anyway(customer), forecast.extra(customer), amount));
            if (kept.size() > most) kept.poll();
        });
        List<One> sorted = new ArrayList<>(kept);
        sorted.sort(order.reversed());
        return new CustomersBehind(forecast.offer().name(), step, total[0], audience.count(), sorted);
    }
}
