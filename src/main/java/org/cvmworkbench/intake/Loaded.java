package org.cvmworkbench.intake;

import java.util.List;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.Run;

/// The runs of a file, in the codes of the base they are for, and the dictionaries that grew.
record Loaded(List<Run> runs, List<Dictionary> grown) {
    static final Loaded NOTHING = new Loaded(List.of(), List.of());
}
