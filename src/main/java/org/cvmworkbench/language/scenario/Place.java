package org.cvmworkbench.language.scenario;

import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// Where something stands in a scenario file: its JSON path, line and column, both from 1.
record Place(String path, int line, int column) {
    WorkbenchException refused(Text reason) {
        return new WorkbenchException(
                ErrorKind.SCENARIO, path, Integer.toString(line), Integer.toString(column), reason);
    }

    WorkbenchException refused(String reason, Object... arguments) {
        return refused(Text.of("scenario.refused." + reason, arguments));
    }
}
