package org.cvmworkbench.analysis.suggestion;

import java.util.Optional;
import org.cvmworkbench.analysis.contact.Lapses;
import org.cvmworkbench.analysis.contact.Reachable;
import org.cvmworkbench.analysis.rules.CategorySpend;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.model.Group;
import org.cvmworkbench.model.Lapse;
import org.cvmworkbench.model.SendingChannel;

/// Chooses what to offer to one customer after the other. Safe on any thread.
///
/// @param shares of each category in what customers spent, as in [CategorySpend]
/// @param prior how much, in hundredths, everybody is taken to have spent as the chain does
/// @param reachable through any channel
record NextChoice(
        Dimensions dimensions,
        CategorySpend spend,
        Capacity capacity,
        double[] shares,
        double prior,
        CustomerSet reachable,
        Lapses lapses) {
    /// Three average receipts.
    private static final double PRIOR_RECEIPTS = 3;
    private static final double NO_RHYTHM = 0.5;
    /// A customer at the cap of everything still likes something best.
    private static final double LEAST_HEADROOM = 0.01;
    /// With less than this left there is little to win, with less than a whole gap of silence nothing
    /// is due.
    private static final double SOME_HEADROOM = 0.2;

    static NextChoice of(Dimensions dimensions, CategorySpend spend) {
        CustomerSet everybody = CustomerSet.all(dimensions.customers());
        CustomerSet reachable = CustomerSet.none(dimensions.customers());
        for (SendingChannel channel : SendingChannel.values()) {
            reachable = reachable.or(Reachable.of(dimensions.snapshot().customers(), everybody, channel)
                    .customers());
        }
        double[] shares = new double[spend.codes().length];
        double all = 0;
        for (int entry = 0; entry < spend.amount().length; entry++) {
            double amount = Math.max(0, spend.amount()[entry]);
            shares[spend.category()[entry]] += amount;
            all += amount;
        }
        for (int category = 0; category < shares.length; category++) shares[category] /= Math.max(1, all);
        double visits = 0;
        for (int count : dimensions.profile().frequency()) visits += count;
        return new NextChoice(
                dimensions,
                spend,
                Capacity.of(spend, dimensions.profile().money()),
                shares,
                PRIOR_RECEIPTS * all / Math.max(1, visits),
                reachable,
                Lapses.of(dimensions.snapshot().customers()));
    }

    /// @param rhythm gone to the customer
    void choose(int customer, CategoryRhythm rhythm, NextOffers next) {
        double total = 0;
        for (int entry = spend.from()[customer]; entry < spend.from()[customer + 1]; entry++) {
            total += Math.max(0, spend.amount()[entry]);
        }
        for (int entry = spend.from()[customer]; entry < spend.from()[customer + 1]; entry++) {
            long amount = spend.amount()[entry];
            if (!spend.bought()[entry] || amount <= 0) continue;
            int place = spend.category()[entry];
            double affinity = (amount + prior * shares[place]) / (total + prior) / shares[place];
            double due = rhythm.silence(spend.codes()[place]);
            double headroom = capacity.headroom(customer, place, amount);
            double score = affinity / (1 + affinity) * part(due) * Math.max(LEAST_HEADROOM, headroom);
            if (next.category()[customer] != 0 && score <= next.score()[customer]) continue;
            next.category()[customer] = spend.codes()[place];
            next.score()[customer] = score;
            next.affinity()[customer] = affinity;
            next.due()[customer] = due;
            next.headroom()[customer] = headroom;
        }
        next.step()[customer] = step(customer, next);
    }

    private static double part(double due) {
        return Double.isNaN(due) ? NO_RHYTHM : Math.min(1, due);
    }

    private NextStep step(int customer, NextOffers next) {
        if (lapses.of(customer).equals(Optional.of(Lapse.FINAL))) return NextStep.GONE;
        if (!reachable.contains(customer)) return NextStep.UNREACHABLE;
        if (next.category()[customer] == 0) return NextStep.NOTHING_KNOWN;
        return switch (group(customer)) {
            case NONE -> NextStep.NOTHING_KNOWN;
            case NEW -> NextStep.INTRODUCE;
            case RARE -> NextStep.MORE_OFTEN;
            case SLIPPING -> NextStep.REMIND;
            case CHURNED -> NextStep.WIN_BACK;
            case ACTIVE -> {
                if (next.due()[customer] >= 1) yield NextStep.REMIND;
                yield next.headroom()[customer] < SOME_HEADROOM ? NextStep.CONTENT : NextStep.WIDEN;
            }
        };
    }

    private Group group(int customer) {
        return dimensions.groups().of(customer);
    }
}
