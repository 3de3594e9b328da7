package org.cvmworkbench.store;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.model.SegmentVersion;
import org.cvmworkbench.model.WorkbenchException;

/// The segments saved in a base, by name, each with all definitions it ever had.
public final class SegmentStore {
    static final int SINCE = 3;

    private static final Sql.RowReader<SavedSegment> READER =
            row -> new SavedSegment(row.getString("name"), row.getString("rule"), row.getString("note"));
    private static final Sql.RowReader<SegmentVersion> VERSION = row -> new SegmentVersion(
            row.getString("segment"),
            row.getInt("version"),
            row.getString("rule"),
            row.getString("note"),
            row.getObject("at", OffsetDateTime.class).toInstant());

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

    /// The definitions of all segments, also of deleted ones, by name and version.
    public List<SegmentVersion> versions() throws WorkbenchException {
        return file.read(sql -> Migrations.has(sql, SINCE)
                ? sql.list(VERSION, "SELECT * FROM segment_version ORDER BY segment, version")
                : List.of());
    }

    /// Saves it, in the place of one with the same name, whose definitions before are kept.
    public void save(SavedSegment segment) throws WorkbenchException {
        file.write(sql -> {
            Optional<SegmentVersion> last = last(sql, segment.name());
            boolean same = last.filter(before -> before.rule().equals(segment.rule())
                            && before.note().equals(segment.note()))
                    .isPresent();
            if (!same) {
                sql.update(
                        "INSERT INTO segment_version VALUES (?, ?, ?, ?, CURRENT_TIMESTAMP)",
                        segment.name(),
                        last.map(SegmentVersion::version).orElse(0) + 1,
                        segment.rule(),
                        segment.note());
            }
            return sql.update("MERGE INTO segment VALUES (?, ?, ?)", segment.name(), segment.rule(), segment.note());
        });
    }

    /// Saved again it goes on where it ended.
    ///
    /// @return whether there was one
    public boolean delete(String name) throws WorkbenchException {
        return file.write(sql -> sql.update("DELETE FROM segment WHERE name = ?", name)) > 0;
    }

    static Optional<SegmentVersion> last(Sql sql, String name) throws SQLException {
        return sql.first(
                VERSION, "SELECT * FROM segment_version WHERE segment = ? ORDER BY version DESC LIMIT 1", name);
    }
}
