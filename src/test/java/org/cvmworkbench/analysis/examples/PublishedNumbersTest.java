package org.cvmworkbench.analysis.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.Texts;
import org.junit.jupiter.api.Test;

/// Every figure of the worked examples A1 to A15, the golden scenario and the power tables.
class PublishedNumbersTest {
    @Test
    void eachIsReproduced() {
        assertThat(PublishedNumbers.all())
                .allSatisfy(number -> assertThat(number.ok())
                        .as("%s: %s, not %s", Texts.english().say(number.name()), number.computed(), number.expected())
                        .isTrue());
    }

    @Test
    void everyFigureOfEveryExampleIsHeldAgainstOne() {
        List<Text> held =
                PublishedNumbers.all().stream().map(PublishedNumber::name).toList();

        assertThat(WorkedExamples.all()).allSatisfy(example -> assertThat(held).contains(example.label()));
        assertThat(WorkedExamples.all().stream().map(WorkedExample::id).distinct())
                .containsExactlyInAnyOrder(
                        "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10", "A11", "A12", "A13", "A14", "A15");
    }

    @Test
    void everyExampleSpeaksBothLanguages() {
        for (Texts texts : List.of(Texts.english(), Texts.russian())) {
            assertThat(WorkedExamples.all())
                    .allSatisfy(
                            example -> assertThat(texts.say(example.label())).isNotBlank())
                    .allSatisfy(example -> assertThat(texts.say(example.note())).endsWith("."));
        }
    }

    @Test
    void aNumberTooFarOffIsNotOk() {
        Text text = Text.of("published.source.miller");

        assertThat(new PublishedNumber(text, text, 1, 1.1, 0.05).ok()).isFalse();
        assertThat(new PublishedNumber(text, text, 1, Double.NaN, 0.05).ok()).isFalse();
    }
}
