package org.cvmworkbench.ui.segments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.ui.kit.Look;
import org.junit.jupiter.api.Test;

class SentenceTest extends RoomTest {
    private String said(String rule) {
        viewModel.rule().write(rule, rule);
        Look look = new Look(Texts.english(), false, false);
        return new Sentence(look, new Wording(look, ""))
                .of(viewModel.exploration().get().orElseThrow());
    }

    @Test
    void whereNobodyIsSelectedItSaysWhetherOneConditionOrSeveralAreNotMet() throws Exception {
        viewModel.enter();
        openDemo();
        assertThat(said("recency > 9999")).contains("no customer meets the condition");
        assertThat(said("recency > 9999 and money > 1")).contains("no customer meets all 2 conditions together");
    }

    @Test
    void aFewOfManyAreNotNothing() {
        Wording wording = new Wording(new Look(Texts.english(), false, false), "");
        assertThat(wording.percent(15 / 1e6)).isEqualTo("< 0.1\u00a0%");
        assertThat(wording.percent(0)).isEqualTo("0.0\u00a0%");
        assertThat(wording.percent(0.0006)).isEqualTo("0.1\u00a0%");
        Wording russian = new Wording(new Look(Texts.of(Locale.of("ru")), false, false), "");
        assertThat(russian.percent(15 / 1e6)).startsWith("< 0,1");
    }
}
