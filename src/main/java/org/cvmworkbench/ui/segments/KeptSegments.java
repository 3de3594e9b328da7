package org.cvmworkbench.ui.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RuleParser;
import org.cvmworkbench.language.RuleProblem;
import org.cvmworkbench.language.SavedRules;
import org.cvmworkbench.language.Vocabulary;
import org.cvmworkbench.language.blocks.Blocks;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.workspace.Notice;
import org.cvmworkbench.workspace.OpenBase;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.cvmworkbench.workspace.jobs.Latest;
import org.cvmworkbench.workspace.segments.SegmentUse;

/// The saved segments of the open base and how many customers each has; a rule is counted once a snapshot.
final class KeptSegments {
    private final Latest counting;
    private final ReadOnlyObjectWrapper<List<KeptSegment>> all = new ReadOnlyObjectWrapper<>(List.of());
    private Map<Rule, Integer> known = new ConcurrentHashMap<>();
    private Optional<Dimensions> counted = Optional.empty();

    KeptSegments(Jobs jobs) {
        counting = new Latest(jobs);
    }

    /// By name.
    ReadOnlyObjectProperty<List<KeptSegment>> all() {
        return all.getReadOnlyProperty();
    }

    void show(Optional<Study> study) {
        if (study.isEmpty()) all.set(List.of());
        study.ifPresent(this::count);
    }

    /// Keeps nothing of a base that is not looked at any more.
    void forget() {
        counting.cancel();
        counted = Optional.empty();
        known = new ConcurrentHashMap<>();
        all.set(List.of());
    }

    private void count(Study study) {
        Optional<Dimensions> dimensions = Optional.of(study.dimensions());
        if (!counted.equals(dimensions)) known = new ConcurrentHashMap<>();
        counted = dimensions;
        Map<Rule, Integer> counts = known;
        counting.run(Text.of("segments.job.saved"), progress -> listed(study, counts, progress), all::set);
    }

    /// The same before anybody has counted them.
    static List<KeptSegment> uncounted(Study study) {
        return study.base().rules().rules().entrySet().stream()
                .map(saved -> new KeptSegment(saved.getKey(), saved.getValue(), Optional.empty(), Optional.empty(), 0))
                .toList();
    }

    /// Deletes one, which can be undone, and says what uses it.
    static void delete(String name, Workspace workspace) {
        OpenBase base = workspace.study().get().orElseThrow().base();
        workspace.changes().deleteSegment(name);
        SegmentUse.warning(name, SegmentUse.of(name, base.rules(), base.scenarios()))
                .ifPresent(used -> workspace.notices().tell(Notice.warning(used)));
    }

    private static List<KeptSegment> listed(Study study, Map<Rule, Integer> counts, Progress progress) {
        List<KeptSegment> listed = new ArrayList<>();
        SavedRules saved = study.base().rules();
        for (Map.Entry<String, String> segment : saved.rules().entrySet()) {
            progress.checkCancelled();
            Optional<Blocks> blocks = blocks(segment.getValue());
            Optional<Integer> customers = customers(segment.getKey(), counts, study);
            double share = Exploration.share(customers.orElse(0), study.customers());
            listed.add(new KeptSegment(segment.getKey(), segment.getValue(), blocks, customers, share));
        }
        return listed;
    }

    /// Nobody knows how many where its rule cannot be read, or not any more.
    private static Optional<Integer> customers(String name, Map<Rule, Integer> counts, Study study) {
        try {
            Rule rule = study.base().rules().resolved(new Rule.Segment(name));
            return Optional.of(counts.computeIfAbsent(
                    rule, asked -> RuleEvaluation.of(asked, study.dimensions()).count()));
        } catch (WorkbenchException _) {
            return Optional.empty();
        }
    }

    private static Optional<Blocks> blocks(String rule) {
        if (rule.isBlank()) return Optional.of(Blocks.EVERYBODY);
        return switch (RuleParser.parse(rule, Vocabulary.CUSTOMERS)) {
            case Rule parsed -> Optional.of(Blocks.of(parsed));
            case RuleProblem problem -> Optional.empty();
        };
    }
}
