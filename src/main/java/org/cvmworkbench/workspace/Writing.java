package org.cvmworkbench.workspace;

import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.store.Base;

/// Something that is written into the base.
@FunctionalInterface
interface Writing {
    void to(Base base) throws WorkbenchException;
}
