package org.cvmworkbench.batch;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.text.NumberFormat;
import org.cvmworkbench.model.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// An answer for a reader: a line a figure, its name in front, nested ones indented; numbers as the locale writes them.
final class AnswerText {
    private static final int INDENT = 2;
    private static final int NAME_WIDTH = 26;
    private static final int MOST_PLACES = 6;

    private final Texts texts;
    private final PrintWriter out;
    private final NumberFormat numbers;

    AnswerText(Texts texts, PrintWriter out) {
        this.texts = texts;
        this.out = out;
        this.numbers = NumberFormat.getNumberInstance(texts.locale());
        numbers.setMaximumFractionDigits(MOST_PLACES);
    }

    void print(ObjectNode answer) {
        print(answer, 0);
    }

    private void print(ObjectNode node, int indent) {
        node.forEachEntry((name, value) -> print(name(name), value, indent));
    }

    private void print(String name, JsonNode value, int indent) {
        if (isNothing(value)) return;
        String label = " ".repeat(indent) + name;
        if (value instanceof ObjectNode inner && !isFigure(inner)) {
            out.println(label);
            print(inner, indent + INDENT);
        } else if (value.isArray() && value.get(0) instanceof ObjectNode) {
            out.println(label);
            value.forEach(row -> printRow((ObjectNode) row, indent + INDENT));
        } else {
            String said = value instanceof ObjectNode figure ? figures(figure) : value(value);
            out.println(label + " ".repeat(Math.max(2, NAME_WIDTH - label.length())) + said);
        }
    }

    private static boolean isNothing(JsonNode value) {
        return value.isNull() || (value.isContainer() && value.values().stream().allMatch(JsonNode::isNull));
    }

    /// A row that has a name goes under it; a short one is its name and its figures on one line.
    private void printRow(ObjectNode row, int indent) {
        ObjectNode figures = row.deepCopy();
        String first = row.propertyNames().iterator().next();
        JsonNode heading = figures.remove(first);
        boolean named = heading.isString();
        String name = named ? name(heading.stringValue()) : name(first) + " " + value(heading);
        if (figures.properties().stream().anyMatch(entry -> entry.getValue().isObject())) {
            out.println(" ".repeat(indent) + name);
            print(figures, indent + INDENT);
        } else {
            String label = " ".repeat(indent) + name;
            out.println(label + " ".repeat(Math.max(2, NAME_WIDTH - label.length())) + figures(figures));
        }
    }

    /// Whether the values belong to one figure, as a mean and its quantiles do.
    private static boolean isFigure(ObjectNode node) {
        return node.has("mean") || node.has("value");
    }

    private String figures(ObjectNode row) {
        if (row.size() == 1 && row.has("value")) return value(row.get("value"));
        StringBuilder line = new StringBuilder();
        row.forEachEntry((name, value) -> {
            if (value.isNull()) return;
            line.append(line.isEmpty() ? "" : "  ")
                    .append(name(name))
                    .append(' ')
                    .append(value(value));
        });
        return line.toString();
    }

    private String value(JsonNode value) {
        if (value.isNumber()) return number(value.decimalValue());
        if (value.isString()) return value.stringValue();
        if (value.isBoolean()) return texts.get(value.booleanValue() ? "answer.yes" : "answer.no");
        if (!value.isArray()) return value.toString();
        StringBuilder list = new StringBuilder();
        value.forEach(one -> list.append(list.isEmpty() ? "" : " ").append(value(one)));
        return list.toString();
    }

    /// Money keeps its two places, whatever they are.
    private String number(BigDecimal number) {
        numbers.setMinimumFractionDigits(Math.clamp(number.scale(), 0, MOST_PLACES));
        return numbers.format(number);
    }

    /// The name of a figure in the reader's language; keys without one (a group, a channel) are shown as they are.
    private String name(String key) {
        return texts.find("answer." + key).orElse(key);
    }
}
