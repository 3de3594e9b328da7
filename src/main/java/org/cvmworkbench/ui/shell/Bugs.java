package org.cvmworkbench.ui.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.BugReport;

/// The one place for failures of the program itself: each is logged once and told once, with a code to quote; what
/// comes again is counted. The base stays open.
final class Bugs {
    private static final System.Logger LOG = System.getLogger("org.cvmworkbench");
    private static final double WIDTH = 560;

    private final Layer layer;
    private final Supplier<Look> look;
    private final Map<String, Integer> seen = new HashMap<>();

    Bugs(Layer layer, Supplier<Look> look) {
        this.layer = layer;
        this.look = look;
    }

    /// On any thread.
    void tell(Throwable failure) {
        BugReport report = BugReport.of(failure);
        if (Platform.isFxApplicationThread()) tell(report);
        else Platform.runLater(() -> tell(report));
    }

    private void tell(BugReport report) {
        int times = seen.merge(report.code(), 1, Integer::sum);
        if (times == 1) LOG.log(System.Logger.Level.ERROR, report.details());
        if (times == 1 || !layer.isOpen()) show(report, times);
    }

    private void show(BugReport report, int times) {
        Controls controls = new Controls(look.get());
        Label what = controls.label(look.get().text("bug.what", times), "body");
        what.setWrapText(true);
        TextArea details = new TextArea(report.details());
        details.setEditable(false);
        details.setAccessibleText(look.get().text("bug.details"));
        Button copy = controls.button("copy-bug", "bug.copy", () -> copy(report));
        Button go = controls.primary("bug-close", "bug.go-on", layer::close);
        HBox buttons = new HBox(8, copy, controls.space(), go);
        VBox sheet = new VBox(
                12,
                controls.label(look.get().text("bug.title"), "figure"),
                what,
                controls.label(look.get().text("bug.code", report.code()), "strong"),
                details,
                buttons);
        sheet.setId("bug");
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(WIDTH, VBox.USE_PREF_SIZE);
        layer.open(sheet, Pos.CENTER, go);
    }

    private static void copy(BugReport report) {
        ClipboardContent content = new ClipboardContent();
        content.putString(report.details());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
