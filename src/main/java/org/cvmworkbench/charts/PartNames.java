package org.cvmworkbench.charts;

import org.cvmworkbench.analysis.rfm.CutPoints;

/// What the parts of a scored number are called: by the whole numbers in them.
public final class PartNames {
    private PartNames() {}

    /// "≤ 14", "15–30", "> 120"; a dash where ties have left the part empty.
    ///
    /// @param part 1 to 5, the lowest numbers first
    public static String of(CutPoints cuts, int part, Numbers numbers) {
        double[] upTo = cuts.upTo();
        if (part == CutPoints.PARTS) return "> " + numbers.whole(upTo[part - 2]);
        if (part == 1) return "≤ " + numbers.whole(upTo[0]);
        double from = upTo[part - 2] + 1;
        double to = upTo[part - 1];
        if (from > to) return "–";
        return from == to ? numbers.whole(to) : numbers.whole(from) + "–" + numbers.whole(to);
    }
}
