package org.cvmworkbench.ui.cohorts;

import org.cvmworkbench.model.Texts;

/// Rows that were kept as A, to be compared with what is chosen later.
///
/// @param whose they were
record KeptRows(TakenTogether rows, Whose whose) {
    /// Whose rows these are is said where they are not everybody's.
    String said(Texts texts) {
        return said(rows, whose, texts);
    }

    static String said(TakenTogether rows, Whose whose, Texts texts) {
        String name = rows.said(texts);
        return switch (whose) {
            case Whose.Everybody() -> name;
            case Whose.Selected() -> texts.get("cohorts.together.whose", texts.get("cohorts.whose.selected"), name);
            case Whose.Saved(var segment) -> texts.get("cohorts.together.whose", segment, name);
        };
    }
}
