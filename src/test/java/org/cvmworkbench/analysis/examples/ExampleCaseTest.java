package org.cvmworkbench.analysis.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cvmworkbench.model.Texts;
import org.junit.jupiter.api.Test;

class ExampleCaseTest {
    @Test
    void togetherTheyHoldEveryFigureOnce() {
        assertThat(WorkedExamples.cases().stream().flatMap(one -> one.figures().stream()))
                .containsExactlyInAnyOrderElementsOf(WorkedExamples.all());
    }

    @Test
    void eachIsOfOneExampleInTheirOrder() {
        List<ExampleCase> cases = WorkedExamples.cases();

        for (int i = 0; i < cases.size(); i++) {
            String id = "A" + (i + 1);
            assertThat(cases.get(i).id()).isEqualTo(id);
            assertThat(cases.get(i).figures())
                    .isNotEmpty()
                    .allMatch(figure -> figure.id().equals(id));
        }
    }

    @Test
    void inputsAreSaidAsReadersWriteThem() {
        ExampleCase first = WorkedExamples.cases().getFirst();

        assertThat(Texts.english().say(first.inputs()))
                .isEqualTo("100,000 customers · response 5 % · 3 % buy without a letter");
        assertThat(Texts.russian().say(first.inputs()).replace('\u00a0', ' '))
                .startsWith("100 000 клиентов · отклик 5 %");
    }

    /// Extra bottles are extra by their name; of five readings of A3 none may leave the column empty.
    @Test
    void whatIsExtraIsIncremental() {
        assertThat(WorkedExamples.all())
                .filteredOn(figure -> figure.id().equals("A3") && figure.unit() != ExampleUnit.TIMES)
                .allSatisfy(figure -> assertThat(figure.incremental()).hasValue(figure.computed()));
    }

    @Test
    void everyPageSpeaksBothLanguages() {
        for (Texts texts : List.of(Texts.english(), Texts.russian())) {
            assertThat(WorkedExamples.cases()).allSatisfy(one -> {
                assertThat(texts.say(one.title())).isNotBlank();
                assertThat(texts.say(one.question())).endsWith("?");
                assertThat(texts.say(one.inputs())).isNotBlank();
            });
        }
    }
}
