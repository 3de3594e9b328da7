package org.cvmworkbench.store;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cvmworkbench.model.WorkbenchException;

/// The scenarios saved in a base, by name.
public final class ScenarioStore {
    private static final Sql.RowReader<SavedScenario> READER =
            row -> new SavedScenario(row.getString("name"), row.getString("json"));

    private final BaseFile file;

    ScenarioStore(BaseFile file) {
        this.file = file;
    }

    /// All, by name.
    public List<SavedScenario> all() throws WorkbenchException {
        return file.read(sql -> sql.list(READER, "SELECT * FROM scenario ORDER BY name"));
    }

    /// The files of all, by name.
    public SortedMap<String, String> files() throws WorkbenchException {
        SortedMap<String, String> files = new TreeMap<>();
        for (SavedScenario scenario : all()) files.put(scenario.name(), scenario.json());
        return files;
    }

    public Optional<SavedScenario> named(String name) throws WorkbenchException {
        return file.read(sql -> sql.first(READER, "SELECT * FROM scenario WHERE name = ?", name));
    }

    /// Saves it, in the place of one with the same name.
    public void save(SavedScenario scenario) throws WorkbenchException {
        file.write(sql -> sql.update("MERGE INTO scenario VALUES (?, ?)", scenario.name(), scenario.json()));
    }

    /// @return whether there was one
    public boolean delete(String name) throws WorkbenchException {
        return file.write(sql -> sql.update("DELETE FROM scenario WHERE name = ?", name)) > 0;
    }
}
