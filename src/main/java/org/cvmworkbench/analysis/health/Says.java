package org.cvmworkbench.analysis.health;

import java.math.BigDecimal;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.model.Text;

/// Numbers of columns as examples say them.
final class Says {
    private Says() {}

    static Text price(Lines lines, int line) {
        return Text.of("health.says.price", units(lines.price(line)));
    }

    static Text quantity(Lines lines, int line) {
        return Text.of("health.says.quantity", pieces(lines.quantity()[line]));
    }

    static Text amount(Lines lines, int line) {
        return Text.of("health.says.amount", money(lines.amount()[line]));
    }

    /// A price, kept in ten-thousandths.
    static BigDecimal units(long price) {
        return BigDecimal.valueOf(price, 4);
    }

    /// A quantity, kept in thousandths.
    static BigDecimal pieces(long quantity) {
        return BigDecimal.valueOf(quantity, 3);
    }

    /// Money, kept in hundredths.
    static BigDecimal money(long amount) {
        return BigDecimal.valueOf(amount, 2);
    }
}
