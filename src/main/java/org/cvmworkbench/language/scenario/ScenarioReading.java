package org.cvmworkbench.language.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Assumptions;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Control;
import org.cvmworkbench.model.scenario.Lever;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.RefusedValue;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.model.scenario.Scope;

/// Reads a scenario file. Strictly: an unknown key, a wrong unit or a missing answer is refused by name and place,
/// never guessed.
public final class ScenarioReading {
    static final int VERSION = 1;

    private static final List<String> SCENARIO = List.of("version", "name", "seed", "offers", "assumptions");
    private static final List<String> OFFER = List.of(
            "name",
            "lever",
            "audience",
            "mechanic",
            "scope",
            "channel",
            "start",
            "days",
            "controlShare",
            "controlWaived",
            "assumptions",
            "disabled");
    private static final List<String> SCOPE = List.of("categories", "products", "brands", "suppliers");

    private ScenarioReading() {}

    /// @throws WorkbenchException `SCENARIO`, with path, line, column and what is allowed there
    public static Scenario read(String json) throws WorkbenchException {
        Fields fields = Fields.of(JsonReading.read(json), SCENARIO);
        int version = fields.integer("version");
        if (version != VERSION) throw fields.place("version").refused("version", Integer.toString(version));
        OptionalLong seed = fields.has("seed") ? OptionalLong.of(fields.longInteger("seed")) : OptionalLong.empty();
        Assumptions shared = assumptions(fields);
        List<Offer> offers = new ArrayList<>();
        for (Json item : fields.items("offers")) {
            Offer offer = offer(item);
            checkTogether(offer, item, shared, fields);
            offers.add(offer);
        }
        return fields.make(() -> new Scenario(fields.text("name"), seed, offers, shared));
    }

    private static Offer offer(Json json) throws WorkbenchException {
        Fields fields = Fields.of(json, OFFER);
        return fields.make(() -> new Offer(
                fields.text("name"),
                fields.word("lever", Stream.of(Lever.values()), Lever::word),
                audience(fields.get("audience")),
                MechanicReading.read(fields.get("mechanic")),
                fields.has("scope") ? scope(fields.get("scope")) : Scope.WHOLE_RECEIPT,
                fields.text("channel"),
                fields.date("start"),
                fields.integer("days"),
                control(fields),
                assumptions(fields),
                fields.has("disabled") && fields.flag("disabled")));
    }

    /// What an offer's own and the shared assumptions only together can tell, refused where the assumption stands.
    private static void checkTogether(Offer offer, Json json, Assumptions shared, Fields scenario)
            throws WorkbenchException {
        try {
            offer.assumptions().over(shared).checkFor(offer.audience());
        } catch (RefusedValue refused) {
            Fields own = Fields.of(json, OFFER);
            for (Fields fields : List.of(own, scenario)) {
                if (!fields.has("assumptions")) continue;
                Json.Members given = Fields.members(fields.get("assumptions"));
                Json value = given.members().get(refused.name());
                if (value != null) throw value.place().refused(refused.reason());
            }
            throw json.place().refused(refused.reason());
        }
    }

    private static Assumptions assumptions(Fields fields) throws WorkbenchException {
        return fields.has("assumptions") ? AssumptionsReading.read(fields.get("assumptions")) : Assumptions.NONE;
    }

    private static Audience audience(Json json) throws WorkbenchException {
        Fields fields = Fields.of(json, List.of("rule", "segment", "size"));
        if (Fields.members(json).members().size() != 1) throw json.place().refused("audience");
        return fields.make(() -> {
            if (fields.has("rule")) return new Audience.Rule(fields.text("rule"));
            if (fields.has("segment")) return new Audience.Segment(fields.text("segment"));
            return new Audience.Size(fields.integer("size"));
        });
    }

    private static Scope scope(Json json) throws WorkbenchException {
        Fields fields = Fields.of(json, SCOPE);
        return fields.make(() -> new Scope(
                texts(fields, "categories"),
                texts(fields, "products"),
                texts(fields, "brands"),
                texts(fields, "suppliers")));
    }

    private static List<String> texts(Fields fields, String key) throws WorkbenchException {
        return fields.has(key) ? fields.texts(key) : List.of();
    }

    private static Control control(Fields fields) throws WorkbenchException {
        OptionalDouble share =
                fields.has("controlShare") ? OptionalDouble.of(fields.number("controlShare")) : OptionalDouble.empty();
        return new Control(share, fields.has("controlWaived") ? fields.text("controlWaived") : null);
    }
}
