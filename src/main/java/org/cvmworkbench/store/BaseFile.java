package org.cvmworkbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLDataException;
import java.sql.SQLException;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.WorkbenchException;

/// The H2 file of a base while it is open: it holds the lock, gives sessions, keeps the size in bounds. Reading
/// sessions may be on any thread, one writes at a time.
///
/// A new base is a draft beside its place until its first change is on the disk; then it moves there. So no half-made
/// file is ever found under the name of a base.
final class BaseFile implements AutoCloseable {
    /// What is done in a session.
    @FunctionalInterface
    interface Work<T> {
        T in(Sql sql) throws SQLException, WorkbenchException;
    }

    /// Of what the file holds; measured growth stays under 2.2 where this does not act.
    private static final double GROWTH = 2.2;
    /// The BLOBs that killed programs left behind may be so much more than what the rows name.
    private static final double DEAD = 1.1;
    /// Of what is alive, for writing it a second time.
    private static final double ROOM = 1.2;

    private static final long SMALL = 1 << 18;

    private final Path file;
    private final Access access;
    private Path place;
    private Connection holder;

    private BaseFile(Path file, Path place, Access access) throws SQLException {
        this.file = file;
        this.place = place;
        this.access = access;
        this.holder = connect();
    }

    static BaseFile open(Path path, Access access) throws WorkbenchException {
        Path file = BasePath.of(path);
        boolean exists = Files.exists(file);
        if (!exists && access != Access.CREATE) throw new WorkbenchException(ErrorKind.BASE_MISSING, file);
        long blobs = exists ? Inspection.inspect(file) : 0;
        Path draft = access == Access.READ ? file : BasePath.draft(file);
        Path place = exists ? file : draft;
        try {
            BaseFile open = new BaseFile(file, place, access);
            open.prepare(blobs);
            return open;
        } catch (SQLException e) {
            throw StoreFailure.of(e, file);
        }
    }

    /// @param blobs their bytes in the file
    private void prepare(long blobs) throws WorkbenchException {
        boolean ready = false;
        try {
            Sql sql = new Sql(holder);
            Migrations.check(sql, file);
            if (access != Access.READ && Migrations.due(sql)) migrate(sql);
            if (access != Access.READ && blobs > SMALL + DEAD * live()) compact();
            ready = true;
        } catch (SQLException e) {
            throw StoreFailure.of(e, file);
        } finally {
            if (!ready) close();
        }
    }

    /// A migration takes several commits, so it is made in a copy.
    private void migrate(Sql sql) throws SQLException, WorkbenchException {
        if (isDraft()) {
            Migrations.apply(sql);
            return;
        }
        StoreFailure.requireSpace(file, 2 * size());
        holder.close();
        Draft.replace(file, draft -> {
            Files.copy(file, draft);
            try (Connection copy = H2.connect(draft)) {
                Migrations.apply(new Sql(copy));
            }
        });
        holder = connect();
    }

    Path file() {
        return file;
    }

    <T> T read(Work<T> work) throws WorkbenchException {
        try (Connection session = session()) {
            return work.in(new Sql(session));
        } catch (SQLException e) {
            throw StoreFailure.of(e, file);
        }
    }

    /// Does the work in a session of its own, which H2 needs to let go of BLOBs, and returns once it is on the disk. A
    /// failure or cancellation leaves the base as it was.
    <T> T write(Work<T> work) throws WorkbenchException {
        if (access == Access.READ) throw new IllegalStateException("opened to read");
        try {
            if (grown()) compact();
            T result;
            long promised;
            try (Connection session = session()) {
                session.setAutoCommit(false);
                Sql sql = new Sql(session);
                result = work.in(sql);
                promised = Generation.of(sql);
                session.commit();
                sql.update("CHECKPOINT SYNC");
            }
            if (isDraft()) moveIntoPlace();
            if (Generation.of(new Sql(holder)) != promised) throw new SQLDataException("the change is not in the file");
            return result;
        } catch (SQLException e) {
            throw reopened(StoreFailure.of(e, file));
        }
    }

