package org.cvmworkbench.ui.segments;

import java.util.Optional;
import org.cvmworkbench.analysis.explore.Binning;
import org.cvmworkbench.analysis.explore.FacetCounts;
import org.cvmworkbench.analysis.explore.Facets;
import org.cvmworkbench.analysis.explore.GrabbedFacet;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.language.SavedRules;
import org.cvmworkbench.language.blocks.Block;
import org.cvmworkbench.language.blocks.Blocks;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.cvmworkbench.workspace.jobs.Latest;
import org.cvmworkbench.workspace.jobs.Work;

/// The histogram that a hand is on, prepared so that each move of its brush is counted at once, without a job.
final class Grabbing {
    private final Latest preparing;
    private Optional<Hold> hold = Optional.empty();

    /// @param others the conditions that are not about the histogram
    private record Hold(Facets facets, Blocks others, GrabbedFacet grabbed) {
        boolean isOf(Facets some, Blocks blocks) {
            return facets == some
                    && others.equals(blocks.without(grabbed.binning().term()));
        }

        /// Nothing where the conditions say of the histogram what no brush says.
        Optional<FacetCounts> counts(Blocks blocks) {
            Binning binning = grabbed.binning();
            Optional<Block> about = blocks.about(binning.term());
            if (about.isEmpty()) return Optional.of(grabbed.between(0, binning.bins()));
            if (!(about.get() instanceof Block.Interval interval)) return Optional.empty();
            Binning.Place place = binning.place(interval);
            int from = (int) place.from();
            int to = (int) place.to();
            boolean brushed = from < to
                    && binning.interval(from, to).filter(interval::equals).isPresent();
            return brushed ? Optional.of(grabbed.between(from, to)) : Optional.empty();
        }
    }

    Grabbing(Jobs jobs) {
        this.preparing = new Latest(jobs);
    }

    /// A hand takes hold of a histogram.
    ///
    /// @param saved what the conditions may name
    void grab(SavedRules saved, Facets facets, Blocks blocks, Binning histogram) {
        boolean held = hold.filter(now ->
                        now.isOf(facets, blocks) && now.grabbed().binning().equals(histogram))
                .isPresent();
        if (held) return;
        hold = Optional.empty();
        Blocks others = blocks.without(histogram.term());
        Work<Optional<Hold>> work = progress -> {
            CustomerSet left =
                    RuleEvaluation.of(saved.resolved(others.rule().orElse(Rules.EVERYBODY)), facets.dimensions());
            progress.checkCancelled();
            return facets.grab(histogram, left).map(grabbed -> new Hold(facets, others, grabbed));
        };
        preparing.run(Text.of("segments.job.count"), work, grabbed -> hold = grabbed);
    }

    /// The counts of these conditions, where the hand's histogram tells them.
    Optional<FacetCounts> counts(Facets facets, Blocks blocks) {
        return hold.filter(now -> now.isOf(facets, blocks)).flatMap(now -> now.counts(blocks));
    }

    void forget() {
        preparing.cancel();
        hold = Optional.empty();
    }
}
