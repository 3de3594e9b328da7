package org.cvmworkbench.ui.cohorts;

import org.cvmworkbench.analysis.cohort.CohortCell;
import org.cvmworkbench.analysis.cohort.CohortPeople;
import org.cvmworkbench.columns.CustomerSet;

/// The people of a cell that were found.
record CellPeople(CohortQuestion question, CohortCell cell, CohortPeople people) {
    CustomerSet who(boolean came) {
        return came ? people.came() : people.missing();
    }
}
