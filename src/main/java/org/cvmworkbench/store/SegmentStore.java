package org.cvmworkbench.store;

import java.util.List;
import java.util.Optional;
import org.cvmworkbench.model.WorkbenchException;

/// The segments saved in a base, by name.
public final class SegmentStore {
    private static final Sql.RowReader<SavedSegment> READER =
            row -> new SavedSegment(row.getString("name"), row.getString("rule"), row.getString("note"));

    private final BaseFile file;

    SegmentStore(BaseFile file) {
        this.file = file;
    }

    /// All, by name.
    public List<SavedSegment> all() throws WorkbenchException {
        return file.read(sql -> sql.list(READER, "SELECT * FROM segment ORDER BY name"));
    }

    public Optional<SavedSegment> named(String name) throws WorkbenchException {
        return file.read(sql -> sql.first(READER, "SELECT * FROM segment WHERE name = ?", name));
    }

    /// Saves it, in the place of one with the same name.
    public void save(SavedSegment segment) throws WorkbenchException {
        file.write(sql ->
                sql.update("MERGE INTO segment VALUES (?, ?, ?)", segment.name(), segment.rule(), segment.note()));
    }

    /// @return whether there was one
    public boolean delete(String name) throws WorkbenchException {
        return file.write(sql -> sql.update("DELETE FROM segment WHERE name = ?", name)) > 0;
    }
}
