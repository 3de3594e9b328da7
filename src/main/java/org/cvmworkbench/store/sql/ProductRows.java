package org.cvmworkbench.store.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Products;
import org.cvmworkbench.columns.Snapshot;

/// PRODUCT: a row a product that was sold or that a file says something of.
final class ProductRows {
    private ProductRows() {}

    static TableRows of(Snapshot snapshot) {
        Products products = snapshot.products();
        int[] codes = known(snapshot);
        Words keys = new Words(products.keys());
        ColumnNames names = new ColumnNames();
        List<TableColumn> columns = new ArrayList<>();
        columns.add(new TableColumn(names.add("product_id"), TableColumn.TEXT, row -> keys.value(codes[row])));
        names.add("unit_cost");
        for (String name : products.attributes().keySet().stream().sorted().toList()) {
            Cell words = Words.cell(products.attribute(name));
            columns.add(new TableColumn(names.add(name), TableColumn.TEXT, row -> words.at(codes[row])));
        }
        columns.add(new TableColumn(
                "unit_cost", TableColumn.decimal(19, 4), row -> Numbers.decimal(products.unitCost(codes[row]), 4)));
        return new TableRows("product", codes.length, columns, 0, key -> {
            int row = Arrays.binarySearch(codes, keys.codeOf(key));
            return row < 0 ? TableRows.Range.NONE : new TableRows.Range(row, row + 1);
        });
    }

    private static int[] known(Snapshot snapshot) {
        Products products = snapshot.products();
        boolean[] sold = new boolean[products.size()];
        for (int product : snapshot.lines().product()) sold[product] = true;
        return IntStream.range(1, products.size())
                .filter(product -> sold[product]
                        || products.unitCost(product) != Column.NO_LONG
                        || products.attributes().values().stream().anyMatch(of -> said(of, product)))
                .toArray();
    }

    private static boolean said(Coded attribute, int product) {
        return attribute.code(product) > 0;
    }
}
