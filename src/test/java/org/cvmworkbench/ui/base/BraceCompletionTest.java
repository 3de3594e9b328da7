package org.cvmworkbench.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BraceCompletionTest {
    private static final List<String> COLUMNS = List.of("Surname", "Name", "Price");

    @Test
    void anOpenBraceOffersTheColumnsThatFit() {
        assertThat(BraceCompletion.at("{Surname} {na", 13, COLUMNS).candidates())
                .containsExactly("Surname", "Name");
        assertThat(BraceCompletion.at("{", 1, COLUMNS).candidates()).isEqualTo(COLUMNS);
        assertThat(BraceCompletion.at("{Surname} {na", 13, COLUMNS).with("Name"))
                .isEqualTo("{Surname} {Name}");
    }

    @Test
    void aClosedOneOffersNothing() {
        assertThat(BraceCompletion.at("{Surname}", 9, COLUMNS).candidates()).isEmpty();
        assertThat(BraceCompletion.at("", 0, COLUMNS).candidates()).isEmpty();
    }
}
