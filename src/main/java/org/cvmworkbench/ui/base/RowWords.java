package org.cvmworkbench.ui.base;

import org.cvmworkbench.model.RowCounts;
import org.cvmworkbench.ui.kit.Look;

/// What became of the rows of a file, in words.
record RowWords(Look look) {
    String say(RowCounts counts) {
        if (counts.read() == counts.loaded()) return look.text("data.counts.all", whole(counts.read()));
        return look.text(
                "data.counts",
                whole(counts.read()),
                whole(counts.loaded()),
                whole(counts.rejected()),
                whole(counts.filtered()),
                whole(counts.duplicates()));
    }

    String whole(long rows) {
        return look.numbers().whole((double) rows);
    }
}
