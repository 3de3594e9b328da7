package org.cvmworkbench.ui.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cvmworkbench.analysis.overlap.SetOverlap;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.cvmworkbench.workspace.jobs.Latest;

/// How some of the saved segments overlap: at first the three largest.
final class Overlaps {
    /// As many as fit beside each other.
    static final int MOST = 6;

    private static final int AT_FIRST = 3;

    private final Latest counting;
    private final ReadOnlyObjectWrapper<Optional<SetOverlap>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<List<String>> chosen = Optional.empty();

    Overlaps(Jobs jobs) {
        counting = new Latest(jobs);
    }

    /// Empty where fewer than two segments can be laid over each other.
    ReadOnlyObjectProperty<Optional<SetOverlap>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Lays other segments over each other.
    void choose(List<String> names, Optional<Study> study, List<KeptSegment> kept) {
        chosen = Optional.of(names);
        count(study, kept);
    }

    /// Counts again, as when segments or customers are other ones.
    void count(Optional<Study> study, List<KeptSegment> kept) {
        List<String> names = names(kept);
        if (study.isEmpty() || names.size() < 2) {
            counting.cancel();
            shown.set(Optional.empty());
            return;
        }
        counting.run(
                Text.of("segments.job.overlap"),
                progress -> {
                    List<CustomerSet> sets = new ArrayList<>();
                    for (String name : names) {
                        progress.checkCancelled();
                        Rule rule = study.get().base().rules().resolved(new Rule.Segment(name));
                        sets.add(RuleEvaluation.of(rule, study.get().dimensions()));
                    }
                    return SetOverlap.of(study.get().snapshot().version(), names, sets);
                },
                overlap -> shown.set(Optional.of(overlap)));
    }

    private List<String> names(List<KeptSegment> kept) {
        List<String> countable = kept.stream()
                .filter(one -> one.customers().isPresent())
                .sorted((a, b) -> b.customers().orElse(0) - a.customers().orElse(0))
                .map(KeptSegment::name)
                .toList();
        if (chosen.isEmpty()) return countable.stream().limit(AT_FIRST).toList();
        return chosen.get().stream()
                .filter(Set.copyOf(countable)::contains)
                .limit(MOST)
                .toList();
    }

    /// The rule that means the customers of a part.
    static String rule(SetOverlap overlap, SetOverlap.Part part) {
        List<Rule> rules = new ArrayList<>();
        for (int set = 0; set < overlap.names().size(); set++) {
            Rule segment = new Rule.Segment(overlap.names().get(set));
            rules.add(part.has(set) ? segment : new Rule.Not(segment));
        }
        return RulePrinter.print(new Rule.And(rules));
    }
}
