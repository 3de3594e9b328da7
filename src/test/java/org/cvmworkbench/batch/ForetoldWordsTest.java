package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.Known;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.workspace.OpenBase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What rules know of the year to come is what `value` foretells of it.
class ForetoldWordsTest {
    @TempDir
    static Path folder;

    private static Path base;

    @BeforeAll
    static void chain() {
        Path demo = folder.resolve("demo");
        Said.of("demo", demo, "--customers", 1500, "--seed", 5).done();
        base = folder.resolve("chain");
        Said.of("import", base, demo.resolve("receipts.csv"), demo.resolve("customers.csv"))
                .done();
    }

    @Test
    void wordsAreTheFiguresOfTheValueCommand() throws Exception {
        OpenBase open = OpenBase.read(base, Progress.NONE);
        Dimensions dimensions = open.dimensions(Optional.empty());
        List<String> rows = foretold();
        assertThat(rows.size()).isGreaterThan(1000);
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            int customer = open.snapshot().customers().find(cells[0]).orElseThrow();
            assertThat(number(dimensions, CustomerWord.ALIVE, customer)).isCloseTo(figure(cells[4]), within(1e-4));
            assertThat(number(dimensions, CustomerWord.EXPECTED, customer)).isCloseTo(figure(cells[5]), within(0.01));
            assertThat(number(dimensions, CustomerWord.VALUE, customer)).isCloseTo(figure(cells[9]), within(0.01));
        }
    }

    @Test
    void segmentsOfWhoIsNearlyGoneButWorthMuchAreThoseOfTheFile() throws Exception {
        Path list = folder.resolve("gone.csv");
        Said.of("segment", base, "--rule", "alive < 0.7 and value > 20", "--out", list)
                .done();
        Set<String> found = new TreeSet<>();
        Files.readAllLines(list).stream().skip(1).forEach(row -> found.add(row.split(",", -1)[0]));
        Set<String> foretold = new TreeSet<>();
        for (String row : foretold()) {
            String[] cells = row.split(",", -1);
            if (figure(cells[4]) < 0.7 && figure(cells[9]) > 20) foretold.add(cells[0]);
        }
        assertThat(foretold).isNotEmpty();
        assertThat(found).isEqualTo(foretold);
    }

    @Test
    void importanceRanksByWhatIsToCome() throws Exception {
        Dimensions dimensions = OpenBase.read(base, Progress.NONE).dimensions(Optional.empty());
        double before = -1;
        for (int importance = 5; importance <= 95; importance += 30) {
            double sum = 0;
            int count = 0;
            for (int customer = 0; customer < dimensions.customers(); customer++) {
                Optional<Known> score =
                        dimensions.of(Term.of(CustomerWord.IMPORTANCE)).of(customer);
                if (score.isEmpty() || Math.abs(quantity(score) - importance) > 5) continue;
                sum += number(dimensions, CustomerWord.VALUE, customer);
                count++;
            }
            assertThat(count).isPositive();
            assertThat(sum / count).isGreaterThan(before);
            before = sum / count;
        }
    }

    @Test
    void nothingIsForetoldWhereNobodyCameBack() throws Exception {
        Path file = Files.writeString(
                folder.resolve("once.csv"), "customer_id,date,amount\na,2026-01-01,5\nb,2026-01-02,7\n");
        Path once = folder.resolve("once");
        Said.of("import", once, file, "--as", "receipts").done();
        Dimensions dimensions = OpenBase.read(once, Progress.NONE).dimensions(Optional.empty());
        for (CustomerWord word :
                List.of(CustomerWord.ALIVE, CustomerWord.EXPECTED, CustomerWord.VALUE, CustomerWord.IMPORTANCE)) {
            for (int customer = 0; customer < 2; customer++) {
                assertThat(dimensions.of(Term.of(word)).of(customer)).isEmpty();
            }
        }
    }

    private static List<String> foretold() throws Exception {
        Path file = folder.resolve("value.csv");
        Said.of("value", base, "--horizon", 52, "--out", file).done();
        List<String> rows = Files.readAllLines(file);
        assertThat(rows.getFirst().split(",", -1)[9]).isEqualTo("value");
        return rows.subList(1, rows.size());
    }

    private static double number(Dimensions dimensions, CustomerWord word, int customer) {
        return quantity(dimensions.of(Term.of(word)).of(customer));
    }

    private static double quantity(Optional<Known> known) {
        return known.map(one -> ((Known.Quantity) one).value())
                .map(BigDecimal::doubleValue)
                .orElse(Double.NaN);
    }

    private static double figure(String cell) {
        return Double.parseDouble(cell);
    }
}
