package org.cvmworkbench.batch;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A share as people write it: `10%` or `0.1`.
///
/// @param fraction 0 to 1
record Share(double fraction) {
    private static final double HUNDRED = 100;

    static final class Converter implements ITypeConverter<Share> {
        @Override
        public Share convert(String text) {
            double value = number(text);
            if (!(value >= 0 && value <= 1)) throw new TypeConversionException(text);
            return new Share(value);
        }
    }

    /// Takes any number, so that the command can say what is wrong with it.
    static final class AnyConverter implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) {
            return number(text);
        }
    }

    private static double number(String text) {
        boolean percent = text.endsWith("%");
        String digits = percent ? text.substring(0, text.length() - 1) : text;
        try {
            return Double.parseDouble(digits.strip()) / (percent ? HUNDRED : 1);
        } catch (NumberFormatException e) {
            throw new TypeConversionException(text);
        }
    }
}
