package org.cvmworkbench.language;

import java.util.List;
import java.util.Optional;

/// A comparison with one value.
public enum Operator {
    EQUAL("="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    /// @param sign of the comparison of the value with the limit, as `compareTo` has it
    boolean holds(int sign) {
        return switch (this) {
            case EQUAL -> sign == 0;
            case NOT_EQUAL -> sign != 0;
            case LESS -> sign < 0;
            case AT_MOST -> sign <= 0;
            case MORE -> sign > 0;
            case AT_LEAST -> sign >= 0;
        };
    }

    /// Whether it asks for more than equality, which only numbers have.
    boolean orders() {
        return this != EQUAL && this != NOT_EQUAL;
    }

    static Optional<Operator> of(String symbol) {
        return List.of(values()).stream()
                .filter(operator -> operator.symbol.equals(symbol))
                .findFirst();
    }
}
