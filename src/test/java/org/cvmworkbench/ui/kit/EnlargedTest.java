package org.cvmworkbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleIntegerProperty;
import org.cvmworkbench.model.Texts;
import org.junit.jupiter.api.Test;

class EnlargedTest {
    private final Look look = new Look(Texts.english(), false, true);
    private final SimpleIntegerProperty value = new SimpleIntegerProperty(1);
    private int seen;
    private final Page page = new Page(look) {
        {
            follow(value, now -> seen = now.intValue());
        }
    };
    private final Enlarged enlarged = new Enlarged(look, page);

    @Test
    void fillsTheWallWithWhatFitsADesk() {
        show(2440, 1380);

        assertThat(page.getWidth()).isEqualTo(1220);
        assertThat(page.getHeight()).isEqualTo(690);
        assertThat(page.localToScene(1220, 690).getX()).isEqualTo(2440);
    }

    @Test
    void isNeverSmallerThanThePageItself() {
        show(800, 600);

        assertThat(page.getWidth()).isEqualTo(800);
        assertThat(page.localToScene(800, 600).getY()).isEqualTo(600);
    }

    @Test
    void leavesThePageWhenItIsLeft() {
        enlarged.leave();
        value.set(2);

        assertThat(seen).isEqualTo(1);
    }

    private void show(double width, double height) {
        enlarged.resize(width, height);
        enlarged.layout();
    }
}
