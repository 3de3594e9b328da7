package org.cvmworkbench.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Controls that are never without a name. Ids are kebab-case; style classes are those of `ui/theme/workbench.css`.
///
/// @param look whose language they speak
public record Controls(Look look) {
    /// A line of text.
    ///
    /// @param styles `title`, `muted`, `caption`, `figure` …
    public Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A button with a word on it.
    public Button button(String id, String key, Runnable act) {
        Button button = new Button(look.text(key));
        button.setId(id);
        button.setOnAction(event -> act.run());
        return button;
    }

    /// A button with a word and a picture on it.
    public Button button(String id, String key, Ikon icon, Runnable act) {
        Button button = button(id, key, act);
        button.setGraphic(icon(icon));
        return button;
    }

    /// The one button of a screen that carries its purpose on.
    public Button primary(String id, String key, Runnable act) {
        Button button = button(id, key, act);
        button.getStyleClass().add("accent");
        return button;
    }

    /// A button with a picture alone; its name is told by the tooltip and to screen readers.
    public Button iconButton(String id, String key, Ikon icon, Runnable act) {
        Button button = new Button(null, icon(icon));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setOnAction(event -> act.run());
        return named(button, look.text(key));
    }

    /// Gives a control its name, shown as a tooltip too.
    public <T extends Labeled> T named(T control, String name) {
        control.setAccessibleText(name);
        control.setTooltip(new Tooltip(name));
        return control;
    }

    public FontIcon icon(Ikon icon) {
        FontIcon graphic = new FontIcon(icon);
        graphic.getStyleClass().add("icon");
        return graphic;
    }

    /// Takes what room is left.
    public Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// A titled frame around a picture or a list.
    public Card card(String title, Node content) {
        return new Card(label(title, "title"), content);
    }
}
