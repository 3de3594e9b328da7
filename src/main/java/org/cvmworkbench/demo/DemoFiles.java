package org.cvmworkbench.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files of a demo, and how much is in them.
///
/// @param truth every law behind the data; never imported
/// @param receiptCount receipts, anonymous ones and returns included
/// @param lineCount lines of receipts
public record DemoFiles(
        Path customers,
        Path products,
        Path receipts,
        Path campaigns,
        Path targets,
        Path redemptions,
        Path truth,
        int customerCount,
        int receiptCount,
        int lineCount) {
    /// The files of an import, in an order in which each finds what it refers to.
    public List<Path> imported() {
        return List.of(products, customers, receipts, campaigns, targets, redemptions);
    }

    static DemoFiles in(Path folder) {
        return new DemoFiles(
                folder.resolve("customers.csv"),
                folder.resolve("products.csv"),
                folder.resolve("receipts.csv"),
                folder.resolve("campaigns.csv"),
                folder.resolve("targets.csv"),
                folder.resolve("redemptions.csv"),
                folder.resolve("truth.json"),
                0,
                0,
                0);
    }

    DemoFiles with(int customerCount, int receiptCount, int lineCount) {
        return new DemoFiles(
                customers,
                products,
                receipts,
                campaigns,
                targets,
                redemptions,
                truth,
                customerCount,
                receiptCount,
                lineCount);
    }

    /// Removes what there is of them.
    void delete() throws IOException {
        for (Path file : all().toList()) if (Files.isRegularFile(file)) Files.delete(file);
    }

    Stream<Path> all() {
        return Stream.concat(imported().stream(), Stream.of(truth));
    }
}
