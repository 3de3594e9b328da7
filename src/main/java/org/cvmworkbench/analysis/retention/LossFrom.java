package org.cvmworkbench.analysis.retention;

import java.util.Locale;
import org.cvmworkbench.model.Text;

/// From when on those who leave within a year are missed. The three differ by a factor of two over three
/// years, so a loss without its convention is half a figure.
public enum LossFrom {
    /// From the first day of the year they leave in.
    START,
    /// From its middle, as if they left evenly over it.
    MID,
    /// From the next year on.
    NEXT;

    /// In words.
    public Text said() {
        return Text.of("loss-from." + name().toLowerCase(Locale.ROOT));
    }
}
