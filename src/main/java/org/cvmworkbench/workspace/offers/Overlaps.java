package org.cvmworkbench.workspace.offers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.workspace.Study;

/// Which offers meet the same customers on the same days.
///
/// @param found in the order of priority
/// @param audiences whom the offers are for, kept for the next scenario; nobody knows those that are not in it
/// @param mixes who they are, of the same
public record Overlaps(List<Overlap> found, Map<Audience, CustomerSet> audiences, Map<Audience, AudienceMix> mixes) {
    public static final Overlaps NONE = new Overlaps(List.of(), Map.of(), Map.of());

    public Overlaps {
        found = List.copyOf(found);
        audiences = Map.copyOf(audiences);
        mixes = Map.copyOf(mixes);
    }

    /// O(offers² + audiences · customers), those known before not counted: for a job.
    ///
    /// @param before those of an earlier scenario on the same study
    /// @param progress is asked whether it is still wanted
    public static Overlaps of(Scenario scenario, Optional<Study> study, Overlaps before, Progress progress)
            throws WorkbenchException {
        Map<Audience, CustomerSet> audiences = new HashMap<>();
        for (Offer offer : scenario.offers()) {
            progress.checkCancelled();
            CustomerSet known = before.audiences.get(offer.audience());
            Optional<CustomerSet> customers = known == null ? customers(offer.audience(), study) : Optional.of(known);
            customers.ifPresent(set -> audiences.put(offer.audience(), set));
        }
        List<Overlap> found = new ArrayList<>();
        for (int first = 0; first < scenario.offers().size(); first++) {
            progress.checkCancelled();
            for (int second = first + 1; second < scenario.offers().size(); second++)
                overlap(scenario, first, second, audiences).ifPresent(found::add);
        }
        return new Overlaps(found, audiences, mixes(audiences, study, before, progress));
    }

    private static Map<Audience, AudienceMix> mixes(
            Map<Audience, CustomerSet> audiences, Optional<Study> study, Overlaps before, Progress progress) {
        Map<Audience, AudienceMix> mixes = new HashMap<>();
        for (Map.Entry<Audience, CustomerSet> one : audiences.entrySet()) {
            progress.checkCancelled();
            AudienceMix known = before.mixes.get(one.getKey());
            mixes.put(
                    one.getKey(),
                    known == null
                            ? AudienceMix.of(one.getValue(), study.orElseThrow().dimensions())
                            : known);
        }
        return mixes;
    }

    /// Who the customers of an audience are, where a base tells.
    public Optional<AudienceMix> mix(Audience audience) {
        return Optional.ofNullable(mixes.get(audience));
    }

    /// Those that touch one offer.
    public List<Overlap> of(int offer) {
        return found.stream().filter(overlap -> overlap.isOf(offer)).toList();
    }

    /// How many customers an audience has, where a base tells.
    public OptionalInt count(Audience audience) {
        CustomerSet customers = audiences.get(audience);
        return customers == null ? OptionalInt.empty() : OptionalInt.of(customers.count());
    }

    private static Optional<Overlap> overlap(
            Scenario scenario, int first, int second, Map<Audience, CustomerSet> audiences) {
        Offer one = scenario.offers().get(first);
        Offer other = scenario.offers().get(second);
        int days = one.daysTogetherWith(other);
        if (one.disabled() || other.disabled() || days == 0) return Optional.empty();
        LocalDate from = one.start().isAfter(other.start()) ? one.start() : other.start();
        CustomerSet ours = audiences.get(one.audience());
        CustomerSet theirs = audiences.get(other.audience());
        if (ours == null || theirs == null)
            return Optional.of(new Overlap(first, second, from, days, OptionalInt.empty()));
        int common = ours.and(theirs).count();
        return common == 0
                ? Optional.empty()
                : Optional.of(new Overlap(first, second, from, days, OptionalInt.of(common)));
    }

    /// Nothing where no base tells, or the base refuses: the forecast says why.
    private static Optional<CustomerSet> customers(Audience audience, Optional<Study> study) {
        if (study.isEmpty() || study.get().asOf().isEmpty()) return Optional.empty();
        Study open = study.get();
        try {
            return switch (audience) {
                case Audience.Rule(String text) ->
                    Optional.of(RuleEvaluation.of(open.base().rules().read(text), open.dimensions()));
                case Audience.Segment(String name) ->
                    Optional.of(
                            RuleEvaluation.of(open.base().rules().resolved(new Rule.Segment(name)), open.dimensions()));
                case Audience.Size _ -> Optional.empty();
            };
        } catch (WorkbenchException refused) {
            return Optional.empty();
        }
    }
}
