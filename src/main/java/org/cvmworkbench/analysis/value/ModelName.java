package org.cvmworkbench.analysis.value;

import java.util.Locale;

/// The laws of repeat buying by the names of the literature.
public enum ModelName {
    /// Who comes once may never come again: Batislam, Denizel & Filiztekin 2007.
    MBG_NBD,
    /// Nobody leaves before his second visit: Fader, Hardie & Lee 2005.
    BG_NBD,
    /// Customers leave at any time: Schmittlein, Morrison & Colombo 1987.
    PARETO_NBD,
    /// MBG/NBD with gaps more even than chance makes them: Reutterer, Platzer & Schröder 2021.
    MBG_CNBD_K,
    /// Who may come once in each week, month or year: Fader, Hardie & Shang 2010.
    BG_BB;

    /// Whether time goes by in whole periods, each of which has a visit or none.
    boolean inPeriods() {
        return this == BG_BB;
    }

    /// As it is written in commands and answers.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return word();
    }
}
