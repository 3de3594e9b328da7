package org.cvmworkbench.language.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// JSON that knows where each of its values stood.
sealed interface Json {
    Place place();

    record Members(Place place, Map<String, Json> members) implements Json {}

    record Items(Place place, List<Json> items) implements Json {}

    record Words(Place place, String text) implements Json {}

    record Figure(Place place, BigDecimal value) implements Json {}

    /// true or false.
    record Flag(Place place, boolean value) implements Json {}

    /// No scenario has a place for it.
    record Null(Place place) implements Json {}
}
