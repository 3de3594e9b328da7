package org.cvmworkbench.ui.cohorts;

import org.cvmworkbench.columns.CustomerSet;

/// The people of a cell that were found: of those who have lived through its period who came in it, and who did not.
record CellPeople(CohortQuestion.Answer answer, RowCell cell, CustomerSet came, CustomerSet missing) {
    CustomerSet who(boolean present) {
        return present ? came : missing;
    }
}
