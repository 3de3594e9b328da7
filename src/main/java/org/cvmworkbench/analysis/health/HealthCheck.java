package org.cvmworkbench.analysis.health;

import static org.cvmworkbench.analysis.health.Bent.BASKETS;
import static org.cvmworkbench.analysis.health.Bent.CAMPAIGNS;
import static org.cvmworkbench.analysis.health.Bent.COHORTS;
import static org.cvmworkbench.analysis.health.Bent.FREQUENCY;
import static org.cvmworkbench.analysis.health.Bent.LISTS;
import static org.cvmworkbench.analysis.health.Bent.MONEY;
import static org.cvmworkbench.analysis.health.Bent.PRICES;
import static org.cvmworkbench.analysis.health.Bent.PRODUCTS;
import static org.cvmworkbench.analysis.health.Bent.RECENCY;
import static org.cvmworkbench.analysis.health.Bent.REVENUE;
import static org.cvmworkbench.analysis.health.Bent.RHYTHM;
import static org.cvmworkbench.analysis.health.Bent.SEGMENTS;
import static org.cvmworkbench.analysis.health.Bent.STORES;
import static org.cvmworkbench.analysis.health.Weight.HEAVY;
import static org.cvmworkbench.analysis.health.Weight.NOTE;
import static org.cvmworkbench.analysis.health.Weight.NOTICEABLE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A question asked of every base. Its name is `health.<word>.name`, how it bends figures `health.<word>`, what helps
/// `health.<word>.remedy`.
@SuppressWarnings("ImmutableEnumChecker") // the lists come from List.of
public enum HealthCheck {
    // Lines
    /// Lines without a customer.
    ANONYMOUS(Unit.LINES, NOTICEABLE, SEGMENTS, COHORTS),
    /// Lines whose price is only told by their amount.
    NO_PRICE(Unit.LINES, NOTE, PRICES),
    /// Lines with a quantity below 0.
    RETURNS(Unit.LINES, NOTE, MONEY),
    /// Returns of a product that its customer had not bought before.
    UNBOUGHT_RETURNS(Unit.LINES, NOTICEABLE, MONEY, REVENUE),
    /// Lines at price 0.
    ZERO_PRICE(Unit.LINES, NOTICEABLE, FREQUENCY, PRICES),
    /// Lines at a price below 0.
    NEGATIVE_PRICE(Unit.LINES, NOTICEABLE, REVENUE, PRICES),
    /// Lines at a price far from the usual one of their product.
    PRICE_OUTLIERS(Unit.LINES, NOTICEABLE, MONEY, PRICES),
    /// Lines of a quantity far from the usual one of their product.
    QUANTITY_OUTLIERS(Unit.LINES, NOTICEABLE, MONEY, REVENUE),
    /// Lines whose amount is not price × quantity − discount.
    AMOUNT_MISMATCH(Unit.LINES, NOTICEABLE, PRICES, MONEY),
    /// Lines that equal one before them in every field.
    DUPLICATES(Unit.LINES, NOTICEABLE, REVENUE, MONEY),
    /// Lines of postage, charges, corrections and tests instead of goods.
    SERVICE_PRODUCTS(Unit.LINES, NOTICEABLE, BASKETS, PRODUCTS, MONEY),
    // Receipts
    /// Receipts that repeat another of the same customer, minutes apart.
    NEAR_DUPLICATES(Unit.RECEIPTS, NOTICEABLE, FREQUENCY, MONEY),
    /// Receipts with one product.
    SINGLE_PRODUCT(Unit.RECEIPTS, NOTE, BASKETS),
    /// Receipt numbers that several customers have.
    SHARED_NUMBERS(Unit.RECEIPT_IDS, NOTICEABLE, FREQUENCY),
    /// Receipts whose lines lie on several days.
    LONG_RECEIPTS(Unit.RECEIPTS, NOTICEABLE, RECENCY, FREQUENCY),
    /// Receipts whose currency is not the most frequent one.
    CURRENCY_MIX(Unit.RECEIPTS, HEAVY, MONEY, REVENUE, PRICES),
    // Time
    /// Lines on days far before or behind all others.
    STRAY_DAYS(Unit.LINES, HEAVY, RECENCY, COHORTS, SEGMENTS),
    /// Lines of a store before it opened.
    BEFORE_OPENING(Unit.LINES, NOTICEABLE, STORES, COHORTS),
    /// Days without a receipt that are not weekly closing days.
    SILENT_DAYS(Unit.DAYS, NOTICEABLE, COHORTS, RHYTHM),
    /// Days without a receipt of a store that is usually open on them.
    STORE_GAPS(Unit.STORE_DAYS, NOTICEABLE, STORES, RHYTHM),
    /// Months in which the prices of the same products jumped.
    PRICE_JUMPS(Unit.MONTHS, HEAVY, MONEY, PRICES, COHORTS),
    // Customers
    /// Customers who came on one day only.
    ONE_DAY_CUSTOMERS(Unit.CUSTOMERS, NOTE, RHYTHM, COHORTS),
    /// Customers who come so often that they are a till or staff.
    TILL_CUSTOMERS(Unit.CUSTOMERS, HEAVY, FREQUENCY, MONEY, RHYTHM),
    /// Customers who never came: known from a file or a return only.
    NO_VISIT(Unit.CUSTOMERS, NOTE, SEGMENTS),
    /// Customers without a clear yes to the use of their data.
    NO_CONSENT(Unit.CUSTOMERS, NOTICEABLE, LISTS),
    /// Customers with neither an e-mail address nor a telephone number.
    NO_ADDRESS(Unit.CUSTOMERS, NOTE, LISTS),
    /// E-mail addresses that are none.
    BAD_EMAILS(Unit.CUSTOMERS, NOTICEABLE, LISTS),
    /// Birth years nobody has.
    BAD_BIRTH_YEARS(Unit.CUSTOMERS, NOTICEABLE, SEGMENTS),
    /// Columns of the customers files that are nearly empty.
    EMPTY_ATTRIBUTES(Unit.COLUMNS, NOTE, SEGMENTS),
    /// Words that differ from another in case and blanks only.
    WORD_VARIANTS(Unit.WORDS, NOTICEABLE, SEGMENTS, PRODUCTS, STORES),
    // Joins
    /// Customers of receipts that no customers file has.
    UNKNOWN_CUSTOMERS(Unit.CUSTOMERS, NOTICEABLE, SEGMENTS, LISTS),
    /// Products of receipts that no products file has.
    UNKNOWN_PRODUCTS(Unit.PRODUCTS, NOTICEABLE, PRODUCTS, BASKETS),
    /// Products of files that were never sold.
    UNSOLD_PRODUCTS(Unit.PRODUCTS, NOTE, PRODUCTS),
    /// Stores of receipts that no stores file has.
    UNKNOWN_STORES(Unit.STORES, NOTICEABLE, STORES),
    /// Stores of files without a receipt.
    IDLE_STORES(Unit.STORES, NOTE, STORES),
    /// Lines whose receipt is in no receipts file.
    LINES_WITHOUT_RECEIPT(Unit.LINES, HEAVY, REVENUE, MONEY),
    /// Lines whose receipt number several customers have.
    AMBIGUOUS_LINES(Unit.LINES, HEAVY, REVENUE, MONEY),
    /// Receipts without lines, where others have some.
    RECEIPTS_WITHOUT_LINES(Unit.RECEIPTS, NOTICEABLE, BASKETS, PRODUCTS),
    /// Receipts whose lines come to another amount than their total.
    TOTAL_MISMATCH(Unit.RECEIPTS, NOTICEABLE, REVENUE, MONEY),
    /// Rows of targets and redemptions whose campaign no file has.
    UNKNOWN_CAMPAIGNS(Unit.ROWS, NOTICEABLE, CAMPAIGNS),
    /// Campaigns nobody was chosen for.
    IDLE_CAMPAIGNS(Unit.CAMPAIGNS, NOTE, CAMPAIGNS),
    /// Rows of targets and redemptions whose customer the base does not have.
    UNKNOWN_TARGETS(Unit.ROWS, NOTICEABLE, CAMPAIGNS),
    /// Redemptions on receipts the base does not have.
    UNKNOWN_REDEEMED(Unit.ROWS, NOTICEABLE, CAMPAIGNS),
    /// Rows of the points ledger whose customer the base does not have.
    UNKNOWN_POINTS(Unit.ROWS, NOTICEABLE, CAMPAIGNS);

    private final Unit unit;
    private final Weight weight;
    private final List<Bent> bends;

    HealthCheck(Unit unit, Weight weight, Bent... bends) {
        this.unit = unit;
        this.weight = weight;
        this.bends = List.of(bends);
    }

    /// What it counts.
    public Unit unit() {
        return unit;
    }

    /// What it bends, the most bent first.
    public List<Bent> bends() {
        return bends;
    }

    /// What a few of them weigh.
    Weight weight() {
        return weight;
    }

    /// As it is named on the command line: `price-outliers`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<HealthCheck> of(String word) {
        return List.of(values()).stream()
                .filter(check -> check.word().equals(word))
                .findFirst();
    }

    public String key() {
        return "health." + word();
    }
}
