package org.cvmworkbench.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.h2.api.Trigger;

/// Code that a hostile file names. Running it leaves a file where the property `mark` says.
public final class Mark implements Trigger {
    static final String PROPERTY = "mark";

    public static int leave() {
        try {
            Files.createFile(Path.of(System.getProperty(PROPERTY)));
            return 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void init(Connection connection, String schema, String name, String table, boolean before, int type) {
        leave();
    }

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) {}
}
