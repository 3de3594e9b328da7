package org.cvmworkbench.workspace.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Where the program keeps what is its own: `CVM_HOME`, or where the system wants it.
public final class AppFolder {
    private static final String NAME = "cvm-workbench";

    private AppFolder() {}

    public static Path find() {
        return find(System.getenv(), System::getProperty);
    }

    static Path find(Map<String, String> environment, UnaryOperator<String> properties) {
        String own = environment.getOrDefault("CVM_HOME", "");
        if (!own.isBlank()) return Path.of(own);
        Path home = Path.of(properties.apply("user.home"));
        String system = properties.apply("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) return windows(environment, home).resolve(NAME);
        if (system.contains("mac"))
            return home.resolve("Library/Application Support").resolve(NAME);
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        return (config.isBlank() ? home.resolve(".config") : Path.of(config)).resolve(NAME);
    }

    private static Path windows(Map<String, String> environment, Path home) {
        String local = environment.getOrDefault("LOCALAPPDATA", "");
        return local.isBlank() ? home.resolve("AppData/Local") : Path.of(local);
    }
}
