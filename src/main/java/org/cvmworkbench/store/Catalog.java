package org.cvmworkbench.store;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.StringDataType;
import org.h2.result.SearchRow;

/// The statements that H2 keeps in a base and runs when it opens it: exactly those of
/// `sql/catalog-<version>.txt`, and one user.
final class Catalog {
    private static final Pattern USER =
            Pattern.compile("CREATE USER IF NOT EXISTS \"SA\" SALT '[0-9a-f]+' HASH '[0-9a-f]+' ADMIN");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int STATEMENT = 3;
    private static final int COLUMNS = 4;

    private Catalog() {}

    /// @throws WorkbenchException where a file has other objects, or is newer than this program
    static void check(MVStore store, Path file) throws WorkbenchException {
        if (!store.hasMap("table.0")) throw Inspection.foreign(file, Text.of("base.foreign.other"));
        List<SearchRow> objects = RawTable.rows(store, 0, COLUMNS);
        int newest = Migration.newest();
        int version = version(store, objects);
        if (version > newest) throw new WorkbenchException(ErrorKind.BASE_NEWER, file);
        Set<String> missing = new HashSet<>(statements(version < 1 ? newest : version));
        for (SearchRow object : objects) {
            String statement = statement(object);
            if (!missing.remove(statement) && !USER.matcher(statement).matches()) {
                throw Inspection.foreign(file, Text.of("base.foreign.object", statement));
            }
        }
        if (!missing.isEmpty()) throw Inspection.foreign(file, Text.of("base.foreign.tables"));
        // what a prepared transaction was named is read as a Java object
        if (store.hasData("openTransactions")) throw Inspection.foreign(file, Text.of("base.foreign.transaction"));
        MVMap<String, DataType<?>> types = store.openMap(
                "_",
                new MVMap.Builder<String, DataType<?>>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(new RegisteredType()));
        types.values().forEach(type -> {});
    }

    /// What a base has whose tables are of this version.
    static List<String> statements(int version) {
        return Migration.resource("catalog-" + version + ".txt").lines().toList();
    }

    static String statement(SearchRow object) {
        return SPACE.matcher(object.getValue(STATEMENT).getString()).replaceAll(" ");
    }

    /// The highest version of its tables that a file claims; 0 where it has no such table.
    private static int version(MVStore store, List<SearchRow> objects) {
        String table = statements(1).stream()
                .filter(statement -> statement.contains("TABLE \"PUBLIC\".\"SCHEMA_VERSION\"("))
                .findFirst()
                .orElseThrow();
        return objects.stream()
                .filter(object -> statement(object).equals(table))
                .flatMap(object -> RawTable.rows(store, object.getValue(0).getInt(), 3).stream())
                .mapToInt(row -> row.getValue(0).getInt())
                .max()
                .orElse(0);
    }
}
