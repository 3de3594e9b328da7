package org.cvmworkbench.store;

import java.nio.file.Path;
import org.cvmworkbench.model.WorkbenchException;
import org.h2.mvstore.MVStore;

final class Catalog {
    private Catalog() {}

    static void check(MVStore store, Path file) throws WorkbenchException {
        if (store == null) throw new WorkbenchException(org.cvmworkbench.model.ErrorKind.BASE_DAMAGED, file);
    }
}
