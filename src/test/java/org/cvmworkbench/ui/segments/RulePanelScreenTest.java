package org.cvmworkbench.ui.segments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import org.cvmworkbench.support.WindowTest;
import org.cvmworkbench.ui.kit.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever the rule says, its panel stays within its room.
class RulePanelScreenTest extends WindowTest {
    private static final double NARROWEST_NAME = 70;

    @Override
    protected Screen screen() {
        return new SegmentsScreen(workspace, dialogs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "complaint < 30 and overdue in 1..5 and spread in 1..5 and recency <= 30 and categories >= 2",
                "nextpurchase <= 14 and importance >= 80 and redeemed >= 1 and money in last 8 weeks >= 100000",
                "not (complaint < 30 or overdue in 1..5 or topcategory = \"Wine\" or category(\"Wine\").recency < 99)",
                "(not (overdue in 1..5 and (complaint < 30 or alive < 0.5)) or recency in (3, 5)) and spread > 1",
                "topcategory in (\"Fish and seafood\", \"Wine\", \"Cheese\") and targeted not in (1, 2, 3, 4, 5, 6)",
                "bought(category \"Fish and seafood\") at least 12 times in last 90 days"
            })
    void nothingRunsOffIt(String rule) {
        settle();
        interact(() -> lookup("#rule").queryAs(TextInputControl.class).setText(rule));
        settle();
        Node panel = lookup(".side").query();
        double right = panel.localToScene(panel.getLayoutBounds()).getMaxX();
        for (Node part : parts(panel)) {
            double end = part.localToScene(part.getLayoutBounds()).getMaxX();
            assertThat(end).as(part.toString()).isLessThanOrEqualTo(right);
        }
        Set<Labeled> names = lookup("#blocks .block .strong").queryAllAs(Labeled.class);
        assertThat(names).isNotEmpty();
        for (Labeled name : names) {
            assertThat(name.getWidth())
                    .as(name.getText())
                    .isGreaterThanOrEqualTo(Math.min(NARROWEST_NAME, name.prefWidth(-1)));
        }
        assertThat(bugs).isEmpty();
    }

    /// All nodes that are seen; those within a control are its own matter.
    private static List<Node> parts(Node node) {
        List<Node> parts = new ArrayList<>();
        if (!node.isVisible()) return parts;
        parts.add(node);
        if (node instanceof ScrollPane scroll) parts.addAll(parts(scroll.getContent()));
        else if (node instanceof Parent parent && !(node instanceof Control))
            for (Node child : parent.getChildrenUnmodifiable()) parts.addAll(parts(child));
        return parts;
    }
}
