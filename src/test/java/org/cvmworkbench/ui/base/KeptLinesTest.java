package org.cvmworkbench.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptLinesTest {
    private static final String NO_CANCELLATIONS = "not receipt like \"C%\"";
    private static final String NO_POSTAGE = "product not in (\"POST\", \"DOT\")";

    @Test
    void filtersAddUpToOneRuleAndComeOutAgain() {
        String one = KeptLines.with("", NO_CANCELLATIONS);
        String both = KeptLines.with(one, NO_POSTAGE);

        assertThat(both).isEqualTo(NO_CANCELLATIONS + " and " + NO_POSTAGE);
        assertThat(KeptLines.without(both, NO_CANCELLATIONS)).isEqualTo(NO_POSTAGE);
        assertThat(KeptLines.without(KeptLines.without(both, NO_POSTAGE), NO_CANCELLATIONS))
                .isEmpty();
    }

    @Test
    void aChoiceStaysAChoice() {
        String both = KeptLines.with("quantity > 0 or price > 0", NO_POSTAGE);

        assertThat(both).isEqualTo("(quantity > 0 or price > 0) and " + NO_POSTAGE);
        assertThat(KeptLines.without(both, NO_POSTAGE)).isEqualTo("quantity > 0 or price > 0");
    }

    @Test
    void whatCannotBeReadStaysAsItIsWritten() {
        assertThat(KeptLines.with("quantity >", NO_POSTAGE)).isEqualTo("quantity >");
        assertThat(KeptLines.without("quantity >", NO_POSTAGE)).isEqualTo("quantity >");
    }
}
