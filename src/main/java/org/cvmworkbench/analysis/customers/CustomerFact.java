package org.cvmworkbench.analysis.customers;

import java.util.Locale;

/// What a table can say of a customer.
public enum CustomerFact {
    KEY,
    GROUP,
    /// Whole days since the last visit.
    RECENCY,
    VISITS,
    /// The median of days between visits.
    RHYTHM,
    /// The sum of all amounts after returns.
    MONEY,
    AVERAGE_RECEIPT,
    /// The category with the most money.
    TOP_CATEGORY,
    /// The store visited most.
    HOME_STORE,
    /// The channel visited most.
    HOME_CHANNEL,
    LAST_VISIT,
    FIRST_VISIT,
    /// Whole days since the first visit.
    TENURE,
    /// Days since the last visit over the rhythm the groups are told by.
    SILENCE,
    /// The probability that the customer still buys.
    ALIVE,
    /// Visits expected in the year to come.
    EXPECTED,
    /// What they bring, discounted.
    VALUE,
    /// 0 to 100.
    IMPORTANCE,
    /// The day the customer is expected on next.
    NEXT_PURCHASE,
    /// The first day of the band around it.
    NEXT_FROM,
    /// The last day of that band.
    NEXT_TO,
    /// The day a message is due.
    SEND,
    /// The chance that the silence is still a gap.
    GAP,
    /// The answer to one question of consent, such as `consent_email`.
    CONSENT,
    /// What a customers file says.
    ATTRIBUTE;

    /// Lower case with hyphens, as in keys and ids.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
