package org.cvmworkbench.ui.segments;

import org.cvmworkbench.model.Texts;
import org.cvmworkbench.ui.kit.Look;

/// The panel of the rule where words are longer.
class RussianRulePanelScreenTest extends RulePanelScreenTest {
    @Override
    protected Look look() {
        return new Look(Texts.russian(), false, false);
    }
}
