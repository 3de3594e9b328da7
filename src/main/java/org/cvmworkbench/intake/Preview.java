package org.cvmworkbench.intake;

import java.util.List;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.RowCounts;

/// What a file looks like before anything of it is taken, told from its first rows.
///
/// @param kind that fits best
/// @param columns in their order
/// @param missing the words of the roles without which the file is not of its kind and that no column has
/// @param counts of the rows that were looked at; none where a role is missing
/// @param whole whether these are all rows of the file
/// @param problems the first rows that cannot be taken
/// @param sniffed how the file is read
public record Preview(
        Kind kind,
        List<PreviewColumn> columns,
        List<String> missing,
        RowCounts counts,
        boolean whole,
        List<Reject> problems,
        Sniffed sniffed) {
    public Preview {
        columns = List.copyOf(columns);
        missing = List.copyOf(missing);
        problems = List.copyOf(problems);
    }

    /// Whether an import can be tried.
    public boolean complete() {
        return missing.isEmpty();
    }
}
