package org.cvmworkbench.batch;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A share as people write it: `10%` or `0.1`.
///
/// @param fraction 0 to 1
record Share(double fraction) {
    static final class Converter implements ITypeConverter<Share> {
        private static final double HUNDRED = 100;

        @Override
        public Share convert(String text) {
            boolean percent = text.endsWith("%");
            String digits = percent ? text.substring(0, text.length() - 1) : text;
            double value;
            try {
                value = Double.parseDouble(digits.strip()) / (percent ? HUNDRED : 1);
            } catch (NumberFormatException e) {
                throw new TypeConversionException(text);
            }
            if (!(value >= 0 && value <= 1)) throw new TypeConversionException(text);
            return new Share(value);
        }
    }
}
