package org.cvmworkbench.analysis.rules;

import java.util.List;
import org.cvmworkbench.analysis.contact.Consents;
import org.cvmworkbench.analysis.contact.Reachable;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.model.Consent;
import org.cvmworkbench.model.SendingChannel;

/// What customers say to being written to, and whether they can be.
final class ContactWords {
    private static final List<String> WORDS =
            List.of("", Consent.YES.word(), Consent.NO.word(), Consent.UNKNOWN.word());

    private ContactWords() {}

    /// The answer to a question of consent, which may be that it is not known.
    ///
    /// @param question `data`, `email`, `sms` or `push`
    static Words consent(Customers customers, String question) {
        Consents consents = Consents.of(customers, "consent_" + question);
        int[] codes = new int[customers.count()];
        for (int customer = 0; customer < codes.length; customer++) {
            codes[customer] = WORDS.indexOf(consents.of(customer).word());
        }
        return new Words(codes, WORDS.size(), WORDS::get);
    }

    /// Yes for whom a sending list would have, no for all others.
    static Words reachable(Customers customers, String channel) {
        CustomerSet reachable = Reachable.of(
                        customers,
                        CustomerSet.all(customers.count()),
                        SendingChannel.of(channel).orElseThrow())
                .customers();
        int[] codes = new int[customers.count()];
        for (int customer = 0; customer < codes.length; customer++) {
            codes[customer] = WORDS.indexOf((reachable.contains(customer) ? Consent.YES : Consent.NO).word());
        }
        return new Words(codes, WORDS.size(), WORDS::get);
    }
}
