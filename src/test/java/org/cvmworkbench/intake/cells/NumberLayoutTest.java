package org.cvmworkbench.intake.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberLayoutTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "2.50; 2.50",
                "-3; -3",
                ".5; 0.5",
                "5.; 5",
                "1,234.5; 1234.5",
                "12,345,678; 12345678",
                "1 234.5; 1234.5",
                "1'234; 1234",
                "(12.50); -12.50",
                "12.50-; -12.50",
                "−7; -7",
                "+7; 7",
                "£2.55; 2.55",
                "-£2.55; -2.55",
                "2.55 €; 2.55",
                "(£2.55); -2.55",
                "100 руб.; 100",
                "1.5E+3; 1500",
                "1e-2; 0.01",
                "0.30000000000000004; 0.30000000000000004",
                "00012; 12"
            })
    void aPointMayDivideTheFraction(String written, BigDecimal value) {
        assertThat(new BigDecimal(String.valueOf(read('.', written)))).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"142,0; 142", "1.234,56; 1234.56", "1 234,56; 1234.56", "-0,05; -0.05", "7; 7"})
    void aCommaMayDivideTheFraction(String written, BigDecimal value) {
        assertThat(new BigDecimal(String.valueOf(read(',', written)))).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,5",
                "1,23,456",
                "12,34",
                "abc",
                "-",
                "1.2.3",
                "1 2",
                "--1",
                "1e",
                "0x10",
                "½",
                "5 pcs",
                ",",
                "."
            })
    void whatIsNoNumberIsNotRead(String written) {
        assertThat(read('.', written)).isNull();
    }

    @Test
    void aPointWhereTheCommaDividesIsNoNumber() {
        assertThat(read(',', "1.5")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999999999999", "1e30", "1e999999999", "-1e300"})
    void hugeNumbersDoNotFit(String written) {
        Decimal huge = read('.', written);
        assertThat(huge).isNotNull();
        assertThat(huge.fits(2)).isFalse();
    }

    @Test
    void productsAreExactAndRoundedHalfUp() {
        Samples.check(2_000, random -> {
            BigDecimal price = BigDecimal.valueOf(random.nextLong(-10_000_000, 10_000_000), random.nextInt(6));
            BigDecimal pieces = BigDecimal.valueOf(random.nextLong(-100_000, 100_000), random.nextInt(4));
            Decimal product = read('.', price.toPlainString()).times(read('.', pieces.toPlainString()));
            assertThat(product.scaled(2))
                    .isEqualTo(price.multiply(pieces)
                            .setScale(2, RoundingMode.HALF_UP)
                            .unscaledValue()
                            .longValueExact());
        });
    }

    @Test
    void theMarkIsTakenFromTheSample() throws Exception {
        assertThat(mark(false, "1.5", "2")).isEqualTo('.');
        assertThat(mark(false, "1,5", "2")).isEqualTo(',');
        assertThat(mark(false, "1,234.50")).isEqualTo('.');
        assertThat(mark(false, "1.234,50")).isEqualTo(',');
        assertThat(mark(false, "1.234.567")).isEqualTo(',');
        assertThat(mark(false, "0,125")).isEqualTo(',');
        assertThat(mark(false, "1,234")).isEqualTo('.');
        assertThat(mark(true, "1,234")).isEqualTo(',');
        assertThat(mark(true, "12")).isEqualTo('.');
    }

    private static char mark(boolean semicolons, String... cells) throws Exception {
        return SniffedNumbers.of(Optional.empty(), List.of(cells), semicolons)
                .layout()
                .mark();
    }

    private static Decimal read(char mark, String written) {
        return new NumberLayout(mark).read(written.toCharArray(), 0, written.length());
    }
}
