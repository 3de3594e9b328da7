package org.cvmworkbench.intake;

import java.util.List;
import java.util.Optional;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.RowCounts;

/// What a file looks like before anything of it is taken, told from its first rows.
///
/// @param kind that fits best
/// @param columns in their order
/// @param missing the words of the roles without which the file is not of its kind and that no column has
/// @param counts of the rows that were looked at; none where a role is missing
/// @param whole whether these are all rows of the file
/// @param rows the first ones, each as the import would take it; none where a role is missing
/// @param problems the first rows that cannot be taken
/// @param offered filters that would leave out some of the rows that were looked at, or do
/// @param derived roles that are made of several columns
/// @param profile the name of the one by which the file is read
/// @param sniffed how the file is read
public record Preview(
        Kind kind,
        List<PreviewColumn> columns,
        List<String> missing,
        RowCounts counts,
        boolean whole,
        List<PreviewRow> rows,
        List<Reject> problems,
        List<OfferedFilter> offered,
        List<Derivation> derived,
        Optional<String> profile,
        Sniffed sniffed) {
    public Preview {
        columns = List.copyOf(columns);
        missing = List.copyOf(missing);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        offered = List.copyOf(offered);
        derived = List.copyOf(derived);
    }

    /// Whether an import can be tried.
    public boolean complete() {
        return missing.isEmpty();
    }
}
