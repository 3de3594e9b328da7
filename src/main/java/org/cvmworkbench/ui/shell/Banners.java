package org.cvmworkbench.ui.shell;

import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.Notice;
import org.cvmworkbench.workspace.Notices;
import org.kordamp.ikonli.feather.Feather;

/// What is to be told, one banner below the other above the room; each can be put away.
final class Banners extends VBox {
    private final Notices notices;
    private final Look look;
    private final Controls controls;

    Banners(Notices notices, Look look, Following following) {
        this.notices = notices;
        this.look = look;
        this.controls = new Controls(look);
        setId("banners");
        getStyleClass().add("banners");
        ListChangeListener<Notice> changed = change -> build();
        notices.shown().addListener(changed);
        following.until(() -> notices.shown().removeListener(changed));
        build();
    }

    private void build() {
        getChildren().setAll(notices.shown().stream().map(this::banner).toList());
    }

    private Node banner(Notice notice) {
        Label text = controls.label(said(notice));
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox banner = new HBox(12, controls.icon(icon(notice.tone())), text);
        banner.setAlignment(Pos.CENTER_LEFT);
        banner.getStyleClass().addAll("banner", notice.tone().name().toLowerCase(Locale.ROOT));
        notice.act().ifPresent(act -> {
            banner.getChildren().add(controls.button("banner-act", act.label().key(), () -> {
                notices.putAway(notice);
                act.step().run();
            }));
        });
        banner.getChildren()
                .add(controls.iconButton("put-away", "shell.put-away", Feather.X, () -> notices.putAway(notice)));
        return banner;
    }

    private String said(Notice notice) {
        String what = look.say(notice.what());
        return notice.next().map(next -> what + " " + look.say(next)).orElse(what);
    }

    private static Feather icon(Notice.Tone tone) {
        return switch (tone) {
            case DONE -> Feather.CHECK_CIRCLE;
            case WARNING -> Feather.INFO;
            case ERROR -> Feather.ALERT_TRIANGLE;
        };
    }
}
