package org.cvmworkbench.ui.segments;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.cvmworkbench.analysis.explore.Binning;
import org.cvmworkbench.analysis.explore.FacetCounts;
import org.cvmworkbench.analysis.explore.Facets;
import org.cvmworkbench.language.blocks.Blocks;
import org.cvmworkbench.model.SegmentVersion;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.ui.kit.customers.CustomerTableState;
import org.cvmworkbench.workspace.Selection;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Latest;
import org.cvmworkbench.workspace.jobs.Pursuit;
import org.cvmworkbench.workspace.jobs.Work;
import org.jspecify.annotations.Nullable;

/// What the segments room knows: the rule and the customers it finds, which become those looked at in all rooms.
final class SegmentsViewModel {
    /// How long a hand on the keyboard must rest before the rule is counted.
    private static final Duration QUIET = Duration.ofMillis(150);
    private static final Text COUNTING = Text.of("segments.job.count");

    private final Workspace workspace;
    private final SegmentRule rule;
    private final KeptSegments saved;
    private final Overlaps overlaps;
    private final Completing completing;
    private final Latest typed;
    private final Pursuit brushed;
    private final Grabbing grabbing;
    private final ReadOnlyObjectWrapper<Optional<Exploration>> moving = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Exploration>> settled = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Selection>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<CellMeasure> measure = new SimpleObjectProperty<>(CellMeasure.CUSTOMERS);
    private final Aspects aspects;
    private final GridCuts cuts;
    private final CustomerTableState table = CustomerTableState.standard();
    private @Nullable Facets facets;
    private boolean shown;
    private boolean held;
    /// Whether all is to be counted when the hand lets go: only its histogram was, or an answer was turned away.
    private boolean owed;

    SegmentsViewModel(Workspace workspace) {
        this.workspace = workspace;
        this.rule = new SegmentRule(
                workspace.edits(),
                () -> workspace.study().get().map(study -> study.base().rules().names()));
        this.completing = new Completing(workspace);
        this.saved = new KeptSegments(workspace.jobs());
        this.aspects = new Aspects(workspace.jobs());
        this.cuts = new GridCuts(workspace.edits(), workspace.jobs(), exploration());
        this.overlaps = new Overlaps(workspace.jobs());
        saved.all().subscribe(kept -> overlaps.count(workspace.study().get(), kept));
        this.typed = new Latest(workspace.jobs(), QUIET);
        this.brushed = new Pursuit(workspace.jobs());
        this.grabbing = new Grabbing(workspace.jobs());
        workspace.study().subscribe(this::opened);
        workspace.selection().subscribe(selection -> selection.ifPresent(this::adopt));
        rule.blocks().subscribe((before, now) -> count());
        aspects.pictures().subscribe((before, now) -> count());
        aspects.logarithmicValues().subscribe((before, now) -> count());
    }

    // State

    SegmentRule rule() {
        return rule;
    }

    /// What all rooms share, for the table of customers.
    Workspace workspace() {
        return workspace;
    }

    CustomerTableState table() {
        return table;
    }

    /// The counts, also while a brush is on its way; empty without a base.
    ReadOnlyObjectProperty<Optional<Exploration>> exploration() {
        return moving.getReadOnlyProperty();
    }

    /// The counts once the hand rests, for what is read rather than seen.
    ReadOnlyObjectProperty<Optional<Exploration>> settled() {
        return settled.getReadOnlyProperty();
    }

