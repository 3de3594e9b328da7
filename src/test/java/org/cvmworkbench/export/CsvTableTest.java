package org.cvmworkbench.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.support.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    private static final String LETTERS = "ab,;\"\n\r\tя€ ";

    @Test
    void manyRowsAreWrittenAsOneByOne() throws Exception {
        IntFunction<@Nullable Object[]> rows =
                row -> new @Nullable Object[] {"=k" + row, LocalDate.ofEpochDay(row * 7L), row % 5 == 0 ? null : row};
        for (int count : new int[] {0, 1, 2, 4_096, 4_097, 4_098, 150_000}) {
            StringWriter one = new StringWriter();
            StringWriter many = new StringWriter();
            try (CsvTable table = new CsvTable(one)) {
                for (int row = 0; row < count; row++) table.row(rows.apply(row));
            }
            try (WatchedTable table = new WatchedTable(new CsvTable(many), count, Progress.NONE)) {
                table.rows(count, rows);
            }
            assertThat(many.toString()).isEqualTo(one.toString());
        }
    }

    @Test
    void daysAreIsoAndHeadsAreDefusedToo() throws Exception {
        StringWriter text = new StringWriter();
        try (CsvTable table = new CsvTable(text)) {
            table.header(List.of("=cmd", "day", "phone"));
            table.row("a", LocalDate.of(987, 1, 2), "+7-916-555-01-23");
            table.row("b", LocalDate.of(-5, 11, 30), "+7 (916) 555 01 23");
            table.row("c", LocalDate.of(12_024, 11, 30), "-5.5");
        }
        assertThat(text.toString().lines())
                .containsExactly(
                        "'=cmd,day,phone",
                        "a,0987-01-02,'+7-916-555-01-23",
                        "b,-0005-11-30,+7 (916) 555 01 23",
                        "c,+12024-11-30,-5.5");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Samples.check(random -> {
            StringWriter text = new StringWriter();
            List<List<String>> rows = new ArrayList<>();
            try (CsvTable table = new CsvTable(text)) {
                table.header(List.of("one", "two, three", "four"));
                for (int row = 0; row < 300; row++) {
                    StringBuilder word = new StringBuilder("x");
                    for (int i = random.nextInt(200); i > 0; i--) {
                        word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
                    }
                    long number = random.nextLong() >> random.nextInt(64);
                    BigDecimal money = BigDecimal.valueOf(random.nextLong() >> 20, random.nextInt(7));
                    rows.add(List.of(word.toString(), Long.toString(number), money.toPlainString()));
                    table.row(word.toString(), number, money);
                }
            }
            try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(new StringReader(text.toString()))) {
                List<List<String>> read =
                        reader.stream().map(CsvRecord::getFields).toList();
                assertThat(read.getFirst()).containsExactly("one", "two, three", "four");
                assertThat(read.subList(1, read.size())).isEqualTo(rows);
            }
        });
    }
}
