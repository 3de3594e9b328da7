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
