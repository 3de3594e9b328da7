package org.cvmworkbench.intake;

import java.util.List;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.columns.WordPart;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.RowCounts;

/// What a file brought.
///
/// @param runs of the file's kind first; a receipts file may bring products and customers too; none where no row was
///     loaded
/// @param grown the words that the base lacks
/// @param unmapped the columns that were not used
public record Imported(
        Kind kind,
        List<Run> runs,
        List<WordPart> grown,
        RowCounts counts,
        List<String> unmapped,
        Rejects rejects,
        Sniffed sniffed) {
    public Imported {
        runs = List.copyOf(runs);
        grown = List.copyOf(grown);
        unmapped = List.copyOf(unmapped);
    }
}
