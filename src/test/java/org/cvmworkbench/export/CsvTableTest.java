package org.cvmworkbench.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    private static final String LETTERS = "ab,;\"\n\r\tя€ ";

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
