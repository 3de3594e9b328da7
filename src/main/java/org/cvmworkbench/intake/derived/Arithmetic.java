package org.cvmworkbench.intake.derived;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.cvmworkbench.intake.cells.Decimal;
import org.cvmworkbench.intake.cells.NumberLayout;
import org.jspecify.annotations.Nullable;

/// A number computed of numbers: `{Price}*{Qty}`, `{Kopecks}/100`. Exact, but for quotients, which have ten decimals.
/// It is written as the file writes numbers.
record Arithmetic(Expression expression, NumberLayout layout) implements Template {
    private static final int DECIMALS = 10;

    sealed interface Expression {}

    record Constant(BigDecimal value) implements Expression {}

    record Cell(CellReference reference) implements Expression {}

    /// @param operator `+`, `-`, `*` or `/`
    record Operation(char operator, Expression left, Expression right) implements Expression {}

    @Override
    public String cell(IntFunction<String> cells) throws CellException {
        BigDecimal value = value(expression, cells);
        if (value == null) return "";
        BigDecimal plain = value.stripTrailingZeros();
        int decimals = Math.max(0, plain.scale());
        // three decimals could be taken for thousands
        String text = plain.setScale(decimals == 3 ? 4 : decimals, RoundingMode.UNNECESSARY)
                .toPlainString();
        return text.replace('.', layout.mark());
    }

    private @Nullable BigDecimal value(Expression part, IntFunction<String> cells) throws CellException {
        return switch (part) {
            case Constant(BigDecimal value) -> value;
            case Cell(CellReference reference) -> number(reference, cells);
            case Operation(char operator, Expression left, Expression right) -> {
                BigDecimal first = value(left, cells);
                BigDecimal second = value(right, cells);
                yield first == null || second == null ? null : result(operator, first, second, right);
            }
        };
    }

    private @Nullable BigDecimal number(CellReference reference, IntFunction<String> cells) throws CellException {
        String cell = reference.function().apply(cells.apply(reference.column()));
        if (cell.isEmpty()) return null;
        Decimal number = layout.read(cell.toCharArray(), 0, cell.length());
        if (number == null || number.equals(Decimal.TOO_LARGE)) throw new CellException(reference.column());
        return new BigDecimal(number.toString());
    }

    private static BigDecimal result(char operator, BigDecimal left, BigDecimal right, Expression divisor)
            throws CellException {
        return switch (operator) {
            case '+' -> left.add(right);
            case '-' -> left.subtract(right);
            case '*' -> left.multiply(right);
            default -> {
                if (right.signum() == 0)
                    throw new CellException(columns(divisor).getFirst());
                yield left.divide(right, DECIMALS, RoundingMode.HALF_UP);
            }
        };
    }

    @Override
    public List<Integer> columns() {
        return columns(expression);
    }

    static List<Integer> columns(Expression part) {
        return switch (part) {
            case Constant constant -> List.of();
            case Cell(CellReference reference) -> List.of(reference.column());
            case Operation(char operator, Expression left, Expression right) -> {
                List<Integer> both = new ArrayList<>(columns(left));
                both.addAll(columns(right));
                yield both;
            }
        };
    }
}
