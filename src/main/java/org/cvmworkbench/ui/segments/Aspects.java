package org.cvmworkbench.ui.segments;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.cvmworkbench.analysis.oldnew.OldNew;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.workspace.jobs.Jobs;

/// What is found out about the selection once the hand rests, and which of it is looked at.
final class Aspects {
    private final ObjectProperty<Below> below = new SimpleObjectProperty<>(Below.CUSTOMERS);
    private final BooleanProperty enlarged = new SimpleBooleanProperty();
    private final ObjectProperty<List<Picture>> pictures = new SimpleObjectProperty<>(Picture.USUAL);
    private final ReadOnlyObjectWrapper<Set<CustomerWord>> logarithmicCounts = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<Set<CustomerWord>> logarithmicValues = new ReadOnlyObjectWrapper<>(Set.of());
    private final Deduced<Whale> whale;
    private final Deduced<OldNewFound> oldNew;
    private final Deduced<Reach> reach;
    private final GridResponse response;

    Aspects(Jobs jobs) {
        whale = new Deduced<>(jobs, Text.of("segments.job.whale"), Whale::of);
        oldNew = new Deduced<>(
                jobs,
                Text.of("segments.job.oldnew"),
                (settled, before, progress) -> new OldNewFound(
                        settled.study().currency(),
                        OldNew.of(
                                settled.study().dimensions(), settled.selected().customers(), progress)));
        reach = new Deduced<>(jobs, Text.of("segments.job.reach"), Reach::of);
        response = new GridResponse(jobs);
    }

    /// What stands below the pictures.
    ObjectProperty<Below> below() {
        return below;
    }

    /// Whether that has the whole room.
    BooleanProperty enlarged() {
        return enlarged;
    }

    /// The pictures shown, in their order.
    ObjectProperty<List<Picture>> pictures() {
        return pictures;
    }

    /// Whose histograms have their counts on a logarithmic scale.
    ReadOnlyObjectProperty<Set<CustomerWord>> logarithmicCounts() {
        return logarithmicCounts.getReadOnlyProperty();
    }

    /// Whose histograms are to have their values on a logarithmic scale.
    ReadOnlyObjectProperty<Set<CustomerWord>> logarithmicValues() {
        return logarithmicValues.getReadOnlyProperty();
    }

    /// Another scale for the counts of a histogram.
    void turnCounts(CustomerWord word) {
        turn(logarithmicCounts, word);
    }

    /// Another scale for the values of a histogram.
    void turnValues(CustomerWord word) {
        turn(logarithmicValues, word);
    }

    private static void turn(ReadOnlyObjectWrapper<Set<CustomerWord>> logarithmic, CustomerWord word) {
        Set<CustomerWord> turned = new HashSet<>(logarithmic.get());
        if (!turned.remove(word)) turned.add(word);
        logarithmic.set(Set.copyOf(turned));
    }

    /// What the pictures shown need.
    Wanted wanted() {
        return new Wanted(Picture.words(pictures.get()), logarithmicValues.get());
    }

    Deduced<Whale> whale() {
        return whale;
    }

    Deduced<OldNewFound> oldNew() {
        return oldNew;
    }

    Deduced<Reach> reach() {
        return reach;
    }

    /// Keeps nothing of a base that is not looked at any more, whether it is shown or not.
    void forget() {
        whale.forget();
        oldNew.forget();
        reach.forget();
        response.forget();
    }

    /// How the cells of the grid answered past campaigns.
    GridResponse response() {
        return response;
    }
}
