package org.cvmworkbench.analysis.explore;

import org.cvmworkbench.columns.CustomerSet;

/// One of the numbers while a hand has taken hold of its histogram: wherever the brush goes, all counts follow at once.
public final class GrabbedFacet {
    private final FacetSheet sheet;
    private final BinnedNumbers numbers;
    private final CustomerSet others;
    private final PrefixCube cube;

    /// @param others whom the other conditions leave
    GrabbedFacet(FacetSheet sheet, BinnedNumbers numbers, CustomerSet others) {
        this.sheet = sheet;
        this.numbers = numbers;
        this.others = others;
        this.cube = sheet.counting().grab(numbers.bin(), numbers.binning().bins(), others);
    }

    /// Which histogram it is.
    public Binning binning() {
        return numbers.binning();
    }

    /// The counts of those on the bins `from` to `to - 1`, of everybody where these are all bins. O(places of all
    /// pictures).
    public FacetCounts between(int from, int to) {
        return sheet.read(cube.between(from, to), () -> members(from, to));
    }

    private CustomerSet members(int from, int to) {
        byte[] bin = numbers.bin();
        if (from == 0 && to == numbers.binning().bins()) return others;
        return CustomerSet.where(bin.length, customer -> bin[customer] >= from && bin[customer] < to)
                .and(others);
    }
}
