package org.cvmworkbench.language.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cvmworkbench.model.WorkbenchException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Reads a text as [Json]: standard JSON only, no key twice, nothing after the end.
final class JsonReading {
    private static final String ROOT = "$";

    private final JsonParser parser;

    private JsonReading(JsonParser parser) {
        this.parser = parser;
    }

    static Json read(String text) throws WorkbenchException {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            return new JsonReading(parser).document();
        } catch (JacksonException malformed) {
            throw place(ROOT, malformed.getLocation()).refused("not-json");
        }
    }

    private Json document() throws WorkbenchException {
        if (parser.nextToken() == null) throw here(ROOT).refused("no-json");
        Json document = value(ROOT);
        if (parser.nextToken() != null) throw here(ROOT).refused("after-end");
        return document;
    }

    private Json value(String path) throws WorkbenchException {
        Place place = here(path);
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Json.Members(place, members(path));
            case START_ARRAY -> new Json.Items(place, items(path));
            case VALUE_STRING -> new Json.Words(place, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Figure(place, parser.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE -> new Json.Flag(place, parser.getBooleanValue());
            case VALUE_NULL -> new Json.Null(place);
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("no value at " + place);
        };
    }

    private Map<String, Json> members(String path) throws WorkbenchException {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Place place = here(path + "." + key);
            if (members.containsKey(key)) throw place.refused("twice", key);
            parser.nextToken();
            members.put(key, value(place.path()));
        }
        return members;
    }

    private List<Json> items(String path) throws WorkbenchException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) items.add(value(path + "[" + items.size() + "]"));
        return items;
    }

    private Place here(String path) {
        return place(path, parser.currentTokenLocation());
    }

    private static Place place(String path, TokenStreamLocation at) {
        return new Place(path, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }
}
