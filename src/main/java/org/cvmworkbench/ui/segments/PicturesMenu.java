package org.cvmworkbench.ui.segments;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.kordamp.ikonli.feather.Feather;

/// Which pictures the room shows. A new one comes last.
final class PicturesMenu extends MenuButton {
    private final ObjectProperty<List<Picture>> chosen;
    private final Look look;

    PicturesMenu(ObjectProperty<List<Picture>> chosen, Look look, Following following) {
        this.chosen = chosen;
        this.look = look;
        Controls controls = new Controls(look);
        setId("pictures-menu");
        setGraphic(controls.icon(Feather.SLIDERS));
        getStyleClass().addAll("flat", "pictures-menu");
        controls.named(this, look.text("segments.pictures"));
        following.follow(chosen, now -> build());
    }

    private void build() {
        List<MenuItem> items = new ArrayList<>();
        for (Picture picture : Picture.all()) items.add(item(picture));
        MenuItem usual = new MenuItem(look.text("segments.pictures.usual"));
        usual.setId("pictures-usual");
        usual.setOnAction(event -> chosen.set(Picture.USUAL));
        items.add(new SeparatorMenuItem());
        items.add(usual);
        getItems().setAll(items);
    }

    private CheckMenuItem item(Picture picture) {
        CheckMenuItem item = new CheckMenuItem(look.text(picture.key()));
        item.setId("picture-" + picture.id());
        item.setSelected(chosen.get().contains(picture));
        item.setOnAction(event -> {
            List<Picture> pictures = new ArrayList<>(chosen.get());
            if (!pictures.remove(picture)) pictures.add(picture);
            chosen.set(List.copyOf(pictures));
        });
        return item;
    }
}
