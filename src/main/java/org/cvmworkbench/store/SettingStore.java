package org.cvmworkbench.store;

import java.util.Optional;
import org.cvmworkbench.model.WorkbenchException;

/// What is chosen for a base as a whole, by name, as text.
public final class SettingStore {
    private static final int SINCE = 4;

    private final BaseFile file;

    SettingStore(BaseFile file) {
        this.file = file;
    }

    /// Nothing where it was never chosen.
    public Optional<String> find(String name) throws WorkbenchException {
        return file.read(sql -> Migrations.has(sql, SINCE)
                ? sql.first(row -> row.getString(1), "SELECT chosen FROM setting WHERE name = ?", name)
                : Optional.empty());
    }

    /// Chooses it, in the place of what was chosen before.
    public void put(String name, String chosen) throws WorkbenchException {
        file.write(sql -> sql.update("MERGE INTO setting VALUES (?, ?)", name, chosen));
    }
}
