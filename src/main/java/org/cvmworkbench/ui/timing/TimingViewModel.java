package org.cvmworkbench.ui.timing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cvmworkbench.analysis.customers.CustomerColumn;
import org.cvmworkbench.analysis.customers.CustomerFact;
import org.cvmworkbench.analysis.customers.CustomerSort;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RuleParser;
import org.cvmworkbench.language.Vocabulary;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.ui.kit.customers.CustomerTableState;
import org.cvmworkbench.workspace.Selection;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Latest;

/// What the timing room knows: the dates of the open base, in all visits or in one category, and the customers of the
/// days that are looked at. It counts when its page asks it to. On the user interface's thread.
final class TimingViewModel {
    /// What is shown at first.
    static final Due SOON = new Due.Days(1, 7);

    private static final Text TELLING = Text.of("job.timing");
    private static final Text COUNTING = Text.of("job.customers");

    private final Workspace workspace;
    private final Latest telling;
    private final Latest counting;
    private final CustomerTableState table = CustomerTableState.of(CustomerFact.KEY);
    private final ReadOnlyObjectWrapper<String> category = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<Due> due = new ReadOnlyObjectWrapper<>(SOON);
    private final ReadOnlyObjectWrapper<Optional<TimingShown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Selection>> listed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<TimingQuestion> asked = Optional.empty();

    TimingViewModel(Workspace workspace) {
        this.workspace = workspace;
        this.telling = new Latest(workspace.jobs());
        this.counting = new Latest(workspace.jobs());
        arrange();
        workspace.study().subscribe((before, now) -> {
            if (Study.alike(before, now)) return;
            category.set("");
            due.set(SOON);
            forget();
            arrange();
        });
    }

    // State

    /// Empty until it is told.
    ReadOnlyObjectProperty<Optional<TimingShown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The customers below the pictures.
    ReadOnlyObjectProperty<Optional<Selection>> listed() {
        return listed.getReadOnlyProperty();
    }

    /// Empty for all visits.
    ReadOnlyObjectProperty<String> category() {
        return category.getReadOnlyProperty();
    }

    /// Whose list is shown.
    ReadOnlyObjectProperty<Due> due() {
        return due.getReadOnlyProperty();
    }

    CustomerTableState table() {
        return table;
    }

    Workspace workspace() {
        return workspace;
    }

    // Commands

    /// Tells where the open base and the category are not what is shown.
    void refresh() {
        Optional<TimingQuestion> now = workspace
                .study()
                .get()
                .filter(study -> study.firstDay().isPresent())
                .map(study -> new TimingQuestion(
                        study.whateverIsChurn(asked.map(TimingQuestion::dimensions)), category.get()));
        if (now.equals(asked)) return;
        asked = now;
        listed.set(Optional.empty());
        if (now.isEmpty()) forget();
        else telling.run(TELLING, now.get()::answer, this::show);
    }

    /// @param name empty for all visits
    void category(String name) {
        if (name.equals(category.get())) return;
        category.set(name);
        due.set(SOON);
        arrange();
        refresh();
    }

    /// Lists others.
    void list(Due whose) {
        due.set(whose);
        arrange();
        count();
    }

    /// Makes the listed customers those that all rooms look at.
    void select() {
        listed.get().ifPresent(found -> workspace.selection().set(Optional.of(found)));
    }

    private void show(TimingShown answer) {
        shown.set(Optional.of(answer));
        if (answer.isTold()) count();
    }

    private void count() {
        if (asked.isEmpty()) return;
        Dimensions dimensions = asked.get().dimensions();
        String rule = due.get().rule(category.get());
        counting.run(
                COUNTING,
                progress -> new Selection(rule, found(rule, dimensions)),
                found -> listed.set(Optional.of(found)));
    }

    private static CustomerSet found(String rule, Dimensions dimensions) {
        if (RuleParser.parse(rule, Vocabulary.CUSTOMERS) instanceof Rule read) {
            return RuleEvaluation.of(read, dimensions);
        }
        throw new IllegalStateException(rule + " cannot be read");
    }

    /// The columns that tell of the days that are looked at, and their order.
    private void arrange() {
        boolean overdue = due.get() instanceof Due.Overdue;
        Stream<CustomerFact> dates = overdue
                ? Stream.of(CustomerFact.GAP)
                : Stream.of(
                        CustomerFact.SEND, CustomerFact.NEXT_PURCHASE, CustomerFact.NEXT_FROM, CustomerFact.NEXT_TO);
        List<CustomerColumn> told =
                dates.map(fact -> new CustomerColumn(fact, category.get())).toList();
        Stream<CustomerColumn> who =
                Stream.of(CustomerFact.KEY, CustomerFact.GROUP).map(CustomerColumn::of);
        Stream<CustomerColumn> known = Stream.of(
                        CustomerFact.RHYTHM,
                        CustomerFact.RECENCY,
                        CustomerFact.VISITS,
                        CustomerFact.MONEY,
                        CustomerFact.LAST_VISIT)
                .map(CustomerColumn::of);
        table.arrange(
                Stream.of(who, told.stream(), known).flatMap(columns -> columns).toList());
        table.sort(List.of(new CustomerSort(told.getFirst(), overdue)));
    }

    /// Keeps nothing of a base that is not looked at any more, whether the room is shown or not.
    private void forget() {
        telling.cancel();
        counting.cancel();
        asked = Optional.empty();
        shown.set(Optional.empty());
        listed.set(Optional.empty());
        table.forget();
    }
}
