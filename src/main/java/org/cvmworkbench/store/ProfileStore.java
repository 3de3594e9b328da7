package org.cvmworkbench.store;

import java.sql.SQLException;
import java.util.List;
import org.cvmworkbench.model.WorkbenchException;

/// The mapping profiles saved in a base, by name. Each change is a generation.
public final class ProfileStore {
    private static final int SINCE = 2;
    private static final Sql.RowReader<SavedProfile> READER =
            row -> new SavedProfile(row.getString("name"), row.getString("header"), row.getString("request"));

    private final BaseFile file;

    ProfileStore(BaseFile file) {
        this.file = file;
    }

    /// All, by name.
    public List<SavedProfile> all() throws WorkbenchException {
        return file.read(ProfileStore::all);
    }

    /// Saves it, in the place of one with the same name.
    ///
    /// @return the new generation
    public long save(SavedProfile profile) throws WorkbenchException {
        return file.write(sql -> {
            sql.update("MERGE INTO profile VALUES (?, ?, ?)", profile.name(), profile.header(), profile.request());
            return Generation.begin(sql, "profile", profile.name());
        });
    }

    /// @return whether there was one
    public boolean delete(String name) throws WorkbenchException {
        return file.write(sql -> {
            boolean there = sql.update("DELETE FROM profile WHERE name = ?", name) > 0;
            if (there) Generation.begin(sql, "profile-delete", name);
            return there;
        });
    }

    static List<SavedProfile> all(Sql sql) throws SQLException {
        if (!Migrations.has(sql, SINCE)) return List.of();
        return sql.list(READER, "SELECT * FROM profile ORDER BY name");
    }
}
