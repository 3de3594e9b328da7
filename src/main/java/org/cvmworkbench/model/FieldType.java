package org.cvmworkbench.model;

/// What a field of a file holds, and so how its column is kept.
public enum FieldType {
    /// The key of a customer, product, receipt or campaign: a dictionary code, the same in every run of the base.
    KEY,
    /// Words, or anything kept as it was written: a dictionary code; code 0 is "nothing there".
    TEXT,
    /// A day, as days since 1970-01-01.
    DAY,
    /// A day and a time: two columns, the day and `<name>.second`, the second of the day or missing.
    MOMENT,
    /// A quantity, in thousandths.
    QUANTITY,
    /// A price or rate, in ten-thousandths.
    PRICE,
    /// An amount of money, in hundredths.
    MONEY
}
