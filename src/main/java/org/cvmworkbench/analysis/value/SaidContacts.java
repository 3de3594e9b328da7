package org.cvmworkbench.analysis.value;

import java.util.Arrays;
import org.cvmworkbench.columns.IntBuilder;

/// Tells which rows say a contact again that an earlier one has said: the same campaign, customer and day. A reminder
/// on another day is another contact.
final class SaidContacts {
    private static final int NONE = -1;

    /// By customer, the place of the contact that was said last.
    private final int[] last;

    private final IntBuilder campaigns = new IntBuilder();
    private final IntBuilder days = new IntBuilder();
    private final IntBuilder before = new IntBuilder();

    SaidContacts(int customers) {
        this.last = new int[customers];
        Arrays.fill(last, NONE);
    }

    /// O(contacts of the customer).
    ///
    /// @return whether nobody has said it yet
    boolean add(int customer, int campaign, int day) {
        for (int place = last[customer]; place != NONE; place = before.get(place)) {
            if (campaigns.get(place) == campaign && days.get(place) == day) return false;
        }
        before.add(last[customer]);
        last[customer] = campaigns.size();
        campaigns.add(campaign);
        days.add(day);
        return true;
    }
}
