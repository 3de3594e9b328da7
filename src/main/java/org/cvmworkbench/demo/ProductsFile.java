package org.cvmworkbench.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;

/// `products.csv`.
final class ProductsFile {
    private ProductsFile() {}

    static void write(Path file, Catalogue catalogue) throws IOException {
        try (CsvWriter rows = CsvFile.open(
                file, "product_id", "name", "name_ru", "category", "subcategory", "brand", "supplier", "unit_cost")) {
            for (Product product : catalogue.products()) {
                rows.writeRecord(
                        product.id(),
                        product.name(),
                        product.nameRu(),
                        catalogue.categories().get(product.category()).name(),
                        product.subcategory(),
                        product.brand().name(),
                        product.brand().supplier(),
                        CsvFile.money(product.cost()));
            }
        }
    }
}
