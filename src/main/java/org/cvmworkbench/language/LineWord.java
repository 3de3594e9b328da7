package org.cvmworkbench.language;

import static org.cvmworkbench.language.WordType.NUMBER;
import static org.cvmworkbench.language.WordType.TEXT;

import java.util.Locale;

/// The words of a rule on receipt lines.
public enum LineWord implements Word {
    QUANTITY(NUMBER, 3),
    PRICE(NUMBER, 4),
    AMOUNT(NUMBER, 2),
    RECEIPT(TEXT, 0),
    PRODUCT(TEXT, 0),
    /// What the line calls its product; its key where it has no name.
    NAME(TEXT, 0),
    CATEGORY(TEXT, 0),
    STORE(TEXT, 0),
    CHANNEL(TEXT, 0),
    CUSTOMER(TEXT, 0);

    private final WordType type;
    private final int decimals;

    LineWord(WordType type, int decimals) {
        this.type = type;
        this.decimals = decimals;
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public WordType type() {
        return type;
    }

    /// How many decimals of a number its whole values carry, as columns keep it: 3 for thousandths.
    public int decimals() {
        return decimals;
    }
}
