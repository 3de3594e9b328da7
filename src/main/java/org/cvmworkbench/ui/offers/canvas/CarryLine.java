package org.cvmworkbench.ui.offers.canvas;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.offers.design.Carried;
import org.cvmworkbench.ui.offers.design.OffersViewModel;
import org.cvmworkbench.workspace.offers.Drop;

/// Says what letting go would do, or why it would do nothing; otherwise how to carry without a mouse.
public final class CarryLine extends HBox {
    private static final PseudoClass WELCOME = PseudoClass.getPseudoClass("welcome");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Look look;
    private final Label sentence;

    public CarryLine(OffersViewModel room, Look look, Following following) {
        this.look = look;
        sentence = new Controls(look).label("");
        sentence.setMinWidth(0);
        getChildren().setAll(sentence);
        setId("carry-line");
        getStyleClass().add("carry-line");
        following.follow(room.carrying().carried(), this::say);
    }

    private void say(Optional<Carried> carried) {
        Optional<Drop> drop = carried.flatMap(Carried::drop);
        pseudoClassStateChanged(WELCOME, carried.filter(Carried::isWelcome).isPresent());
        pseudoClassStateChanged(
                REFUSED, drop.filter(Drop.Refused.class::isInstance).isPresent());
        String idle = look.text(carried.isPresent() ? "offers.carry.where" : "offers.carry.idle");
        sentence.setText(drop.map(would -> look.say(would.sentence())).orElse(idle));
        setAccessibleText(sentence.getText());
    }
}
