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
        node.forEachEntry((name, value) -> {
            if (value.isNull() || (value.isEmpty() && value.isContainer())) return;
            String label = " ".repeat(indent) + name(name);
            if (value instanceof ObjectNode inner) {
                out.println(label);
                print(inner, indent + INDENT);
            } else if (value.isArray() && value.get(0).isObject()) {
                out.println(label);
                value.forEach(row -> out.println(" ".repeat(indent + INDENT) + row(row)));
            } else {
                out.println(label + " ".repeat(Math.max(1, NAME_WIDTH - label.length())) + value(value));
            }
        });
    }

    private String row(JsonNode row) {
        StringBuilder line = new StringBuilder();
        row.forEachEntry((name, value) -> {
            if (!line.isEmpty()) line.append("  ");
            line.append(value.isString() ? value.stringValue() : name(name) + " " + value(value));
        });
        return line.toString();
    }

    private String value(JsonNode value) {
        if (value.isNumber()) return number(value.decimalValue());
        if (value.isString()) return value.stringValue();
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
