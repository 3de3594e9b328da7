package org.cvmworkbench.model;

/// What became of the rows of a file. Blank rows and the header are not rows; all others are loaded, rejected, filtered
/// away by the rule, or left out as duplicates: read = loaded + rejected + filtered + duplicates.
public record RowCounts(long read, long loaded, long rejected, long filtered, long duplicates) {
    public static final RowCounts NONE = new RowCounts(0, 0, 0, 0, 0);

    public RowCounts plus(RowCounts other) {
        return new RowCounts(
                read + other.read,
                loaded + other.loaded,
                rejected + other.rejected,
                filtered + other.filtered,
                duplicates + other.duplicates);
    }
}
