package org.cvmworkbench.language;

import static org.cvmworkbench.language.WordType.CHOICE;
import static org.cvmworkbench.language.WordType.NUMBER;
import static org.cvmworkbench.language.WordType.PURCHASES;
import static org.cvmworkbench.language.WordType.TEXT;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cvmworkbench.model.Consent;
import org.cvmworkbench.model.Group;
import org.cvmworkbench.model.Lapse;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.model.PeriodAge;
import org.cvmworkbench.model.SendingChannel;

/// The words of a segment's rule: the named dimensions of customers.
@SuppressWarnings("ImmutableEnumChecker") // the lists come from List.of
public enum CustomerWord implements Word {
    /// Days from the last visit to the as-of day.
    RECENCY(NUMBER),
    /// Visits in all.
    FREQUENCY(NUMBER),
    /// The sum of amounts after returns.
    MONEY(NUMBER),
    /// The customer's median days between visits.
    RHYTHM(NUMBER),
    /// Days since the first visit.
    TENURE(NUMBER),
    /// The average receipt.
    RECEIPT(NUMBER),
    /// Money less the cost of what was bought; unknown where a cost is.
    MARGIN(NUMBER),
    /// Silence in own rhythms.
    OVERDUE(NUMBER),
    /// How many categories were bought of.
    CATEGORIES(NUMBER),
    /// Over how many categories spend is spread.
    SPREAD(NUMBER),
    /// The part of spend on discounted lines.
    PROMO(NUMBER),
    /// The part of spend that came back.
    RETURNS(NUMBER),
    /// Past campaigns that were sent.
    TARGETED(NUMBER),
    /// Past campaigns that were redeemed.
    REDEEMED(NUMBER),
    /// Days since the complaint.
    COMPLAINT(NUMBER),
    /// The probability that the customer still buys, 0 to 1.
    ALIVE(NUMBER),
    /// Visits expected in the year to come.
    EXPECTED(NUMBER),
    /// What the visits of the year to come bring, discounted.
    VALUE(NUMBER),
    /// 0 to 100: how many customers of a hundred are worth less.
    IMPORTANCE(NUMBER),
    /// Days from the as-of day to the expected next purchase; unknown of who is silent for too long to be reminded.
    NEXTPURCHASE(NUMBER),
    /// Days from the as-of day to the one on which a message is due.
    SEND(NUMBER),
    /// The chance that a gap of the customer is longer than the silence, 0 to 1: low where somebody is overdue.
    GAP(NUMBER),
    /// The category the customer spends most on.
    TOPCATEGORY(TEXT),
    /// Why the customer left, as it was recorded.
    REASON(TEXT),
    GROUP(CHOICE, Stream.of(Group.values()).map(Group::word).toArray(String[]::new)),
    /// Whether the customer has left, as churn is defined for the base.
    CHURNED(CHOICE, "yes", "no"),
    /// What the recorded reason of leaving says of coming back.
    LAPSE(CHOICE, Stream.of(Lapse.values()).map(Lapse::word).toArray(String[]::new)),
    /// Scores of recency and frequency, each 1 to 5 with 5 best, as two digits.
    RF(NUMBER),
    /// Scores of recency, frequency and money, as three digits.
    RFM(NUMBER),
    /// The store the customer visits most.
    STORE(TEXT),
    /// The channel the customer uses most.
    CHANNEL(TEXT),
    CATEGORY(PURCHASES),
    PRODUCT(PURCHASES),
    /// Purchases of any kind in a week, month or quarter, named by its label: `period("2026-06")`; or so many of these
    /// after the customer's first visit, `period("month+3")`, unknown of who has not lived through it.
    PERIOD(PURCHASES),
    /// The label of the week, month or quarter of the first visit, `cohort("month") = "2026-03"`; or its store, channel
    /// or main category, `cohort("store") = "Centre"`; or where the customer was acquired, `cohort("source")`.
    COHORT(WordType.ATTRIBUTE),
    /// What the customer said: `consent("email") = yes`, `no` or `unknown`.
    CONSENT(WordType.ATTRIBUTE, Stream.of(Consent.values()).map(Consent::word).toArray(String[]::new)),
    /// Whether a sending list would have the customer: `reachable("email") = yes`.
    REACHABLE(WordType.ATTRIBUTE, "yes", "no"),
    ATTRIBUTE(WordType.ATTRIBUTE);

    private final WordType type;
    private final List<String> choices;

    CustomerWord(WordType type, String... choices) {
        this.type = type;
        this.choices = List.of(choices);
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @param word one of these, in any case
    static CustomerWord of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    @Override
    public boolean inTime() {
        return this == FREQUENCY || this == MONEY || this == RECEIPT;
    }

    @Override
    public WordType type() {
        return type;
    }

    @Override
    public List<String> names() {
        return switch (this) {
            case COHORT -> names(Period.words().stream(), "store", "category", "channel", "source");
            case CONSENT -> names(Stream.of("data"), channels());
            case REACHABLE -> List.of(channels());
            default -> List.of();
        };
    }

    private static List<String> names(Stream<String> first, String... others) {
        return Stream.concat(first, Stream.of(others)).toList();
    }

    private static String[] channels() {
        return Stream.of(SendingChannel.values()).map(SendingChannel::word).toArray(String[]::new);
    }

    @Override
    public boolean takes(String name) {
        if (this != PERIOD) return Word.super.takes(name);
        return Period.named(name).isPresent() || PeriodAge.named(name).isPresent();
    }

    @Override
    public List<String> choices() {
        return choices;
    }
}
