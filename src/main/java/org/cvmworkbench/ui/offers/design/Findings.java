package org.cvmworkbench.ui.offers.design;

import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.suggestion.Suggestion;
import org.cvmworkbench.analysis.suggestion.SuggestionKind;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.workspace.offers.OfferDesign;
import org.cvmworkbench.workspace.offers.Suggested;

/// What could be offered, as far as it is found.
///
/// @param inReceipts sets, combos, themes and products to push
/// @param audiences to whom no offer speaks
/// @param scenario of which what it does already is not suggested
public record Findings(Part inReceipts, Part audiences, Scenario scenario) {
    static final Findings NOTHING = new Findings(Part.UNKNOWN, Part.UNKNOWN, OfferDesign.empty("-"));

    /// What one search found.
    ///
    /// @param found as long as another search runs, what the one before found; nothing before the first
    /// @param refusal why there is no answer
    public record Part(Optional<List<Suggestion>> found, Optional<WorkbenchException> refusal, boolean running) {
        static final Part UNKNOWN = new Part(Optional.empty(), Optional.empty(), false);

        Part run() {
            return new Part(found, Optional.empty(), true);
        }

        Part stop() {
            return new Part(found, refusal, false);
        }

        static Part of(List<Suggestion> found) {
            return new Part(Optional.of(List.copyOf(found)), Optional.empty(), false);
        }

        static Part of(WorkbenchException refusal) {
            return new Part(Optional.empty(), Optional.of(refusal), false);
        }
    }

    /// The search that tells of a kind.
    public Part part(SuggestionKind kind) {
        return kind == SuggestionKind.AUDIENCE ? audiences : inReceipts;
    }

    /// Those of a kind that no offer covers yet, the best first.
    public List<Suggested> of(SuggestionKind kind) {
        return part(kind).found().stream()
                .flatMap(List::stream)
                .filter(one -> one.kind() == kind)
                .map(Suggested::new)
                .filter(one -> !one.isCoveredBy(scenario))
                .toList();
    }

    Findings in(Scenario now) {
        return new Findings(inReceipts, audiences, now);
    }

    Findings searching() {
        return new Findings(inReceipts.run(), audiences, scenario);
    }

    Findings listening() {
        return new Findings(inReceipts, audiences.run(), scenario);
    }

    Findings searchEnded() {
        return new Findings(inReceipts.stop(), audiences, scenario);
    }

    Findings listeningEnded() {
        return new Findings(inReceipts, audiences.stop(), scenario);
    }

    Findings found(List<Suggestion> suggestions) {
        return new Findings(Part.of(suggestions), audiences, scenario);
    }

    Findings refused(WorkbenchException why) {
        return new Findings(Part.of(why), audiences, scenario);
    }

    Findings heard(List<Suggestion> suggestions) {
        return new Findings(inReceipts, Part.of(suggestions), scenario);
    }

    Findings unheard(WorkbenchException why) {
        return new Findings(inReceipts, Part.of(why), scenario);
    }
}
