package org.cvmworkbench.store;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.cvmworkbench.model.WorkbenchException;

/// What was set aside in a base. Each change is a generation: it changes the answers.
public final class SetAsideStore {
    private static final int SINCE = 2;
    private static final Sql.RowReader<SavedSetAside> READER = row -> new SavedSetAside(
            row.getInt("id"),
            row.getString("applies_to"),
            row.getString("reason"),
            row.getObject("at", OffsetDateTime.class).toInstant());

    private final BaseFile file;

    SetAsideStore(BaseFile file) {
        this.file = file;
    }

    /// All, the oldest first.
    public List<SavedSetAside> all() throws WorkbenchException {
        return file.read(SetAsideStore::all);
    }

    /// @return its id, by which it can be removed
    public int add(String appliesTo, String reason) throws WorkbenchException {
        return file.write(sql -> {
            int id = (int) sql.number("SELECT next_id FROM set_aside_state");
            sql.update("UPDATE set_aside_state SET next_id = ?", id + 1);
            sql.update("INSERT INTO set_aside VALUES (?, ?, ?, CURRENT_TIMESTAMP)", id, appliesTo, reason);
            Generation.begin(sql, "set-aside", id + " " + reason);
            return id;
        });
    }

    /// @return whether there was one
    public boolean remove(int id) throws WorkbenchException {
        return file.write(sql -> {
            boolean there = sql.update("DELETE FROM set_aside WHERE id = ?", id) > 0;
            if (there) Generation.begin(sql, "set-aside-remove", Integer.toString(id));
            return there;
        });
    }

    static List<SavedSetAside> all(Sql sql) throws SQLException {
        if (!Migrations.has(sql, SINCE)) return List.of();
        return sql.list(READER, "SELECT * FROM set_aside ORDER BY id");
    }
}
