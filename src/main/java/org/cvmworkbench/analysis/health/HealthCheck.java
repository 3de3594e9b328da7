package org.cvmworkbench.analysis.health;

import java.util.Locale;

/// A question asked of every base. Its sentence is `health.<word>`, its name `health.<word>.name`.
public enum HealthCheck {
    /// Lines without a customer.
    ANONYMOUS,
    /// Lines whose price is only told by their amount.
    NO_PRICE,
    /// Lines with a quantity below 0.
    RETURNS,
    /// Lines at price 0.
    ZERO_PRICE,
    /// Lines at a price below 0.
    NEGATIVE_PRICE,
    /// Lines at more than ten times the median price of their product, or less than a tenth of it.
    PRICE_OUTLIERS,
    /// Lines that equal one before them in every field.
    DUPLICATES,
    /// Days between the first and the last without a receipt.
    SILENT_DAYS,
    /// Customers who never came: known from a file or a return only.
    NO_VISIT,
    /// Customers without a clear yes to the use of their data.
    NO_CONSENT,
    /// Customers with neither an e-mail address nor a telephone number.
    NO_ADDRESS;

    public String key() {
        return "health." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
