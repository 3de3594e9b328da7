package org.cvmworkbench.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.cvmworkbench.charts.Inter;
import org.cvmworkbench.workspace.settings.Tone;

/// AtlantaFX Primer with the typeface and colours of the pictures.
final class Theme {
    /// What all rooms share first, then those of the rooms.
    private static final List<String> SHEETS = List.of(
            "workbench", //
            "cohorts",
            "customers",
            "data",
            "examples",
            "offers",
            "offers-answer",
            "offers-present",
            "explore",
            "segments",
            "timing",
            "value",
            "presenting");

    private static final double ANY_SIZE = 13;

    private Theme() {}

    /// Makes the typeface known; once, before the first scene.
    static void loadFonts() {
        for (byte[] file : List.of(Inter.regularFile(), Inter.semiBoldFile())) {
            if (Font.loadFont(new ByteArrayInputStream(file), ANY_SIZE) == null) {
                throw new IllegalStateException("the typeface Inter cannot be loaded");
            }
        }
    }

    static boolean isDark(Tone tone) {
        return switch (tone) {
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
    }

    static void dress(Scene scene, boolean dark) {
        atlantafx.base.theme.Theme primer = dark ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(primer.getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheet(dark ? "dark" : "light"));
        for (String sheet : SHEETS) scene.getStylesheets().add(sheet(sheet));
    }

    private static String sheet(String name) {
        String path = "/org/cvmworkbench/ui/theme/" + name + ".css";
        return Objects.requireNonNull(Theme.class.getResource(path), path).toExternalForm();
    }
}
