package org.cvmworkbench.ui.segments;

import static org.assertj.core.api.Assertions.assertThat;

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
}
