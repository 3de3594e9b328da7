package org.cvmworkbench.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.ui.kit.Look;
import org.junit.jupiter.api.Test;

class LoadWordsTest {
    private static final long BYTES = 120_000_000;

    @Test
    void megabytesSoFarAndTheirRate() {
        LoadWords english = new LoadWords(new Look(Texts.english(), false, false));
        LoadWords russian = new LoadWords(new Look(Texts.russian(), false, false));

        assertThat(english.far(0.5, BYTES, Duration.ofSeconds(3))).isEqualTo("60 of 120 MB, 20 MB/s");
        assertThat(russian.far(0.05, BYTES, Duration.ofSeconds(4))).isEqualTo("6,0 из 120 МБ, 1,5 МБ/с");
    }

    @Test
    void noRateBeforeThereIsOne() {
        LoadWords words = new LoadWords(new Look(Texts.english(), false, false));

        assertThat(words.far(0, BYTES, Duration.ofSeconds(3))).isEqualTo("0.0 of 120 MB");
    }
}
