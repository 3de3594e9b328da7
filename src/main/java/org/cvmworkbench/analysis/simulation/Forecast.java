package org.cvmworkbench.analysis.simulation;

import java.util.List;
import java.util.Optional;
import org.cvmworkbench.model.Text;

/// The whole answer to a question of the designer. An offer that is refused does not take the others with it.
///
/// @param offers       in the order of the scenario
/// @param whole        the answer as `simulate` gives it; nothing as long as an offer is refused
/// @param alternatives to the chosen offer; nothing where none is chosen or it is refused
public record Forecast(
        ForecastQuestion question,
        List<OfferForecast> offers,
        Optional<SimulationAnswer> whole,
        Optional<Alternatives> alternatives) {
    public Forecast {
        offers = List.copyOf(offers);
    }

    /// What the reader of the chosen offer's answer should know; nothing where it has none.
    public List<Text> warnings() {
        return chosen().stream()
                .filter(OfferForecast.Answered.class::isInstance)
                .map(OfferForecast.Answered.class::cast)
                .flatMap(told -> told.warnings().stream())
                .toList();
    }

    /// What became of the chosen offer.
    public Optional<OfferForecast> chosen() {
        return question.chosen().isPresent()
                ? Optional.of(offers.get(question.chosen().getAsInt()))
                : Optional.empty();
    }
}
