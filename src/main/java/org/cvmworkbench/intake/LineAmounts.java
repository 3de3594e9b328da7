package org.cvmworkbench.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Narrow;
import org.cvmworkbench.columns.Shape;
import org.cvmworkbench.columns.Values;
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
    /// A piece, in thousandths.
    private static final long ONE = 1000;

    private static final int MONEY_DECIMALS = NumberCell.decimals(FieldType.MONEY);

    private final Optional<NumberCell> quantityCell;
    private final Optional<NumberCell> priceCell;
    private final Optional<NumberCell> discountCell;
    private final Optional<NumberCell> amountCell;
    private final NumberCell[] cells;
    private final Values quantities = new Values();
    private final Values prices = new Values();
    private final Values discounts = new Values();
    private final Values amounts = new Values();
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
        this.cells = Stream.of(quantity, price, discount, amount)
                .flatMap(Optional::stream)
                .toArray(NumberCell[]::new);
    }

    @Nullable
    Rejection check(Row row) {
        for (NumberCell cell : cells) {
            Rejection rejection = cell.read(row);
            if (rejection != null) return rejection;
        }
        long given = scaled(amountCell);
        price = scaled(priceCell);
        if (given == Column.NO_LONG && price == Column.NO_LONG && (amountCell.isPresent() || priceCell.isPresent())) {
            int cell = priceCell.or(() -> amountCell).orElseThrow().cell();
            return Rejection.ofCell(cell, "reject.no-amount");
        }
        quantity = pieces(given);
        if (quantity == Column.NO_LONG) {
            return Rejection.ofCell(quantityCell.orElseThrow().cell(), "reject.empty", "quantity");
        }
        amount = given;
        return given == Column.NO_LONG ? setTotal() : null;
    }

    private long pieces(long given) {
        long pieces = scaled(quantityCell);
        if (pieces != Column.NO_LONG) return pieces;
        if (given != Column.NO_LONG) return given < 0 ? -ONE : ONE;
        return quantityCell.isPresent() && priceCell.isPresent() ? Column.NO_LONG : ONE;
    }

    /// Where the line has no amount.
    private @Nullable Rejection setTotal() {
        Decimal total = total();
        if (!total.fits(MONEY_DECIMALS)) {
            return Rejection.ofCell(priceCell.or(() -> amountCell).orElseThrow().cell(), "reject.amount-range");
        }
        amount = total.scaled(MONEY_DECIMALS);
        return null;
    }

    private Decimal total() {
        Decimal unit = value(priceCell);
        if (unit == null) return new Decimal(0, 0);
        Decimal pieces = value(quantityCell);
        Decimal full = pieces == null ? unit : unit.times(pieces);
        Decimal discount = value(discountCell);
        return discount == null ? full : full.minus(discount);
    }

    private static @Nullable Decimal value(Optional<NumberCell> cell) {
        return cell.isPresent() ? cell.get().value() : null;
    }

    private static long scaled(Optional<NumberCell> cell) {
        return cell.isPresent() ? cell.get().scaled() : Column.NO_LONG;
    }

    void add() {
        quantities.add(quantity);
        prices.add(price);
        amounts.add(amount);
        long discount = scaled(discountCell);
        discounts.add(discount == Column.NO_LONG ? 0 : discount);
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

    List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        Shape pieces = Shape.longs("quantity");
        shapes.add(
                quantityCell.isPresent()
                        ? pieces
                        : pieces.where(rows -> rows.lowest() < 0 && rows.lowest() != Narrow.MISSING));
        if (priceCell.isPresent()) shapes.add(Shape.longs("price"));
        if (discountCell.isPresent()) shapes.add(Shape.longs("discount"));
        if (amountCell.isPresent() || priceCell.isPresent()) shapes.add(Shape.longs("amount"));
        return shapes;
    }

    /// Hands over the lines since the last time, a block for each shape.
    void take(List<Narrow> into) {
        into.add(quantities.take());
        Narrow price = prices.take();
        Narrow discount = discounts.take();
        Narrow amount = amounts.take();
        if (priceCell.isPresent()) into.add(price);
        if (discountCell.isPresent()) into.add(discount);
        if (amountCell.isPresent() || priceCell.isPresent()) into.add(amount);
    }
}
