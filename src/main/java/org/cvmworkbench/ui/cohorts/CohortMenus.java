package org.cvmworkbench.ui.cohorts;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.ui.kit.ChartPane;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.PictureExport;
import org.cvmworkbench.workspace.Notice;
import org.kordamp.ikonli.feather.Feather;

/// What can be taken out of the room: the triangle as a table, and the pictures, whose own menus say the same.
final class CohortMenus {
    private final CohortsViewModel cohorts;
    private final PictureExport triangle;
    private final PictureExport curves;
    private final PictureExport returns;
    private final FileDialogs dialogs;
    private final Look look;

    CohortMenus(
            CohortsViewModel cohorts,
            ChartPane triangle,
            ChartPane curves,
            ChartPane returns,
            Look look,
            FileDialogs dialogs) {
        this.cohorts = cohorts;
        this.dialogs = dialogs;
        this.look = look;
        this.triangle = new PictureExport(triangle, "cohorts", look, dialogs, cohorts.workspace());
        this.curves = new PictureExport(curves, "curves", look, dialogs, cohorts.workspace());
        this.returns = new PictureExport(returns, "returns", look, dialogs, cohorts.workspace());
        triangle.onMenu(place -> this.triangle.items());
        curves.onMenu(place -> this.curves.items());
        returns.onMenu(place -> this.returns.items());
    }

    MenuButton button() {
        MenuButton button = new MenuButton(look.text("cohorts.export"), new Controls(look).icon(Feather.DOWNLOAD));
        button.setId("cohort-export");
        button.getItems()
                .setAll(
                        item("copy", () -> cohorts.export().ifPresent(table -> table.copy(this::copied))),
                        item("csv", () -> save("csv")),
                        item("xlsx", () -> save("xlsx")),
                        new SeparatorMenuItem(),
                        menu("triangle", triangle),
                        menu("curves", curves),
                        menu("returns", returns));
        return button;
    }

    private MenuItem item(String word, Runnable act) {
        MenuItem item = new MenuItem(look.text("cohorts.export." + word));
        item.setId("cohort-export-" + word);
        item.setOnAction(event -> act.run());
        return item;
    }

    private void copied(String table) {
        ClipboardContent content = new ClipboardContent();
        content.putString(table);
        Clipboard.getSystemClipboard().setContent(content);
        cohorts.workspace().notices().tell(Notice.done(Text.of("cohorts.copied")));
    }

    private Menu menu(String word, PictureExport export) {
        Menu menu = new Menu(look.text("cohorts.export." + word));
        menu.setId("cohort-export-" + word);
        menu.getItems().setAll(export.items());
        return menu;
    }

    private void save(String ending) {
        FileDialogs.Sort sort = FileDialogs.Sort.of("cohorts.sort." + ending, ending);
        dialogs.save(Text.of("cohorts.export.title"), "cohorts." + ending, List.of(sort))
                .map(file -> ended(file, ending))
                .ifPresent(file -> cohorts.export().ifPresent(table -> table.into(file)));
    }

    private static Path ended(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.contains(".") ? file : file.resolveSibling(name + "." + ending);
    }
}
