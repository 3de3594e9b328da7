package org.cvmworkbench.language.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.LadderStep;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.ServiceKind;

/// The mechanics, each with its own keys.
@SuppressWarnings("ImmutableEnumChecker") // the lists come from toList
enum MechanicReading {
    INFORMATION("information") {
        @Override
        Mechanic read(Fields fields) {
            return new Mechanic.Information();
        }
    },
    DISCOUNT("discount", "depth") {
        @Override
        Mechanic read(Fields fields) throws WorkbenchException {
            return new Mechanic.Discount(fields.number("depth"));
        }
    },
    PERSONAL_PRICE("personalPrice", "price", "marginFloor") {
        @Override
        Mechanic read(Fields fields) throws WorkbenchException {
            return new Mechanic.PersonalPrice(fields.number("price"), fields.number("marginFloor"));
        }
    },
    POINTS("points", "rate", "expiryDays") {
        @Override
        Mechanic read(Fields fields) throws WorkbenchException {
            OptionalInt expiry =
                    fields.has("expiryDays") ? OptionalInt.of(fields.integer("expiryDays")) : OptionalInt.empty();
            return new Mechanic.Points(fields.number("rate"), expiry);
        }
    },
    MULTI_OFFER("multiOffer", "items", "rewardPerItem", "rewardForAny") {
        @Override
        Mechanic read(Fields fields) throws WorkbenchException {
            return new Mechanic.MultiOffer(
                    fields.texts("items"), fields.number("rewardPerItem"), fields.number("rewardForAny"));
        }
    },
    COMBO_CATEGORY("comboCategory", "product", "category", "pointsEach") {
        @Override
        Mechanic read(Fields fields) throws WorkbenchException {
            return new Mechanic.ComboCategory(
                    fields.text("product"), fields.text("category"), fields.number("pointsEach"));
        }
    },
    COMBO_RECEIPT("comboReceipt", "items", "threshold", "points") {
        @Override
        Mechanic read(Fields fields) throws WorkbenchException {
            return new Mechanic.ComboReceipt(
                    fields.texts("items"), fields.number("threshold"), fields.number("points"));
        }
    },
    SERVICE("service", "kind", "cost") {
        @Override
        Mechanic read(Fields fields) throws WorkbenchException {
            ServiceKind kind = fields.word("kind", Stream.of(ServiceKind.values()), ServiceKind::word);
            return new Mechanic.Service(kind, fields.number("cost"));
        }
    },
    REMINDER("reminder", "monthsSilent") {
        @Override
        Mechanic read(Fields fields) throws WorkbenchException {
            return new Mechanic.Reminder(fields.integer("monthsSilent"));
        }
    },
    LADDER("ladder", "steps") {
        @Override
        Mechanic read(Fields fields) throws WorkbenchException {
            List<LadderStep> steps = new ArrayList<>();
            for (Json item : fields.items("steps")) {
                Fields step = Fields.of(item, List.of("purchases", "depth"));
                steps.add(step.make(() -> new LadderStep(step.integer("purchases"), step.number("depth"))));
            }
            return new Mechanic.Ladder(steps);
        }
    },
    WIN_BACK("winBack", "maxReward", "shape") {
        @Override
        Mechanic read(Fields fields) throws WorkbenchException {
            return new Mechanic.WinBack(fields.number("maxReward"), fields.number("shape"));
        }
    };

    private static final String TYPE = "type";

    private final String word;
    private final List<String> keys;

    MechanicReading(String word, String... keys) {
        this.word = word;
        this.keys = Stream.concat(Stream.of(TYPE), Stream.of(keys)).toList();
    }

    abstract Mechanic read(Fields fields) throws WorkbenchException;

    static Mechanic read(Json json) throws WorkbenchException {
        List<String> open = List.copyOf(Fields.members(json).members().keySet());
        MechanicReading reading = Fields.of(json, open).word(TYPE, Stream.of(values()), type -> type.word);
        Fields fields = Fields.of(json, reading.keys);
        return fields.make(() -> reading.read(fields));
    }
}
