package org.cvmworkbench.workspace;

import java.nio.file.Path;
import org.cvmworkbench.model.Erasure;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.store.Access;
import org.cvmworkbench.store.Base;

/// Erases a customer from a base and from the rejected rows beside it.
public final class CustomerErasing {
    private CustomerErasing() {}

    /// What would go; nothing changes.
    ///
    /// @throws WorkbenchException where there is no such customer
    public static Erasure announce(Path base, String key, Progress progress) throws WorkbenchException {
        try (Base open = Base.open(base, Access.READ)) {
            return open.erasure(key, progress);
        }
    }

    /// Erases for good: nothing brings the customer back but the files they came from.
    ///
    /// @return what went
    public static Erasure erase(Path base, String key, Progress progress) throws WorkbenchException {
        try (Base open = Base.open(base, Access.READ)) {
            Erasure announced = open.erasure(key, progress);
            announced.requireUnnamed();
            RejectFile.forget(Importing.rejectsBeside(base), announced.words());
        }
        try (Base open = Base.open(base, Access.WRITE)) {
            return open.erase(key, progress);
        }
    }
}
