package org.cvmworkbench.demo;

/// Whom a campaign may speak to, judged on the receipts before its first day.
enum Audience {
    ALL,
    /// Came within the last 60 days.
    ACTIVE,
    /// Came at least three times within the last 120 days.
    FREQUENT,
    /// First came within the last 60 days.
    NEW,
    /// Silent for 60 to 365 days.
    LAPSED;

    /// @param start first day of the campaign
    boolean includes(Life life, int start) {
        int first = Integer.MAX_VALUE;
        int last = -1;
        int recent = 0;
        for (int visit = 0; visit < life.size(); visit++) {
            int day = life.day(visit);
            if (day >= start) continue;
            first = Math.min(first, day);
            last = Math.max(last, day);
            if (day >= start - 120) recent++;
        }
        if (last < 0) return false;
        int silent = start - last;
        return switch (this) {
            case ALL -> true;
            case ACTIVE -> silent <= 60;
            case FREQUENT -> recent >= 3;
            case NEW -> start - first <= 60;
            case LAPSED -> silent > 60 && silent <= 365;
        };
    }
}
