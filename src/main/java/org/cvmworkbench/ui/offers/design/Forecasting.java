package org.cvmworkbench.ui.offers.design;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cvmworkbench.analysis.simulation.CloseLook;
import org.cvmworkbench.analysis.simulation.Forecast;
import org.cvmworkbench.analysis.simulation.ForecastQuestion;
import org.cvmworkbench.analysis.simulation.Forecaster;
import org.cvmworkbench.analysis.simulation.SplitBy;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.model.scenario.Uplift;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.cvmworkbench.workspace.jobs.Latest;

/// What the scenario would bring, computed by a job whenever it is asked again: roughly while a hand still moves, then
/// finer.
final class Forecasting {
    private static final Set<SplitBy> SHOWN = EnumSet.of(SplitBy.GROUP, SplitBy.RF, SplitBy.STORE);

    /// How long a hand must rest before the chosen offer is looked at closely.
    private static final Duration REST = Duration.ofMillis(200);

    private final Latest computation;
    private final ReadOnlyObjectWrapper<Optional<Forecast>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<WorkbenchException>> refusal =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper computing = new ReadOnlyBooleanWrapper();
    private final Latest looking;
    private final ReadOnlyObjectWrapper<Optional<CloseLook>> look = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Forecaster forecaster = Forecaster.withoutBase();

    Forecasting(Jobs jobs) {
        this.computation = new Latest(jobs);
        this.looking = new Latest(jobs, REST);
    }

    ReadOnlyObjectProperty<Optional<Forecast>> answer() {
        return answer.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<WorkbenchException>> refusal() {
        return refusal.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty computing() {
        return computing.getReadOnlyProperty();
    }

    /// The chosen offer looked at closely, a moment after its answer; until then the look before.
    ReadOnlyObjectProperty<Optional<CloseLook>> look() {
        return look.getReadOnlyProperty();
    }

    /// Asks the base that is open; one without receipts tells nothing.
    void ask(Optional<Study> open) {
        forecaster = open.filter(study -> study.asOf().isPresent())
                .map(study -> Forecaster.on(study.facts()))
                .orElseGet(Forecaster::withoutBase);
    }

    void compute(Scenario scenario, OptionalInt chosen, Optional<Uplift.Stated> information) {
        computation.cancel();
        looking.cancel();
        computing.set(false);
        if (scenario.offers().isEmpty()) {
            answered(Optional.empty(), Optional.empty());
            look.set(Optional.empty());
            return;
        }
        computing.set(true);
        ForecastQuestion question = ForecastQuestion.of(scenario, chosen, information);
        ask(question.rough(), rough -> {
            refusal.set(Optional.empty());
            answer.set(Optional.of(rough));
            ask(question, finer -> {
                answered(Optional.of(finer), Optional.empty());
                look(question);
            });
        });
    }

    private void ask(ForecastQuestion question, Consumer<Forecast> told) {
        Forecaster asked = forecaster;
        computation.run(
                Text.of("job.forecast"),
                progress -> CountedOffers.of(question.scenario()).forecast(asked, question, progress),
                told,
                why -> answered(Optional.empty(), Optional.of(why)));
    }

    /// From as few draws as a hand that moves is answered with: parts are read beside each other.
    private void look(ForecastQuestion question) {
        Forecaster asked = forecaster;
        looking.run(
                Text.of("job.look"),
                progress -> CountedOffers.of(question.scenario()).closely(asked, question.rough(), SHOWN, progress),
                look::set,
                _ -> look.set(Optional.empty()));
    }

    private void answered(Optional<Forecast> told, Optional<WorkbenchException> why) {
        computing.set(false);
        refusal.set(why);
        answer.set(told);
    }
}