    /// After a failed write H2 may have closed the database on its own: it is let go of, and what follows
    /// begins anew.
    private WorkbenchException reopened(WorkbenchException failure) {
        try {
            holder.close();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
        try {
            holder = connect();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    @Override
    public void close() throws WorkbenchException {
        try {
            boolean keepsSize = !holder.isClosed() && access != Access.READ && !isDraft();
            long bound = keepsSize ? bound() : Long.MAX_VALUE;
            holder.close();
            if (isDraft()) Files.deleteIfExists(place);
            else if (size() > bound) compact();
            holder.close();
        } catch (SQLException e) {
            throw StoreFailure.of(e, file);
        } catch (IOException e) {
            throw StoreFailure.of(e, file);
        }
    }

    private Connection session() throws SQLException {
        if (holder.isClosed()) holder = connect();
        return connect();
    }

    private Connection connect() throws SQLException {
        return switch (access) {
            case READ -> H2.connect(place, "IFEXISTS=TRUE", "ACCESS_MODE_DATA=r");
            case WRITE -> H2.connect(place, "IFEXISTS=TRUE");
            case CREATE -> H2.connect(place);
        };
    }

    private boolean isDraft() {
        return !place.equals(file);
    }

    private void moveIntoPlace() throws SQLException, WorkbenchException {
        holder.close();
        try {
            Files.move(place, file);
        } catch (IOException e) {
            throw StoreFailure.of(e, file);
        }
        place = file;
        holder = connect();
    }

    private boolean grown() throws SQLException, WorkbenchException {
        return !isDraft() && size() > bound();
    }

    private long size() throws WorkbenchException {
        try {
            return Files.size(place);
        } catch (IOException e) {
            throw StoreFailure.of(e, file);
        }
    }

    /// The size from which on the file is worth to be compacted.
    private long bound() throws SQLException {
        return Math.max(SMALL, (long) (GROWTH * live()));
    }

    /// The bytes that rows name.
    private long live() throws SQLException {
        Sql sql = new Sql(holder);
        return sql.number("SELECT COALESCE(SUM(byte_count), 0) FROM chunk")
                + sql.number("SELECT COALESCE(SUM(byte_count), 0) FROM dictionary_chunk")
                + sql.number("SELECT COALESCE(SUM(byte_count), 0) FROM segment_frozen");
    }

    /// Writes what is alive into a second file that takes the place of the first. Where there is no room for that, it
    /// waits.
    private void compact() throws SQLException, WorkbenchException {
        if (holder.isClosed()) holder = connect();
        if (StoreFailure.free(file) < ROOM * live() + SMALL) return;
        rewrite((from, into) -> new BaseCopy(from, into).copy());
    }

    /// Writes the base anew at once, and returns when it is on the disk. A failure leaves it as it was.
    void replace(Rewriting how) throws WorkbenchException {
        if (access == Access.READ) throw new IllegalStateException("opened to read");
        try {
            if (holder.isClosed()) holder = connect();
            StoreFailure.requireSpace(file, (long) (ROOM * live()) + SMALL);
            rewrite(how);
        } catch (SQLException e) {
            throw reopened(StoreFailure.of(e, file));
        }
    }

    /// How a base is written anew.
    @FunctionalInterface
    interface Rewriting {
        void copy(Sql from, Sql into) throws SQLException, WorkbenchException;
    }

    /// Writes the base anew into a second file, which takes its place once it is on the disk. No other session may be
    /// open.
    void rewrite(Rewriting how) throws SQLException, WorkbenchException {
        Draft.replace(file, draft -> {
            fill(draft, how);
            Inspection.inspect(draft);
            holder.close();
        });
        holder = connect();
    }

    private void fill(Path draft, Rewriting how) throws SQLException, WorkbenchException {
        try (Connection fresh = H2.connect(draft)) {
            Sql into = new Sql(fresh);
            Migrations.apply(into);
            fresh.setAutoCommit(false);
            how.copy(new Sql(holder), into);
            fresh.commit();
            into.update("CHECKPOINT SYNC");
        }
    }
}
