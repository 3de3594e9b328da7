package org.cvmworkbench.ui.offers.closer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.simulation.CloseLook;
import org.cvmworkbench.analysis.simulation.Forecast;
import org.cvmworkbench.analysis.simulation.Outcome;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Toggles;
import org.cvmworkbench.ui.offers.answer.AnswerWords;
import org.cvmworkbench.ui.offers.answer.Late;
import org.cvmworkbench.ui.offers.answer.Scale;
import org.cvmworkbench.ui.offers.design.OffersViewModel;

/// The chosen offer looked at closely: customers beside money, and who takes it, by group, cell, store or supplier.
public final class CloserCard extends VBox {
    private static final int MOST = 12;

    private final OffersViewModel room;
    private final AnswerWords words;
    private final Controls controls;
    private final CustomersSide sides;
    private final VBox rows = new VBox();
    private final Label more;
    private final BehindPane behind;
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.GROUP);

    public CloserCard(OffersViewModel room, AnswerWords words, Following following) {
        this.room = room;
        this.words = words;
        this.controls = new Controls(words.look());
        this.sides = new CustomersSide(words);
        this.more = controls.label("", "caption", "look-more");
        this.behind = new BehindPane(room, words, following);
        Toggles<View> views = new Toggles<>("closer", "closer.by", List.of(View.values()), words.look());
        views.follow(view, this::choose, following);
        HBox title = new HBox(8, controls.label(words.look().text("closer.title"), "title"), controls.space(), views);
        title.getStyleClass().addAll("what-if-title", "look-title");
        sides.getStyleClass().add("look-sides");
        rows.setId("closer-rows");
        setId("closer-card");
        getStyleClass().addAll("card", "what-if");
        getChildren().addAll(title, sides, rows, more, behind);
        following.follow(room.look(), _ -> show());
        following.follow(view, _ -> show());
        following.follow(room.answer(), _ -> appears());
        following.until(room.behind().step().subscribe((_, _) -> view.set(View.CUSTOMER)));
        following.until(room.behind().found().subscribe((_, now) -> now.ifPresent(_ -> view.set(View.CUSTOMER))));
        Late.dim(room.computing(), following, List.of(this));
    }

    private void choose(View other) {
        view.set(other);
        if (other == View.CUSTOMER && room.behind().found().get().isEmpty())
            room.behind().ask(room.behind().step().get());
    }

    /// While a hand moves, answers come at every frame; what was found closely stays until there is more to tell.
    private void show() {
        if (appears()) show(room.look().get().orElseThrow(), outcome().orElseThrow());
    }

    private boolean appears() {
        Optional<CloseLook> look = room.look().get();
        boolean told = look.isPresent()
                && outcome().isPresent()
                && room.chosenOffer()
                        .filter(offer -> offer.name().equals(look.get().offer()))
                        .isPresent();
        if (told != isVisible()) appear(this, told);
        return told;
    }

    private Optional<Outcome> outcome() {
        return room.answer()
                .get()
                .flatMap(Forecast::alternatives)
                .map(instead -> instead.offer().outcome());
    }

    private void show(CloseLook look, Outcome outcome) {
        sides.show(look.clients(), outcome);
        boolean one = view.get() == View.CUSTOMER;
        for (Node part : List.of(rows, more)) appear(part, !one);
        appear(behind, one);
        if (one) return;
        LookLines lines = new LookLines(look, words);
        List<LookLine> all = lines.of(view.get());
        List<LookLine> shown = all.stream().limit(MOST).toList();
        String head = words.look().text("closer.by." + word());
        rows.getChildren().setAll(LookRow.heads(head, lines.heads(view.get()), controls));
        shown.forEach(line -> rows.getChildren().add(LookRow.of(line, axis(shown), words, controls)));
        more.setText(foot(all.size()));
    }

    private static Scale axis(List<LookLine> lines) {
        return Scale.showing(
                lines.stream().mapToDouble(line -> line.estimate().p10()).min().orElse(0),
                lines.stream().mapToDouble(line -> line.estimate().p90()).max().orElse(0));
    }

    private String foot(int lines) {
        if (lines == 0) return words.look().text("closer.none." + (view.get() == View.SUPPLIER ? "supplier" : "part"));
        if (lines > MOST) return words.look().text("closer.more", lines - MOST);
        return words.look().text(view.get() == View.SUPPLIER ? "closer.at-cost" : "closer.same-price");
    }

    private String word() {
        return view.get().name().toLowerCase(Locale.ROOT);
    }

    private static void appear(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
