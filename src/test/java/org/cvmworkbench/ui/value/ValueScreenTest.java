package org.cvmworkbench.ui.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.cvmworkbench.support.WindowTest;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.ui.kit.Screen;
import org.junit.jupiter.api.Test;

class ValueScreenTest extends WindowTest {
    private final List<Room> gone = new ArrayList<>();

    @Override
    protected Screen screen() {
        return new ValueScreen(workspace, dialogs, gone::add);
    }

    @Test
    void theForecastIsSaidDrawnAndListed() {
        settle();
        assertThat(lookup("#value-sentence").queryLabeled().getText()).contains("likely still buying");
        for (String picture : List.of("held-back", "groups", "alive")) {
            assertThat(lookup("#value-" + picture).query().getAccessibleText())
                    .as(picture)
                    .contains(": ");
        }
        assertThat(lookup("#value-customers").queryTableView().getItems()).hasSize(2000);
        assertThat(bugs).isEmpty();
    }

    @Test
    void aFigureIsExplainedByKeyboardAlone() {
        settle();
        interact(lookup("#value-explain-alive").query()::requestFocus);
        type(KeyCode.SPACE);
        settle();
        assertThat(lookup("#value-explanation .label").queryAll()).hasSizeGreaterThan(3);
        assertThat(bugs).isEmpty();
    }
}
