package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Receipts and their lines in two files, stores and points, through the command line.
class KindsTest {
    @TempDir
    Path folder;

    private Path base = Path.of("");

    @BeforeEach
    void name() {
        base = folder.resolve("base");
    }

    @Test
    void linesJoinTheirReceiptsWhicheverCameFirst() throws Exception {
        load("items", "lines", "receipt_id,product_id,quantity,price", "1,tea,2,5.00", "1,jam,1,3.00", "9,tea,1,5.00");
        assertThat(described().path("lines").intValue()).isZero();
        assertThat(orphans("linesWithoutReceipt")).isEqualTo(3);

        int orders = load(
                "orders",
                "receipts",
                "receipt_id,customer_id,time,amount",
                "1,anna,2026-01-01,13.00",
                "2,boris,2026-01-02,7.00");
        JsonNode met = described();

        assertThat(met.path("lines").intValue()).isEqualTo(3);
        assertThat(met.path("total").decimalValue()).isEqualByComparingTo("20.00");
        assertThat(met.path("receipts").intValue()).isEqualTo(2);
        assertThat(orphans("linesWithoutReceipt")).isEqualTo(1);
        assertThat(orphans("receiptsWithoutLines")).isEqualTo(1);
        assertThat(sql("SELECT product_id, amount FROM receipt_line WHERE receipt_id = '1' ORDER BY amount"))
                .contains("jam")
                .contains("10");

        Said.of("imports", base, "--undo", orders).done();
        assertThat(described().path("lines").intValue()).isZero();
        assertThat(orphans("linesWithoutReceipt")).isEqualTo(3);
    }

    @Test
    void storesAndPointsAreTablesAndHaveOrphans() throws Exception {
        load(
                "receipts",
                "receipts",
                "receipt_id,customer_id,time,store,product_id,amount",
                "1,anna,2026-01-01,S1,tea,13.00",
                "2,boris,2026-01-02,S2,tea,7.00");
        load(
                "stores",
                "stores",
                "store_id,name,city,opened",
                "S1,Centre,Omsk,2020-01-01",
                "S3,Airport,Perm,2021-05-01");
        load(
                "points",
                "points",
                "customer_id,time,operation,points",
                "anna,2026-01-01,начисление,100",
                "anna,2026-01-05,списание,30",
                "anna,2026-03-01,сгорание,20",
                "zoe,2026-01-01,начисление,5");

        JsonNode described = described();

        assertThat(described.path("stores").intValue()).isEqualTo(2);
        assertThat(described.path("ledger").path("movements").intValue()).isEqualTo(4);
        assertThat(described.path("ledger").path("balance").decimalValue()).isEqualByComparingTo("55");
        assertThat(orphans("unknownStores")).isEqualTo(1);
        assertThat(orphans("idleStores")).isEqualTo(1);
        assertThat(orphans("unknownPoints")).isEqualTo(1);
        assertThat(sql("SELECT s.city FROM receipt_line l JOIN store s ON s.store_id = l.store"))
                .contains("Omsk");
        assertThat(sql("SELECT SUM(points) FROM points WHERE customer_id = 'anna'"))
                .contains("50");
        assertThat(sql("SELECT move FROM points WHERE points < 0 ORDER BY day"))
                .contains("spent")
                .contains("burnt");
    }

    @Test
    void productsOfReceiptsAreNoProductsFile() throws Exception {
        load(
                "receipts",
                "receipts",
                "receipt_id,customer_id,time,product_id,product_name,amount",
                "1,anna,2026-01-01,tea,Green tea,13.00",
                "2,boris,2026-01-02,jam,Jam,7.00");
        assertThat(orphans("unknownProducts")).isZero();

        load("products", "products", "product_id,name,category", "tea,Tea,Drinks", "salt,Salt,Spices");

        assertThat(orphans("unknownProducts")).isEqualTo(1);
        assertThat(orphans("unsoldProducts")).isEqualTo(1);
    }

    /// @return the id of the import
    private int load(String name, String kind, String... rows) throws Exception {
        Path file = Files.write(folder.resolve(name + ".csv"), List.of(rows));
        return Said.json("import", base, file, "--as", kind).path("run").intValue();
    }

    private JsonNode described() {
        return Said.json("describe", base);
    }

    private int orphans(String key) {
        return described().path("orphans").path(key).intValue();
    }

    private String sql(String query) {
        return Said.of("sql", base, query, "--json").done();
    }
}
