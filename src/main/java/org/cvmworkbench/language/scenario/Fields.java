package org.cvmworkbench.language.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cvmworkbench.language.Spelling;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.RefusedValue;

/// The members of one JSON object, taken by key, each with its type; refusals name the place.
final class Fields {
    private final Json.Members object;

    private Fields(Json.Members object) {
        this.object = object;
    }

    /// @param known the keys it may have; any other is refused, and the nearest of these suggested
    static Fields of(Json json, List<String> known) throws WorkbenchException {
        Fields fields = new Fields(members(json));
        for (String key : fields.object.members().keySet()) {
            if (known.contains(key)) continue;
            Optional<String> meant = Spelling.nearest(key, known);
            if (meant.isPresent()) throw fields.place(key).refused("mistyped-key", key, meant.get());
            throw fields.place(key).refused("unknown-key", key, String.join(", ", known));
        }
        return fields;
    }

    static Json.Members members(Json json) throws WorkbenchException {
        if (json instanceof Json.Members members) return members;
        throw json.place().refused("no-object");
    }

    /// What builds a record from fields.
    @FunctionalInterface
    interface Maker<T> {
        T make() throws WorkbenchException;
    }

    /// Builds a record; a value it refuses is refused at its place.
    <T> T make(Maker<T> maker) throws WorkbenchException {
        try {
            return maker.make();
        } catch (RefusedValue refused) {
            throw place(refused.name()).refused(refused.reason());
        }
    }

    boolean has(String key) {
        return object.members().containsKey(key);
    }

    Optional<Json> optional(String key) {
        return Optional.ofNullable(object.members().get(key));
    }

    Json get(String key) throws WorkbenchException {
        Json value = object.members().get(key);
        if (value == null) throw object.place().refused("missing", key);
        return value;
    }

    String text(String key) throws WorkbenchException {
        return text(get(key));
    }

    List<String> texts(String key) throws WorkbenchException {
        List<String> texts = new ArrayList<>();
        for (Json item : items(key)) texts.add(text(item));
        return texts;
    }

    List<Json> items(String key) throws WorkbenchException {
        Json value = get(key);
        if (value instanceof Json.Items items) return items.items();
        throw value.place().refused("no-list");
    }

    double number(String key) throws WorkbenchException {
        return figure(key).doubleValue();
    }

    int integer(String key) throws WorkbenchException {
        BigDecimal value = figure(key);
        try {
            return value.intValueExact();
        } catch (ArithmeticException fraction) {
            throw place(key).refused("no-integer", value.toPlainString());
        }
    }

    long longInteger(String key) throws WorkbenchException {
        BigDecimal value = figure(key);
        try {
            return value.longValueExact();
        } catch (ArithmeticException fraction) {
            throw place(key).refused("no-integer", value.toPlainString());
        }
    }

    boolean flag(String key) throws WorkbenchException {
        Json value = get(key);
        if (value instanceof Json.Flag flag) return flag.value();
        throw value.place().refused("no-flag");
    }

    LocalDate date(String key) throws WorkbenchException {
        String text = text(key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unread) {
            throw place(key).refused("no-date", text);
        }
    }

    /// One of the words.
    <T> T word(String key, Stream<T> all, Function<T, String> word) throws WorkbenchException {
        String text = text(key);
        List<T> values = all.toList();
        for (T value : values) if (word.apply(value).equals(text)) return value;
        List<String> words = values.stream().map(word).toList();
        throw place(key).refused("unknown-word", text, String.join(", ", words));
    }

    /// Where the value of a key stands, or the object itself where it lacks the key.
    Place place(String key) {
        return optional(key).orElse(object).place();
    }

    private BigDecimal figure(String key) throws WorkbenchException {
        Json value = get(key);
        if (value instanceof Json.Figure figure) return figure.value();
        throw value.place().refused("no-number");
    }

    private static String text(Json value) throws WorkbenchException {
        if (value instanceof Json.Words words) return words.text();
        throw value.place().refused("no-text");
    }
}
