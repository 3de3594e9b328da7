package org.cvmworkbench.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.LongBuilder;
import org.cvmworkbench.intake.cells.Decimal;
import org.cvmworkbench.intake.source.Row;
import org.cvmworkbench.language.Ranges;
import org.cvmworkbench.model.FieldType;
import org.jspecify.annotations.Nullable;

/// What a line of a receipt cost.
///
/// The amount is the line's total after discount. Where a line has none, it is price × quantity, exact, less the
/// discount, rounded half-up to hundredths. A line without a quantity has one piece, or one returned where its amount
/// is below 0. A file may have neither amounts nor prices; where it has, a line without either is rejected, and so is
/// one that has a price but an empty quantity and no amount.
final class LineAmounts {
    private static final Decimal ONE = new Decimal(1, 0);
    private static final Decimal ONE_RETURNED = new Decimal(-1, 0);

    private final Optional<NumberCell> quantityCell;
    private final Optional<NumberCell> priceCell;
    private final Optional<NumberCell> discountCell;
    private final Optional<NumberCell> amountCell;
    private final LongBuilder quantities = new LongBuilder();
    private final LongBuilder prices = new LongBuilder();
    private final LongBuilder discounts = new LongBuilder();
    private final LongBuilder amounts = new LongBuilder();
    private boolean returns;
    private long quantity;
    private long price;
    private long amount;

    LineAmounts(
            Optional<NumberCell> quantity,
            Optional<NumberCell> price,
            Optional<NumberCell> discount,
            Optional<NumberCell> amount) {
        this.quantityCell = quantity;
        this.priceCell = price;
        this.discountCell = discount;
        this.amountCell = amount;
    }

    @Nullable
    Rejection check(Row row) {
        for (Optional<NumberCell> cell : List.of(quantityCell, priceCell, discountCell, amountCell)) {
            Rejection rejection = cell.isPresent() ? cell.get().read(row) : null;
            if (rejection != null) return rejection;
        }
        Decimal given = value(amountCell);
        Decimal unit = value(priceCell);
        if (given == null && unit == null && (amountCell.isPresent() || priceCell.isPresent())) {
            int cell = priceCell.or(() -> amountCell).orElseThrow().cell();
            return Rejection.ofCell(cell, "reject.no-amount");
        }
        Decimal pieces = pieces(given);
        if (pieces == null) return Rejection.ofCell(quantityCell.orElseThrow().cell(), "reject.empty", "quantity");
        quantity = pieces.scaled(3);
        price = unit == null ? Column.NO_LONG : unit.scaled(4);
        return setAmount(given != null ? given : total(pieces, unit));
    }

    private @Nullable Decimal pieces(@Nullable Decimal given) {
        Decimal pieces = value(quantityCell);
        if (pieces != null) return pieces;
        if (given != null) return given.negative() ? ONE_RETURNED : ONE;
        return quantityCell.isPresent() && priceCell.isPresent() ? null : ONE;
    }

    private Decimal total(Decimal pieces, @Nullable Decimal unit) {
        if (unit == null) return new Decimal(0, 0);
        Decimal discount = value(discountCell);
        Decimal full = unit.times(pieces);
        return discount == null ? full : full.minus(discount);
    }

    private @Nullable Rejection setAmount(Decimal total) {
        if (!NumberCell.inRange(total, FieldType.MONEY)) {
            return Rejection.ofCell(priceCell.or(() -> amountCell).orElseThrow().cell(), "reject.amount-range");
        }
        amount = total.scaled(2);
        return null;
    }

    private static @Nullable Decimal value(Optional<NumberCell> cell) {
        return cell.isPresent() ? cell.get().value() : null;
    }

    void add() {
        quantities.add(quantity);
        returns |= quantity < 0;
        prices.add(price);
        amounts.add(amount);
        Decimal discount = value(discountCell);
        discounts.add(discount == null ? 0 : discount.scaled(2));
    }

    /// In thousandths.
    long quantity() {
        return quantity;
    }

    /// In ten-thousandths; where the line has none, what the amount says of it.
    long price() {
        if (price != Column.NO_LONG) return price;
        boolean derived = amountCell.isPresent() && quantity != 0;
        return derived ? Math.round(amount * 100_000.0 / quantity) : Ranges.UNKNOWN;
    }

    /// In hundredths.
    long amount() {
        return amount;
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        if (quantityCell.isPresent() || returns) columns.add(new Column.Longs("quantity", quantities.toArray()));
        if (priceCell.isPresent()) columns.add(new Column.Longs("price", prices.toArray()));
        if (discountCell.isPresent()) columns.add(new Column.Longs("discount", discounts.toArray()));
        if (amountCell.isPresent() || priceCell.isPresent()) {
            columns.add(new Column.Longs("amount", amounts.toArray()));
        }
        return columns;
    }
}
