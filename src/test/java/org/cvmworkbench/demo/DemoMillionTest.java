package org.cvmworkbench.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cvmworkbench.model.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The largest demo.
@Tag("proof")
class DemoMillionTest {
    @Test
    void aMillionCustomersWriteTenMillionLines(@TempDir Path folder) throws Exception {
        long start = System.nanoTime();
        DemoFiles files = DemoChain.write(folder, DemoRequest.of(1_000_000, 1), Progress.NONE);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        System.out.printf("demo of 1,000,000 customers: %,d lines in %,d ms%n", files.lineCount(), millis);

        assertThat(files.customerCount()).isEqualTo(1_000_000);
        assertThat(files.receiptCount()).isBetween(3_300_000, 3_600_000);
        assertThat(files.lineCount()).isBetween(9_500_000, 10_500_000);
        assertThat(rows(files.customers())).isEqualTo(1_000_000);
        assertThat(rows(files.receipts())).isEqualTo(files.lineCount());
        assertThat(rows(files.targets())).isLessThan(3_000_000);
    }

    private static long rows(Path file) throws Exception {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count() - 1;
        }
    }
}
