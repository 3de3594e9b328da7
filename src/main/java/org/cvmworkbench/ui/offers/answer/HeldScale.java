package org.cvmworkbench.ui.offers.answer;

import org.jspecify.annotations.Nullable;

/// An axis that stays while the same thing is looked at, and only grows.
public final class HeldScale {
    private @Nullable Object subject;
    private Scale scale = new Scale(0, 1, 1);

    /// @param shownNow equal as long as the axis is to stay
    public Scale of(Object shownNow, Scale needed) {
        scale = shownNow.equals(subject) ? scale.widenedFor(needed) : needed;
        subject = shownNow;
        return scale;
    }
}
