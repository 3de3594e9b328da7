package org.cvmworkbench.language.scenario;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.model.scenario.Assumptions;
import org.cvmworkbench.model.scenario.Uplift;
import org.cvmworkbench.model.scenario.UpliftKind;
import org.cvmworkbench.model.scenario.UpliftLevel;
import org.jspecify.annotations.Nullable;

/// The assumptions of a scenario or of one offer.
final class AssumptionsReading {
    static final String UPLIFT = "uplift";

    private static final List<String> NAMES = Stream.concat(
                    Stream.of(AssumptionName.values()).map(AssumptionName::word), Stream.of(UPLIFT))
            .toList();
    private static final List<String> PASSPORT = List.of("value", "sd", "source", "owner", "date");
    private static final List<String> STATED =
            Stream.concat(Stream.of("kind", "level"), PASSPORT.stream()).toList();

    private AssumptionsReading() {}

    static Assumptions read(Json json) throws WorkbenchException {
        Fields fields = Fields.of(json, NAMES);
        Map<AssumptionName, Assumption> values = new EnumMap<>(AssumptionName.class);
        for (AssumptionName name : AssumptionName.values()) {
            if (!fields.has(name.word())) continue;
            Fields passport = Fields.of(fields.get(name.word()), PASSPORT);
            values.put(name, passport.make(() -> name.checked(assumption(passport))));
        }
        return new Assumptions(values, fields.has(UPLIFT) ? uplift(fields.get(UPLIFT)) : null);
    }

    private static Uplift uplift(Json json) throws WorkbenchException {
        if (Fields.members(json).members().containsKey("model")) {
            Fields.of(json, List.of("model")).word("model", Stream.of("base"), word -> word);
            return new Uplift.Modelled();
        }
        Fields fields = Fields.of(json, STATED);
        UpliftKind kind = fields.word("kind", Stream.of(UpliftKind.values()), UpliftKind::word);
        UpliftLevel level = fields.word("level", Stream.of(UpliftLevel.values()), UpliftLevel::word);
        return fields.make(() -> new Uplift.Stated(kind, level, assumption(fields)));
    }

    private static Assumption assumption(Fields fields) throws WorkbenchException {
        return new Assumption(
                fields.number("value"),
                fields.has("sd") ? fields.number("sd") : 0,
                text(fields, "source"),
                text(fields, "owner"),
                fields.has("date") ? fields.date("date") : null);
    }

    private static @Nullable String text(Fields fields, String key) throws WorkbenchException {
        return fields.has(key) ? fields.text(key) : null;
    }
}
