package org.cvmworkbench.analysis.value;

import java.util.Arrays;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;

/// What customers cost beside the goods from their first to their last visit: rewards and contacts of past campaigns
/// (capabilities C61). All money in hundredths.
///
/// A reward that stands among the discounts of its receipt is in the price already, so it is in the margin and is not
/// taken off again. A contact is counted once, however many rows and files say it. The ledger of points is not counted,
/// nor what a programme costs whoever comes.
///
/// @param campaigns whether the base knows of any that were sent or used
/// @param incentives by customer: rewards that are not in a price
/// @param contacts by customer: what it cost to reach him
/// @param inPrice rewards that are in prices, all together
/// @param outside contacts and rewards of known customers before the first or after the last visit, all together
/// @param unpriced contacts of campaigns that tell no cost
public record Outlay(boolean campaigns, long[] incentives, long[] contacts, long inPrice, long outside, long unpriced) {
    private static final String CONTROL = "control";

    /// O(targets · contacts of a customer + redemptions · receipts of a customer).
    public static Outlay of(Snapshot snapshot, Profile profile) {
        return new Scan(snapshot, profile).outlay();
    }

    private static final class Scan {
        private static final double TO_HUNDREDTHS = 100;

        private final Snapshot snapshot;
        private final Profile profile;
        private final int[] customerOf;
        private final RewardsInPrice prices;
        private final SaidContacts said;
        private final long[] incentives;
        private final double[] contacts;
        private long inPrice;
        private double outside;
        private long unpriced;

        Scan(Snapshot snapshot, Profile profile) {
            this.snapshot = snapshot;
            this.profile = profile;
            Customers customers = snapshot.customers();
            this.customerOf = new int[snapshot.dictionaries().get("customer").size()];
            Arrays.fill(customerOf, -1);
            for (int customer = 0; customer < customers.count(); customer++)
                customerOf[customers.codes()[customer]] = customer;
            this.prices = RewardsInPrice.of(snapshot);
            this.said = new SaidContacts(customers.count());
            this.incentives = new long[customers.count()];
            this.contacts = new double[customers.count()];
        }

        Outlay outlay() {
            snapshot.runs(Kind.TARGETS).forEach(this::contacts);
            snapshot.runs(Kind.REDEMPTIONS).forEach(this::rewards);
            boolean known = !snapshot.runs(Kind.TARGETS).isEmpty()
                    || !snapshot.runs(Kind.REDEMPTIONS).isEmpty();
            long[] rounded = Arrays.stream(contacts).mapToLong(Math::round).toArray();
            return new Outlay(known, incentives, rounded, inPrice, Math.round(outside), unpriced);
        }

        /// Who was held out as control was sent nothing.
        private void contacts(Run run) {
            long[] cost = contactCosts();
            Dictionary arms = snapshot.dictionaries().get("targets.arm");
            int control = arms.codeOf(CONTROL);
            int[] keys = run.codes("customer_id");
            int[] campaigns = run.codes("campaign_id");
            int[] arm = run.codes("arm");
            int[] sent = run.ints("sent");
            for (int row = 0; row < keys.length; row++) {
                int customer = customerOf[keys[row]];
                boolean heldOut = arm.length > 0 && control > 0 && arm[row] == control;
                int day = sent.length == 0 ? Column.NO_INT : sent[row];
                if (customer < 0 || heldOut || day > profile.asOf()) continue;
                if (!said.add(customer, campaigns[row], day)) continue;
                if (cost[campaigns[row]] == Column.NO_LONG) unpriced++;
                else if (within(customer, day)) contacts[customer] += cost[campaigns[row]] / TO_HUNDREDTHS;
                else if (visited(customer)) outside += cost[campaigns[row]] / TO_HUNDREDTHS;
            }
        }

        /// In ten-thousandths by the code of the campaign.
        private long[] contactCosts() {
            long[] costs = new long[snapshot.dictionaries().get("campaign").size()];
            Arrays.fill(costs, Column.NO_LONG);
            for (Run run : snapshot.runs(Kind.CAMPAIGNS)) {
                int[] keys = run.codes("campaign_id");
                long[] cost = run.longs("contact_cost");
                for (int row = 0; row < cost.length; row++) costs[keys[row]] = cost[row];
            }
            return costs;
        }

        private void rewards(Run run) {
            int[] keys = run.codes("customer_id");
            int[] campaigns = run.codes("campaign_id");
            int[] receipts = run.codes("receipt_id");
            int[] days = run.ints("date");
            long[] rewards = run.longs("reward");
            for (int row = 0; row < rewards.length; row++) {
                int customer = customerOf[keys[row]];
                int day = days.length == 0 ? Column.NO_INT : days[row];
                if (customer < 0 || rewards[row] == Column.NO_LONG || day > profile.asOf()) continue;
                int receipt = receipts.length == 0 ? 0 : receipts[row];
                if (prices.has(customer, receipt, campaigns[row], rewards[row])) inPrice += rewards[row];
                else if (within(customer, day)) incentives[customer] += rewards[row];
                else if (visited(customer)) outside += rewards[row];
            }
        }

        private boolean visited(int customer) {
            return profile.frequency()[customer] > 0;
        }

        /// A day nobody tells is taken to be within.
        private boolean within(int customer, int day) {
            if (!visited(customer)) return false;
            return day == Column.NO_INT
                    || (day >= profile.firstVisit()[customer] && day <= profile.lastVisit()[customer]);
        }
    }
}
