package org.cvmworkbench.intake.derived;

import java.util.List;
import java.util.function.IntFunction;

/// Text with cells in it: `{Surname} {Name}`; or nothing but text, the same in every row.
record TextTemplate(List<Piece> pieces) implements Template {
    sealed interface Piece {}

    record Literal(String text) implements Piece {}

    record Cell(CellReference reference) implements Piece {}

    TextTemplate {
        pieces = List.copyOf(pieces);
    }

    @Override
    public String cell(IntFunction<String> cells) {
        StringBuilder text = new StringBuilder();
        boolean empty = true;
        boolean constant = true;
        for (Piece piece : pieces) {
            switch (piece) {
                case Literal(String literal) -> text.append(literal);
                case Cell(CellReference reference) -> {
                    String cell = reference.function().apply(cells.apply(reference.column()));
                    constant = false;
                    empty &= cell.isEmpty();
                    text.append(cell);
                }
            }
        }
        return empty && !constant ? "" : text.toString().strip();
    }

    @Override
    public List<Integer> columns() {
        return pieces.stream()
                .filter(Cell.class::isInstance)
                .map(piece -> ((Cell) piece).reference().column())
                .toList();
    }
}
