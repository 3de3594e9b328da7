package org.cvmworkbench.ui.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.support.WindowTest;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Page;
import org.cvmworkbench.ui.kit.Screen;
import org.junit.jupiter.api.Test;

class ExamplesRoomTest extends WindowTest {
    private final Look presenting = new Look(Texts.english(), false, true);

    @Override
    protected Screen screen() {
        return new ExamplesScreen(workspace);
    }

    @Override
    protected Optional<Path> base() {
        return Optional.empty();
    }

    @Test
    void anExampleIsChosenAndRead() {
        settle();
        clickOn("“By 5 %”");
        settle();

        assertThat(text("#example-question")).contains("by 5 %");
        assertThat(text("#example-lesson")).contains("three things");
        assertThat(figures()).contains("150", "33.3 ×", "$1,500");
        assertThat(bugs).isEmpty();
    }

    @Test
    void examplesAreReadByKeyboardAlone() {
        settle();
        interact(() -> lookup("#example-list").queryAs(Node.class).requestFocus());
        type(KeyCode.DOWN, 9);
        settle();

        assertThat(figures()).contains("$672,000", "$641,028");
    }

    @Test
    void pagesTurnBeforeAnAudienceAndEndAtTheFirst() {
        settle();
        interact(() -> {
            Page presented = new ExamplesScreen(workspace).presented(presenting);
            page.getScene().setRoot(presented);
        });
        settle();
        type(KeyCode.LEFT);
        assertThat(figures()).contains("2,000");
        type(KeyCode.RIGHT);
        type(KeyCode.PAGE_DOWN);
        type(KeyCode.SPACE);

        assertThat(figures()).contains("−$700");
        assertThat(bugs).isEmpty();
    }

    private List<String> figures() {
        return lookup("#example-figures .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private String text(String id) {
        return lookup(id).queryAs(Label.class).getText();
    }
}
