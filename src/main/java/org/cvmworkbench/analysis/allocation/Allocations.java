package org.cvmworkbench.analysis.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.analysis.contact.Exclusion;
import org.cvmworkbench.analysis.contact.Reachable;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.simulation.CustomerForecast;
import org.cvmworkbench.analysis.uptake.Messages;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.SendingChannel;

/// Allocates the offers of a scenario to those who may be written to.
///
/// @param gated whether only those may get an offer who may be written to in its channel; a till, say, needs no address
public record Allocations(Dimensions dimensions, boolean gated) {
    private static final byte MANY = Byte.MAX_VALUE;

    /// @param excluded by the first reason that holds, once a channel
    public record Answer(Allocation allocation, Map<Exclusion, Integer> excluded) {
        public Answer {
            excluded = Collections.unmodifiableMap(new LinkedHashMap<>(excluded));
        }
    }

    /// @param offers as forecast for this base
    public Answer of(List<CustomerForecast> offers, Limits limits, Progress progress) {
        Map<SendingChannel, Reachable> reachable = reachable(offers);
        List<Bid> bids = new ArrayList<>();
        for (CustomerForecast offer : offers) {
            Optional<Reachable> may = channel(offer).map(reachable::get);
            bids.add(Bid.of(
                    offer,
                    may.map(known -> known.customers().and(offer.audience())).orElse(offer.audience())));
        }
        Market market = new Market(
                bids,
                allowed(limits),
                Clashes.of(offers.stream().map(CustomerForecast::offer).toList()));
        return new Answer(new Allocator(market, limits, progress).allocate(), excluded(reachable));
    }

    /// Of all audiences of a channel.
    private Map<SendingChannel, Reachable> reachable(List<CustomerForecast> offers) {
        Map<SendingChannel, CustomerSet> audiences = new EnumMap<>(SendingChannel.class);
        for (CustomerForecast offer : offers)
            channel(offer).ifPresent(by -> audiences.merge(by, offer.audience(), CustomerSet::or));
        Map<SendingChannel, Reachable> reachable = new EnumMap<>(SendingChannel.class);
        audiences.forEach((by, whom) ->
                reachable.put(by, Reachable.of(dimensions.snapshot().customers(), whom, by)));
        return reachable;
    }

    private Optional<SendingChannel> channel(CustomerForecast offer) {
        return gated ? SendingChannel.of(offer.offer().channel()) : Optional.empty();
    }

    private static Map<Exclusion, Integer> excluded(Map<SendingChannel, Reachable> reachable) {
        Map<Exclusion, Integer> excluded = new EnumMap<>(Exclusion.class);
        reachable
                .values()
                .forEach(known -> known.excluded().forEach((why, count) -> excluded.merge(why, count, Integer::sum)));
        return excluded;
    }

    /// What the contact policy leaves of each customer's messages; below 0 where he has had too many.
    private byte[] allowed(Limits limits) {
        byte[] allowed = new byte[dimensions.customers()];
        int most = Math.min(limits.contacts().orElse(MANY), MANY);
        Arrays.fill(allowed, (byte) most);
        if (limits.contacts().isEmpty()) return allowed;
        byte[] had = Messages.of(dimensions.snapshot(), dimensions.asOf() - limits.days(), dimensions.asOf());
        for (int customer = 0; customer < allowed.length; customer++)
            allowed[customer] = (byte) Math.max(Byte.MIN_VALUE, most - had[customer]);
        return allowed;
    }
}
