package org.cvmworkbench.ui.segments;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.model.SendingChannel;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.explore.BarList;

/// Who is known and who can be reached: what part of the trade has a customer, channel by channel; who can be written
/// to; and why others can not.
final class ReachPane extends BorderPane {
    private final SegmentsViewModel viewModel;
    private final Look look;
    private final Controls controls;
    private final Label answer;
    private final Label whyNot;
    private final BarList known;
    private final BarList written;
    private final BarList excluded;
    private SendingChannel channel = SendingChannel.EMAIL;
    private Optional<Reach> shown = Optional.empty();

    ReachPane(SegmentsViewModel viewModel, Look look, HBox lead, Following following) {
        this.viewModel = viewModel;
        this.look = look;
        this.controls = new Controls(look);
        answer = controls.label("", "muted");
        answer.setId("reach-answer");
        answer.setMinWidth(0);
        whyNot = controls.label("", "title");
        known = new BarList("reach-known", look.text("segments.reach.known"), this::takeChannel);
        written = new BarList("reach-written", look.text("segments.reach.written"), this::choose);
        excluded = new BarList("reach-excluded", look.text("segments.reach.excluded.name"), reason -> {});
        HBox bar = new HBox(lead, answer);
        bar.getStyleClass().add("customer-bar");
        HBox columns = new HBox(
                24,
                column(controls.label(look.text("segments.reach.known"), "title"), "segments.reach.known.unit", known),
                column(
                        controls.label(look.text("segments.reach.written"), "title"),
                        "segments.reach.written.unit",
                        written),
                column(whyNot, "segments.reach.excluded.unit", excluded));
        columns.getStyleClass().add("reach-columns");
        getStyleClass().add("customer-list");
        setTop(bar);
        setCenter(columns);
        viewModel.aspects().reach().follow(viewModel.settled(), following);
        following.follow(viewModel.aspects().reach().found(), this::show);
    }

    private VBox column(Label title, String unit, BarList list) {
        HBox head = new HBox(8, title, controls.space(), controls.label(look.text(unit), "caption"));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox column = new VBox(6, head, list);
        column.setPrefWidth(100);
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private void takeChannel(String name) {
        if (!name.isEmpty()) viewModel.rule().toggle(Term.of(CustomerWord.CHANNEL), name);
    }

    private void choose(String name) {
        channel = SendingChannel.of(name).orElseThrow();
        show(shown);
    }

    private void show(Optional<Reach> reach) {
        shown = reach;
        whyNot.setText(look.text("segments.reach.excluded", look.text("customers.channel." + channel.word())));
        if (reach.isEmpty()) {
            answer.setText("");
            for (BarList list : List.of(known, written, excluded)) list.show(List.of());
            return;
        }
        ReachBars bars = new ReachBars(reach.get(), look);
        answer.setText(bars.answer());
        known.show(bars.known());
        written.show(bars.written(channel));
        excluded.show(bars.excluded(channel));
    }
}
