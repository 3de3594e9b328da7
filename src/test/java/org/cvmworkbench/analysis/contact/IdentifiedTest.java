package org.cvmworkbench.analysis.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.support.SampleBase;
import org.junit.jupiter.api.Test;

class IdentifiedTest {
    @Test
    void whatNobodyBoughtIsNotKnown() {
        Snapshot snapshot = new SampleBase()
                .line("a", "1", "2026-01-01", "tea", "Centre/till", 1000, 300)
                .line("", "2", "2026-01-02", "tea", "Centre/till", 1000, 500)
                .line("", "2", "2026-01-02", "jam", "Centre/till", 1000, 100)
                .line("b", "3", "2026-01-03", "tea", "Centre/app", 1000, 50)
                .snapshot();
        Identified identified = Identified.of(snapshot, snapshot.asOf());
        assertThat(identified.all()).isEqualTo(new Identified.Part("", 4, 2, 3, 2, 950, 350));
        assertThat(identified.channels())
                .containsExactly(
                        new Identified.Part("till", 3, 1, 2, 1, 900, 300),
                        new Identified.Part("app", 1, 1, 1, 1, 50, 50));
        assertThat(Identified.of(snapshot, snapshot.asOf() - 1).all().lines()).isEqualTo(3);
    }
}
