package org.cvmworkbench.ui.offers.answer;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cvmworkbench.analysis.simulation.Forecast;
import org.cvmworkbench.analysis.simulation.ForecastQuestion;
import org.cvmworkbench.analysis.simulation.Forecaster;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.offers.design.OffersViewModel;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.jobs.Latest;

/// What the scenario would bring that the present one is held against, as long as it is shown.
final class Comparing {
    private final OffersViewModel room;
    private final Latest computation;
    private final ReadOnlyObjectWrapper<Optional<Forecast>> forecast = new ReadOnlyObjectWrapper<>(Optional.empty());

    Comparing(OffersViewModel room, Following following) {
        this.room = room;
        this.computation = new Latest(room.workspace().jobs());
        following.follow(room.shelf().compared(), this::compute);
        following.until(computation::cancel);
    }

    ReadOnlyObjectProperty<Optional<Forecast>> forecast() {
        return forecast.getReadOnlyProperty();
    }

    private void compute(Optional<Scenario> compared) {
        computation.cancel();
        forecast.set(Optional.empty());
        if (compared.isEmpty()) return;
        Optional<Study> study = room.workspace().study().get();
        Forecaster forecaster = study.map(open -> Forecaster.on(open.facts())).orElseGet(Forecaster::withoutBase);
        ForecastQuestion question = ForecastQuestion.of(compared.get(), OptionalInt.empty(), Optional.empty());
        computation.run(
                Text.of("job.forecast"),
                progress -> forecaster.of(question, progress),
                told -> forecast.set(Optional.of(told)));
    }
}
