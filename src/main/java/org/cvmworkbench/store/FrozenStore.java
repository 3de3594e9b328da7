package org.cvmworkbench.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cvmworkbench.model.FrozenMembers;
import org.cvmworkbench.model.FrozenSegment;
import org.cvmworkbench.model.WorkbenchException;

/// Whom the segments of a base had when they were frozen. It never changes again, but for customers who are erased.
public final class FrozenStore {
    private static final Sql.RowReader<FrozenSegment> READER = row -> new FrozenSegment(
            row.getString("segment"),
            row.getInt("number"),
            row.getInt("version"),
            row.getObject("as_of", LocalDate.class),
            row.getLong("generation"),
            row.getInt("member_count"),
            row.getObject("at", OffsetDateTime.class).toInstant());
    private static final String HEAD =
            "SELECT segment, number, version, as_of, generation, member_count, at FROM segment_frozen ";

    private final BaseFile file;

    FrozenStore(BaseFile file) {
        this.file = file;
    }

    /// All, by segment and number.
    public List<FrozenSegment> all() throws WorkbenchException {
        return file.read(sql -> Migrations.has(sql, SegmentStore.SINCE)
                ? sql.list(READER, HEAD + "ORDER BY segment, number")
                : List.of());
    }

    /// Whom each segment had when it was frozen last, by segment.
    public List<FrozenMembers> latest() throws WorkbenchException {
        Map<String, FrozenSegment> last = new LinkedHashMap<>();
        for (FrozenSegment one : all()) last.put(one.segment(), one);
        List<FrozenMembers> latest = new ArrayList<>();
        for (FrozenSegment one : last.values()) latest.add(members(one));
        return latest;
    }

    /// Whom it had.
    public FrozenMembers members(FrozenSegment frozen) throws WorkbenchException {
        return file.read(sql -> sql.list(
                        row -> FrozenMembers.ofPacked(frozen.segment(), StoredBytes.of(row)),
                        "SELECT byte_count, checksum, data FROM segment_frozen WHERE segment = ? AND number = ?",
                        frozen.segment(),
                        frozen.number())
                .getFirst());
    }

    /// Freezes a saved segment.
    ///
    /// @param members whom its last definition has
    /// @param generation of the base that they were found in
    public FrozenSegment freeze(FrozenMembers members, int count, LocalDate asOf, long generation)
            throws WorkbenchException {
        String name = members.name();
        return file.write(sql -> {
            int version = SegmentStore.last(sql, name).orElseThrow().version();
            int number =
                    (int) sql.number("SELECT COALESCE(MAX(number), 0) + 1 FROM segment_frozen WHERE segment = ?", name);
            byte[] packed = members.packed();
            sql.update(
                    "INSERT INTO segment_frozen VALUES (?, ?, ?, ?, ?, ?, CURRENT_TIMESTAMP, ?, ?, ?)",
                    name,
                    number,
                    version,
                    asOf,
                    generation,
                    count,
                    packed.length,
                    StoredBytes.checksum(packed),
                    packed);
            return sql.first(READER, HEAD + "WHERE segment = ? AND number = ?", name, number)
                    .orElseThrow();
        });
    }

    /// Takes back the last time a segment was frozen.
    public void removeLast(String segment) throws WorkbenchException {
        file.write(sql -> sql.update(
                "DELETE FROM segment_frozen WHERE segment = ?"
                        + " AND number = (SELECT MAX(number) FROM segment_frozen WHERE segment = ?)",
                segment,
                segment));
    }
}
