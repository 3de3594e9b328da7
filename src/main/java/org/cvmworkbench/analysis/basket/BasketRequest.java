package org.cvmworkbench.analysis.basket;

import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.ItemKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// Which sets are looked for.
///
/// @param support the least part of receipts a set is in, above 0 to 1
/// @param largest items in a set at most
/// @param cap frequent items of a receipt that are looked at at most, the most frequent of them: a
///     wholesale receipt of a thousand lines has more sets than all the others together
public record BasketRequest(ItemKind by, double support, int largest, int cap) {
    public static final double USUAL_SUPPORT = 0.001;
    public static final int USUAL_LARGEST = 4;
    public static final int USUAL_CAP = 128;
    /// More than these nobody can use, and they would not fit in memory for long.
    static final int MOST_SETS = 1_000_000;

    private static final int LARGEST = 10;
    private static final int CAP = 1000;

    /// @throws WorkbenchException for a support, size or cap that makes no sense
    public static BasketRequest checked(ItemKind by, double support, int largest, int cap) throws WorkbenchException {
        if (!(support > 0 && support <= 1)) throw refused("basket.support-refused", support);
        if (largest < 1 || largest > LARGEST) throw refused("basket.largest-refused", largest, LARGEST);
        if (cap < 2 || cap > CAP) throw refused("basket.cap-refused", cap, CAP);
        return new BasketRequest(by, support, largest, cap);
    }

    public static BasketRequest usual(ItemKind by) {
        return new BasketRequest(by, USUAL_SUPPORT, USUAL_LARGEST, USUAL_CAP);
    }

    /// In how many receipts a set must be.
    ///
    /// @param receipts of which
    int minimum(int receipts) {
        double rounding = 1e-9;
        return (int) Math.max(1, Math.ceil(support * receipts - rounding));
    }

    static WorkbenchException refused(String key, Object... arguments) {
        return new WorkbenchException(ErrorKind.OPTION, Text.of(key, arguments));
    }
}
