package org.cvmworkbench.workspace.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RuleParser;
import org.cvmworkbench.language.SavedRules;
import org.cvmworkbench.language.Vocabulary;
import org.cvmworkbench.language.scenario.ScenarioReading;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Offer;

/// Something that would change if a segment did.
///
/// @param name of it
public record SegmentUse(Kind kind, String name) {
    public enum Kind {
        /// Another segment, whose rule names it.
        SEGMENT,
        /// A scenario, one of whose offers is for it.
        SCENARIO;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Segments before scenarios, by name. What cannot be read names nobody.
    ///
    /// @param scenarios the saved files, by name
    public static List<SegmentUse> of(String segment, SavedRules saved, SortedMap<String, String> scenarios) {
        List<SegmentUse> uses = new ArrayList<>();
        for (Map.Entry<String, String> other : saved.rules().entrySet()) {
            boolean names = RuleParser.parse(other.getValue(), Vocabulary.CUSTOMERS) instanceof Rule rule
                    && SavedRules.named(rule).contains(segment);
            if (names) uses.add(new SegmentUse(Kind.SEGMENT, other.getKey()));
        }
        scenarios.forEach((name, json) -> {
            if (isFor(segment, json)) uses.add(new SegmentUse(Kind.SCENARIO, name));
        });
        return uses;
    }

    /// What is to be said when a segment is deleted; nothing where nothing uses it.
    public static Optional<Text> warning(String segment, List<SegmentUse> uses) {
        if (uses.isEmpty()) return Optional.empty();
        String names = uses.stream().map(use -> "“" + use.name() + "”").collect(Collectors.joining(", "));
        return Optional.of(Text.of("segments.deleted.used", "“" + segment + "”", names));
    }

    private static boolean isFor(String segment, String json) {
        try {
            return ScenarioReading.read(json).offers().stream()
                    .map(Offer::audience)
                    .anyMatch(audience -> names(segment, audience));
        } catch (WorkbenchException _) {
            return false;
        }
    }

    private static boolean names(String segment, Audience audience) {
        return switch (audience) {
            case Audience.Segment(var name) -> name.equals(segment);
            case Audience.Rule(var text) ->
                RuleParser.parse(text, Vocabulary.CUSTOMERS) instanceof Rule rule
                        && SavedRules.named(rule).contains(segment);
            case Audience.Size size -> false;
        };
    }
}
