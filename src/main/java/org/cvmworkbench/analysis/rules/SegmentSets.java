package org.cvmworkbench.analysis.rules;

import java.util.SortedMap;
import java.util.TreeMap;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.language.SavedRules;
import org.cvmworkbench.model.WorkbenchException;

/// Whom the saved segments have.
public final class SegmentSets {
    private SegmentSets() {}

    /// By name.
    ///
    /// @throws WorkbenchException where a saved rule cannot be read
    public static SortedMap<String, CustomerSet> of(SavedRules saved, Dimensions dimensions) throws WorkbenchException {
        SortedMap<String, CustomerSet> segments = new TreeMap<>();
        for (String name : saved.rules().keySet()) {
            segments.put(
                    name,
                    RuleEvaluation.of(
                            saved.resolved(Rules.customersOrAll(saved.rules().get(name))), dimensions));
        }
        return segments;
    }
}
