package org.cvmworkbench.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/// The one door to H2. It may load no class that a file or a statement names.
public final class H2 {
    /// The ending that H2 gives its files.
    static final String SUFFIX = ".mv.db";

    private static final String USER = "SA";

    static {
        // read once, when the first class of H2 is loaded
        System.setProperty("h2.allowedClasses", "");
    }

    private H2() {}

    /// A session on a file, which H2 does not tidy up when it closes it, for up to 200 ms: [BaseFile] keeps its size in
    /// bounds. All sessions of this process on the same file share one database.
    ///
    /// @param settings of H2, `NAME=VALUE` each
    static Connection connect(Path file, String... settings) throws SQLException {
        String path = file.toString();
        String name = path.substring(0, path.length() - SUFFIX.length());
        return connect("jdbc:h2:file:" + name + ";TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE;MAX_COMPACT_TIME=0;"
                + String.join(";", settings));
    }

    /// The first session of a database of its own in memory, which goes with it.
    public static JdbcConnection memory(String... settings) throws SQLException {
        return connect("jdbc:h2:mem:;" + String.join(";", settings));
    }

    /// The key-value store beneath a file, before H2 makes a database of it: nothing in it is executed.
    static MVStore readRaw(Path file) {
        return new MVStore.Builder().fileName(file.toString()).readOnly().open();
    }

    private static JdbcConnection connect(String url) throws SQLException {
        return new JdbcConnection(url, new Properties(), USER, "", false);
    }
}
