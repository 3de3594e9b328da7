package org.cvmworkbench.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Room;

/// The help page of a room: paragraphs of text, those that begin with `# ` as headings.
final class HelpText {
    private HelpText() {}

    static VBox of(Room room, Look look) {
        Controls controls = new Controls(look);
        VBox page = new VBox(8);
        for (String paragraph : read(room, look.texts().locale()).split("\\R\\R+", -1)) {
            boolean heading = paragraph.startsWith("# ");
            String text = (heading ? paragraph.substring(2) : paragraph).replaceAll("\\R(?!- )", " ");
            Label label = controls.label(text.strip(), heading ? "title" : "body");
            label.setWrapText(true);
            page.getChildren().add(label);
        }
        return page;
    }

    static String read(Room room, Locale locale) {
        String name = "/org/cvmworkbench/ui/help/" + room.word() + "_" + locale.getLanguage() + ".md";
        try (InputStream in = HelpText.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
