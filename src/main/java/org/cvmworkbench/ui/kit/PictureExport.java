package org.cvmworkbench.ui.kit;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.cvmworkbench.charts.Described;
import org.cvmworkbench.charts.Extent;
import org.cvmworkbench.charts.Pictures;
import org.cvmworkbench.export.WholeFile;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.workspace.Notice;
import org.cvmworkbench.workspace.Workspace;
import org.jfree.chart.ChartRenderingInfo;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with the picture of a pane: copied, or saved as PNG or SVG, each made anew by a worker.
///
/// @param name of the file proposed, without ending
public record PictureExport(ChartPane pane, String name, Look look, FileDialogs dialogs, Workspace workspace) {
    private static final int SHARP = 2;

    /// The ways a picture is written.
    private enum Format {
        PNG,
        SVG;

        String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// For any menu.
    public List<MenuItem> items() {
        return List.of(
                item("picture.copy", this::copy),
                item("picture.png", () -> save(Format.PNG)),
                item("picture.svg", () -> save(Format.SVG)));
    }

    /// A small button that opens the menu, for the head of a card.
    public MenuButton button(String id) {
        Controls controls = new Controls(look);
        MenuButton button = new MenuButton(null, controls.icon(Feather.DOWNLOAD));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        button.getItems().setAll(items());
        return controls.named(button, look.text("picture.menu"));
    }

    private MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(look.text(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(event -> act.run());
        return item;
    }

    private void copy() {
        pane.shown()
                .ifPresent(shown -> workspace
                        .jobs()
                        .run(
                                Text.of("job.picture"),
                                progress -> {
                                    Extent size = shown.size();
                                    BufferedImage image = Pictures.image(
                                            shown.source().get().chart(),
                                            size.width(),
                                            size.height(),
                                            SHARP,
                                            new ChartRenderingInfo());
                                    return DrawnPicture.pixels(image);
                                },
                                image -> {
                                    ClipboardContent content = new ClipboardContent();
                                    content.put(DataFormat.IMAGE, image);
                                    Clipboard.getSystemClipboard().setContent(content);
                                    workspace.notices().tell(Notice.done(Text.of("picture.copied")));
                                }));
    }

    private void save(Format format) {
        FileDialogs.Sort sort = FileDialogs.Sort.of("picture.sort." + format.ending(), format.ending());
        pane.shown()
                .ifPresent(shown -> dialogs.save(Text.of("picture.save"), name + "." + format.ending(), List.of(sort))
                        .ifPresent(file -> write(shown, format, ended(file, format))));
    }

    private static Path ended(Path file, Format format) {
        String name = file.getFileName().toString();
        boolean ends = name.toLowerCase(Locale.ROOT).endsWith("." + format.ending());
        return ends ? file : file.resolveSibling(name + "." + format.ending());
    }

    private void write(ShownPicture shown, Format format, Path file) {
        workspace
                .jobs()
                .run(
                        Text.of("job.picture"),
                        progress -> {
                            Described picture = shown.source().get();
                            int width = shown.size().width();
                            int height = shown.size().height();
                            WholeFile.write(file, unfinished -> {
                                switch (format) {
                                    case PNG -> Pictures.png(picture.chart(), width, height, SHARP, unfinished);
                                    case SVG -> Pictures.svg(picture, width, height, unfinished);
                                }
                            });
                            return file;
                        },
                        written -> workspace.notices().tell(Notice.done(Text.of("picture.saved", written.toString()))));
    }
}
