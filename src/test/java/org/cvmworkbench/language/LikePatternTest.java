package org.cvmworkbench.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikePatternTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    C%,      C536379, true
                    C%,      c536379, false
                    C%,      536379C, false
                    %,       x,       true
                    a_c,     abc,     true
                    a_c,     ac,      false
                    %a%b,    xaxbxb,  true
                    %a%b,    xaxbx,   false
                    100\\%,  100%,    true
                    100\\%,  1000,    false
                    a\\_b,   a_b,     true
                    a\\_b,   axb,     false
                    a\\\\b,  a\\b,    true
                    a\\,     a\\,     true
                    """)
    void isThatOfSql(String pattern, String text, boolean matches) {
        assertThat(LikePattern.of(pattern).matches(text)).isEqualTo(matches);
    }

    @Test
    void matchesAsTheRegularExpressionDoes() {
        Samples.check(5000, random -> {
            String pattern = text(random.ints(random.nextInt(7), 0, 4).toArray());
            String text = text(random.ints(random.nextInt(9), 0, 2).toArray());
            String regex = pattern.replace("%", ".*").replace("_", ".");
            assertThat(LikePattern.of(pattern).matches(text))
                    .as("%s like %s", text, pattern)
                    .isEqualTo(Pattern.matches(regex, text));
        });
    }

    @Test
    void manyWildcardsTakeNoLonger() {
        assertThat(LikePattern.of("%a".repeat(500) + "b").matches("a".repeat(20_000)))
                .isFalse();
    }

    private static String text(int[] letters) {
        StringBuilder text = new StringBuilder();
        for (int letter : letters) text.append("ab%_".charAt(letter));
        return text.toString();
    }
}
