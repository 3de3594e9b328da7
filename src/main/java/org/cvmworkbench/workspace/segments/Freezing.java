package org.cvmworkbench.workspace.segments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.language.SavedRules;
import org.cvmworkbench.model.FrozenMembers;
import org.cvmworkbench.model.FrozenSegment;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.store.Base;
import org.cvmworkbench.store.SavedSegment;

/// Keeps whom a segment has, by the customers' own keys.
public record Freezing(Dimensions dimensions) {
    /// O(customers of the segment).
    ///
    /// @param into the base the dimensions are of, with the definition that counts
    public FrozenSegment freeze(String name, Base into) throws WorkbenchException {
        SavedRules saved = SavedSegments.read(into).rules();
        return keep(name, RuleEvaluation.of(saved.resolved(new Rule.Segment(name)), dimensions), into);
    }

    /// Keeps customers whom no rule tells: a segment of this name that means whom it was frozen with. O(customers of
    /// it).
    public FrozenSegment save(String name, CustomerSet whom, Base into) throws WorkbenchException {
        into.segments().save(new SavedSegment(name, RulePrinter.print(new Rule.Frozen(name)), ""));
        return keep(name, whom, into);
    }

    private FrozenSegment keep(String name, CustomerSet whom, Base into) throws WorkbenchException {
        Customers customers = dimensions.snapshot().customers();
        List<String> keys = new ArrayList<>(whom.count());
        whom.forEach(customer -> keys.add(customers.key(customer)));
        LocalDate asOf = LocalDate.ofEpochDay(dimensions.asOf());
        return into.frozen()
                .freeze(
                        FrozenMembers.of(name, keys),
                        keys.size(),
                        asOf,
                        dimensions.snapshot().version());
    }
}
