package org.cvmworkbench.analysis.retention;

import java.util.Locale;

/// What a change of churn "by 3 %" means. The two readings are ten times apart where churn is 10 %.
public enum ChangeBy {
    /// 10 % becomes 7 %.
    POINTS,
    /// 10 % becomes 9.7 %.
    PART;

    ChurnCut cut(Attrition before, double change) {
        return this == POINTS ? ChurnCut.byPoints(before, change) : ChurnCut.byPart(before, change);
    }

    public ChangeBy other() {
        return this == POINTS ? PART : POINTS;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
