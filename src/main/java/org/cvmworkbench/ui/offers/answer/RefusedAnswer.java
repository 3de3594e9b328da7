package org.cvmworkbench.ui.offers.answer;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.workspace.Notice;

/// Why there is no answer, in its place, and what to do about it.
final class RefusedAnswer extends VBox {
    private static final String UPLIFT = "uplift";

    /// @param place of the offer that is refused
    RefusedAnswer(WorkbenchException why, int place, AnswerActs acts, Controls controls) {
        super(8);
        Notice notice = Notice.of(why);
        setId("answer-refused");
        getStyleClass().addAll("card", "answer-refused");
        getChildren()
                .addAll(
                        controls.label(acts.look().text("forecast.refused"), "title"),
                        wrapped(notice.what(), acts, ""));
        notice.next().ifPresent(next -> getChildren().add(wrapped(next, acts, "muted")));
        boolean asksUplift = why.kind() == ErrorKind.ASSUMPTION_MISSING
                && why.text().arguments().contains(UPLIFT);
        if (asksUplift) {
            Button answer = controls.primary("answer-uplift-question", "forecast.ask-uplift", () -> {});
            answer.setOnAction(click -> acts.askUplift(place, answer));
            getChildren().add(answer);
        }
    }

    private static Label wrapped(Text text, AnswerActs acts, String style) {
        Label label = new Label(acts.look().say(text));
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
