package org.cvmworkbench.workspace.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cvmworkbench.export.WholeFile;
import org.cvmworkbench.model.WorkbenchException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The settings and their file. A file that is missing, broken or of another version costs no more than the choices in
/// it: what cannot be read is as it was at first.
public final class SettingsFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Path file;
    private final ReadOnlyObjectWrapper<Settings> settings;

    private SettingsFile(Path file, Settings read) {
        this.file = file;
        this.settings = new ReadOnlyObjectWrapper<>(read);
    }

    public static SettingsFile in(Path folder) {
        Path file = folder.resolve("settings.json");
        return new SettingsFile(file, read(file));
    }

    private static Settings read(Path file) {
        try {
            Settings read = JSON.readValue(Files.readString(file), Settings.class);
            return isWhole(read) ? read : Settings.FIRST;
        } catch (IOException | JacksonException e) {
            return Settings.FIRST;
        }
    }

    private static boolean isWhole(@Nullable Settings read) {
        return read != null
                && Stream.of(read.tone(), read.language(), read.room()).allMatch(Objects::nonNull);
    }

    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    public Settings get() {
        return settings.get();
    }

    /// They hold from now on, until the program ends.
    public void set(Settings to) {
        settings.set(to);
    }

    /// For the next run. On any thread, one at a time.
    public synchronized void write(Settings what) throws WorkbenchException {
        WholeFile.write(file, unfinished -> Files.writeString(unfinished, JSON.writeValueAsString(what)));
    }

    /// For the next run, as the last act of this one: where they cannot be written, nobody is there to be told.
    public void keep(Settings last) {
        try {
            write(last);
        } catch (WorkbenchException e) {
            System.getLogger("org.cvmworkbench").log(System.Logger.Level.WARNING, e.getMessage());
        }
    }
}
