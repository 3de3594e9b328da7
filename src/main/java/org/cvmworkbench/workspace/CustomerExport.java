package org.cvmworkbench.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.export.CustomerRecord;
import org.cvmworkbench.export.JsonFile;
import org.cvmworkbench.export.TableFile;
import org.cvmworkbench.model.HeldRow;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.store.Access;
import org.cvmworkbench.store.Base;

/// Gives a customer all that is held on them.
public final class CustomerExport {
    private CustomerExport() {}

    /// @throws WorkbenchException where there is no such customer
    public static CustomerRecord of(Path path, String key, Progress progress) throws WorkbenchException {
        try (Base base = Base.open(path, Access.READ)) {
            List<HeldRow> held = base.held(key, progress);
            return CustomerRecord.of(key, held, base.snapshot(progress));
        }
    }

    /// The same for a base whose snapshot is there already.
    public static CustomerRecord of(Path path, String key, Snapshot snapshot, Progress progress)
            throws WorkbenchException {
        try (Base base = Base.open(path, Access.READ)) {
            return CustomerRecord.of(key, base.held(key, progress), snapshot);
        }
    }

    /// Writes it as JSON, or as a table, as the ending of the file says.
    public static void write(CustomerRecord record, Path file, Texts texts) throws WorkbenchException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) JsonFile.write(file, record.json());
        else TableFile.write(file, table -> record.writeTo(table, texts));
    }
}