    /// Whom the rule finds, once that is counted.
    ReadOnlyObjectProperty<Optional<Selection>> found() {
        return found.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<KeptSegment>> saved() {
        return saved.all();
    }

    /// The saved segments of the open base as they are, also while the room is not shown and nobody counts them.
    List<KeptSegment> uncounted() {
        return workspace.study().get().map(KeptSegments::uncounted).orElse(List.of());
    }

    /// What else is shown of the selection.
    Aspects aspects() {
        return aspects;
    }

    /// Where the grid is cut.
    GridCuts cuts() {
        return cuts;
    }

    Overlaps overlaps() {
        return overlaps;
    }

    /// What the cells of the grid say.
    ObjectProperty<CellMeasure> measure() {
        return measure;
    }

    // Commands

    /// The room is entered: what it shows is computed as long as it is.
    ///
    /// @return to be ended when it is left
    Subscription enter() {
        shown = true;
        opened(workspace.study().get());
        return () -> shown = false;
    }

    /// A hand takes hold of a histogram: from now on its brush is followed without a job.
    void grab(Binning histogram) {
        Facets now = facets;
        if (now == null) return;
        workspace.study().get().ifPresent(study -> {
            grabbing.grab(study.base().rules(), now, rule.blocks().get(), histogram);
        });
    }

    /// A brush moves: numbers follow, sentences and other rooms wait.
    void hold() {
        held = true;
    }

    /// The hand lets go of the brush.
    void release() {
        held = false;
        if (owed || (facets != null && !facets.areWhole())) count();
        else moving.get().filter(this::isOfNow).ifPresent(this::settle);
    }

    /// What can be written next.
    Completing completing() {
        return completing;
    }

    void openDemo() {
        workspace.openDemo();
    }

    void save(String name) {
        workspace.changes().saveSegment(name.strip(), rule.blocks().get().text());
    }

    /// Keeps whom it has now.
    void freeze(KeptSegment segment) {
        workspace.changes().freezeSegment(segment.name());
    }

    /// Gives a segment a rule it had before.
    void restore(SegmentVersion version) {
        workspace.changes().saveSegment(version.segment(), version.rule());
    }

    /// Lays these segments over each other.
    void overlay(List<String> names) {
        overlaps.choose(names, workspace.study().get(), saved.all().get());
    }

    void delete(KeptSegment segment) {
        KeptSegments.delete(segment.name(), workspace);
    }

    private void opened(Optional<Study> study) {
        boolean other = study.map(Study::dimensions)
                .filter(dimensions -> facets != null && facets.dimensions() == dimensions)
                .isEmpty();
        boolean named = rule.namesSegments();
        if (other) begin(study.flatMap(Study::facets));
        else if (named) grabbing.forget(); // the segment may be another by now
        if (!shown) return;
        saved.show(study);
        rule.readAgain();
        if (named || moving.get().isEmpty()) count();
    }

    /// Forgets another base.
    private void begin(Optional<Facets> first) {
        typed.cancel();
        brushed.cancel();
        grabbing.forget();
        facets = first.orElse(null);
        held = false;
        owed = false;
        moving.set(Optional.empty());
        settled.set(Optional.empty());
        found.set(Optional.empty());
        saved.forget();
        aspects.forget();
        table.forget();
    }

    /// What was chosen in another room.
    private void adopt(Selection selection) {
        if (!found.get().equals(Optional.of(selection))) rule.adopt(selection.rule());
    }

    private void count() {
        Optional<Study> study = workspace.study().get();
        if (study.isEmpty() || (held && follow(study.get()))) return;
        if (facets != null && !facets.areWhole() && rule.blocks().get().all().isEmpty()) {
            show(Exploration.ofEverybody(study.get(), facets));
            return;
        }
        if (rule.typed()) {
            brushed.cancel();
            typed.run(COUNTING, exploring(study.get()), this::show);
        } else {
            typed.cancel();
            brushed.run(COUNTING, exploring(study.get()), this::show);
        }
    }

    /// Counts what the brush covers here and now.
    ///
    /// @return whether the histogram was ready for it
    private boolean follow(Study study) {
        if (facets == null) return false;
        long start = System.nanoTime();
        Facets now = facets;
        Blocks blocks = rule.blocks().get();
        Optional<FacetCounts> counts = grabbing.counts(now, blocks);
        if (counts.isEmpty()) return false;
        typed.cancel();
        brushed.cancel();
        owed = true;
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        moving.set(Optional.of(new Exploration(study, now, rule.text().get(), blocks, counts.get(), took)));
        return true;
    }

    private Work<Exploration> exploring(Study study) {
        String text = rule.text().get();
        Blocks blocks = rule.blocks().get();
        Facets ready = facets;
        Wanted wanted = aspects.wanted();
        Optional<FacetCounts> before =
                moving.get().filter(shown -> shown.facets() == ready).map(Exploration::selected);
        return progress -> {
            Facets now = ready == null
                    ? Facets.first(study.dimensions(), progress)
                    : wanted.in(ready.whole(progress), progress);
            return Exploration.of(study, now, text, blocks, before.filter(shown -> now == ready), progress);
        };
    }

    private void show(Exploration counted) {
        boolean other = facets != null && facets != counted.facets();
        owed = held && other;
        if (owed) return; // the hand keeps its histogram
        facets = counted.facets();
        moving.set(Optional.of(counted));
        if (!facets.areWhole()) typed.run(COUNTING, exploring(counted.study()), this::show);
        else if (!held && isOfNow(counted)) settle(counted);
    }

    private boolean isOfNow(Exploration counted) {
        return counted.blocks().equals(rule.blocks().get());
    }

    private void settle(Exploration counted) {
        settled.set(Optional.of(counted));
        found.set(Optional.of(
                new Selection(counted.blocks().text(), counted.selected().customers())));
        workspace.selection().set(found.get());
    }
}
