package org.cvmworkbench.columns;

/// How the lines files of a base met its receipts files. All keys are codes of receipt numbers.
///
/// @param lost lines whose receipt no file has
/// @param ambiguous lines whose receipt number several customers have: they join nobody's
/// @param bare receipts without a product, of which no file has lines; counted by number
/// @param different receipts whose total is not what their lines come to
/// @param totals of the keys of `different`, in hundredths
/// @param sums of the lines of the keys of `different`, in hundredths
public record LineJoins(
        Unjoined lost, Unjoined ambiguous, Unjoined bare, Unjoined different, long[] totals, long[] sums) {
    public static final LineJoins NONE =
            new LineJoins(Unjoined.NONE, Unjoined.NONE, Unjoined.NONE, Unjoined.NONE, new long[0], new long[0]);
}
