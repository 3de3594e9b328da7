package org.cvmworkbench.workspace.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class LanesTest {
    @Test
    void cardsOfOneLaneNeverLieOnEachOther() {
        Samples.check(random -> {
            Scenario scenario = OfferDesign.empty("S");
            RandomEdits acts = new RandomEdits(random);
            for (int i = 0; i < 30; i++) scenario = acts.next(scenario).result();
            List<Offer> offers = scenario.offers();
            Lanes lanes = Lanes.of(offers);
            for (int i = 0; i < offers.size(); i++) {
                assertThat(lanes.lane(i)).isBetween(0, lanes.count() - 1);
                for (int j = 0; j < i; j++) {
                    boolean sameLane = lanes.lane(i) == lanes.lane(j);
                    if (sameLane)
                        assertThat(offers.get(i).daysTogetherWith(offers.get(j))).isZero();
                }
            }
        });
    }

    @Test
    void noOffersNeedNoLane() {
        assertThat(Lanes.of(List.of()).count()).isZero();
    }
}
