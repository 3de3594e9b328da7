package org.cvmworkbench.ui.kit;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.OptionalDouble;

/// A number as a person writes it.
public final class WrittenNumber {
    private WrittenNumber() {}

    /// With comma or point for the decimals and either minus; nothing where it is no number.
    public static OptionalDouble read(String text) {
        String plain = text.strip().replace('−', '-').replace(',', '.');
        ParsePosition position = new ParsePosition(0);
        Number parsed = NumberFormat.getInstance(Locale.ROOT).parse(plain, position);
        boolean isNumber = parsed != null && position.getIndex() == plain.length();
        return isNumber ? OptionalDouble.of(parsed.doubleValue()) : OptionalDouble.empty();
    }
}
