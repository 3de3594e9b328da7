package org.cvmworkbench.intake;

import java.util.List;
import java.util.Map;
import org.cvmworkbench.model.Text;

/// How a file was read: each value may be given back as a setting.
///
/// @param header whether the first row names the columns
/// @param columns the name of each role's column, its number where there is no header
/// @param reasons why it is taken to be so, a sentence each
public record Sniffed(
        String encoding,
        String delimiter,
        boolean header,
        String dateFormat,
        String decimal,
        Map<String, String> columns,
        List<Text> reasons) {
    public Sniffed {
        reasons = List.copyOf(reasons);
    }
}
