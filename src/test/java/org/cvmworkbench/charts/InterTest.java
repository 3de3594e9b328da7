package org.cvmworkbench.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InterTest {
    private static final List<Font> WEIGHTS = List.of(Inter.regular(13), Inter.semiBold(13));

    @Test
    void allFiguresAreEquallyWide() {
        for (Font font : WEIGHTS) {
            assertThat(IntStream.rangeClosed('0', '9')
                            .mapToObj(figure -> width(Character.toString(figure), font))
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void lettersKeepTheirWidths() {
        for (Font font : WEIGHTS) assertThat(width("i", font)).isLessThan(width("m", font) / 2);
    }

    @Test
    void bothLanguagesAndTheirSignsCanBeWritten() {
        for (Font font : WEIGHTS) {
            assertThat(font.canDisplayUpTo("Когорты Щёлк \u2212700 € ₽ 5\u202f000 48,1\u00a0% – — → ≤ > · …"))
                    .isEqualTo(-1);
        }
    }

    private static double width(String text, Font font) {
        return new Label(text, font, Color.BLACK).width();
    }
}
