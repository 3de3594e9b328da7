package org.cvmworkbench.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.FileTrouble;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/// Looks through a file of unknown origin before H2 opens it as a database: opening runs whatever a file's aliases,
/// triggers, table engines and linked tables name, also when it is opened to read only.
final class Inspection {
    private static final int HEADER = 4096;
    private static final int HEADERS = 2;
    /// What the header of a file says that was closed in order: the version of its last change.
    private static final Pattern CLOSED = Pattern.compile(",clean:1,[^\n]*?version:(\\p{XDigit}{1,15}),");
    private static final Pattern FORMAT = Pattern.compile("^H:\\d.*?,format:(\\p{XDigit}+),", Pattern.DOTALL);
    /// The format of H2 2.2 and newer.
    private static final int KNOWN_FORMAT = 3;

    private Inspection() {}

    /// @return the bytes of all BLOBs in it
    /// @throws WorkbenchException where the file is no base, is damaged, newer or in use
    static long inspect(Path file) throws WorkbenchException {
        checkHeader(file);
        try (MVStore store = H2.readRaw(file)) {
            Catalog.check(store, file);
            if (store.getCurrentVersion() < closedAt(file)) throw new WorkbenchException(ErrorKind.BASE_DAMAGED, file);
            return DeadSpace.blobBytes(store);
        } catch (MVStoreException e) {
            throw switch (e.getErrorCode()) {
                case DataUtils.ERROR_FILE_LOCKED -> new WorkbenchException(e, ErrorKind.BASE_IN_USE, file);
                default -> new WorkbenchException(e, ErrorKind.BASE_DAMAGED, file);
            };
        } catch (RuntimeException | AssertionError | OutOfMemoryError e) {
            // H2 meets bytes that make no sense with any exception there is, lengths of gigabytes with the last
            throw new WorkbenchException(e, ErrorKind.BASE_DAMAGED, file);
        }
    }

    /// The version that a file had when it was closed; 0 where a program was killed that wrote it. Where the last
    /// change cannot be read H2 takes the one before, as if nothing had come after it: right after a crash, wrong
    /// after damage.
    private static long closedAt(Path file) throws WorkbenchException {
        Matcher closed = CLOSED.matcher(header(file, HEADERS * HEADER));
        long last = 0;
        while (closed.find()) last = Math.max(last, Long.parseLong(closed.group(1), 16));
        return last;
    }

    private static void checkHeader(Path file) throws WorkbenchException {
        String header = header(file, HEADER);
        if (header.isEmpty()) throw foreign(file, Text.of("base.foreign.empty"));
        Matcher format = FORMAT.matcher(header);
        if (!format.find()) throw foreign(file, Text.of("base.foreign." + looksLike(header)));
        int number = Integer.parseInt(format.group(1), 16);
        if (number < KNOWN_FORMAT) throw foreign(file, Text.of("base.foreign.old-h2"));
        if (number > KNOWN_FORMAT) throw new WorkbenchException(ErrorKind.BASE_NEWER, file);
    }

    private static String looksLike(String header) {
        if (header.startsWith("SQLite format 3")) return "sqlite";
        if (header.startsWith("H2encrypt")) return "encrypted";
        if (header.startsWith("-- H2 ")) return "old-h2";
        return "other";
    }

    private static String header(Path file, int bytes) throws WorkbenchException {
        try (InputStream stream = Files.newInputStream(file)) {
            return new String(stream.readNBytes(bytes), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new WorkbenchException(e, ErrorKind.FILE_UNREADABLE, file, FileTrouble.of(e));
        }
    }

    static WorkbenchException foreign(Path file, Text reason) {
        return new WorkbenchException(ErrorKind.BASE_FOREIGN, file, reason);
    }
}
