package org.cvmworkbench.batch;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cvmworkbench.model.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// An answer for a reader. Figures stand in lines, name and value; what has the same figures, as rows of a list do or a
/// mean and its quantiles, in a table; the rest under a heading, indented.
final class AnswerText {
    private static final int INDENT = 2;
    /// The periods of a cohort that are still running are marked in its cells, rather than listed.
    private static final String COMPLETE = "complete";

    /// Customers behind each cell, for machines.
    private static final String REACHED = "reached";

    private static final String RUNNING = "…";

    private final FigureText figures;
    private final PrintWriter out;

    AnswerText(Texts texts, PrintWriter out) {
        this.figures = new FigureText(texts);
        this.out = out;
    }

    void print(ObjectNode answer) {
        print(answer, 0);
    }

    private void print(ObjectNode node, int indent) {
        Map<String, JsonNode> alike = new LinkedHashMap<>();
        Map<String, JsonNode> single = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            JsonNode value = entry.getValue();
            if (isFigure(value)) {
                printLines(single, indent);
                alike.put(entry.getKey(), value);
            } else {
                printAlike(alike, indent);
                if (value.isContainer()) printLines(single, indent);
                if (value.isContainer()) printUnderHeading(entry.getKey(), value, indent);
                else single.put(entry.getKey(), value);
            }
        }
        printAlike(alike, indent);
        printLines(single, indent);
    }

    /// Whether the values belong to one figure, as a mean and its quantiles do, or a value and its source.
    private static boolean isFigure(JsonNode node) {
        return node instanceof ObjectNode
                && (node.has("mean") || node.path("value").isValueNode());
    }

    private void printLines(Map<String, JsonNode> single, int indent) {
        TextTable lines = new TextTable(List.of("", ""));
        single.forEach((name, value) -> {
            if (!value.isNull()) lines.add(List.of(figures.name(name), figures.value(name, value)));
        });
        lines.print(out, indent);
        single.clear();
    }

    private void printAlike(Map<String, JsonNode> alike, int indent) {
        List<ObjectNode> rows = new ArrayList<>();
        List<String> names = new ArrayList<>();
        alike.forEach((name, value) -> {
            if (value.valueStream().allMatch(JsonNode::isNull)) return;
            rows.add((ObjectNode) value);
            names.add(figures.name(name));
        });
        if (!rows.isEmpty()) table(names, rows).print(out, indent);
        alike.clear();
    }

    private void printUnderHeading(String name, JsonNode value, int indent) {
        if (value.isEmpty()) return;
        out.println(" ".repeat(indent) + figures.name(name));
        int inner = indent + INDENT;
        if (value instanceof ObjectNode node) print(node, inner);
        else if (!value.get(0).isObject())
            value.forEach(one -> out.println(" ".repeat(inner) + figures.value(name, one)));
        else if (value.valueStream().allMatch(AnswerText::isRow)) printRows(value, inner);
        else value.forEach(section -> printSection((ObjectNode) section, inner));
    }

    private static boolean isRow(JsonNode node) {
        return node.valueStream().noneMatch(JsonNode::isObject);
    }

    private void printRows(JsonNode array, int indent) {
        List<ObjectNode> rows = array.valueStream().map(ObjectNode.class::cast).toList();
        table(List.of(), rows).print(out, indent);
    }

    /// Its first figure is its heading.
    private void printSection(ObjectNode section, int indent) {
        ObjectNode rest = section.deepCopy();
        String first = section.propertyNames().iterator().next();
        out.println(" ".repeat(indent) + figures.value(first, rest.remove(first)));
        print(rest, indent + INDENT);
    }

    /// @param names of the rows; empty where they have none
    private TextTable table(List<String> names, List<ObjectNode> rows) {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.propertyNames()));
        columns.removeAll(Set.of(COMPLETE, REACHED));
        boolean plain = columns.size() <= 2 && columns.contains("value");
        List<String> header = new ArrayList<>(names.isEmpty() ? List.of() : List.of(""));
        for (String column : columns) header.addAll(header(column, rows, plain));
        TextTable table = new TextTable(header);
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = new ArrayList<>(names.isEmpty() ? List.of() : List.of(names.get(row)));
            for (String column : columns) cells.addAll(cells(column, rows.get(row)));
            table.add(cells);
        }
        return table;
    }

    /// A column of lists becomes as many as the longest has entries, which go by their numbers where they are figures.
    private List<String> header(String column, List<ObjectNode> rows, boolean plain) {
        if (plain) return List.of("");
        if (rows.stream().noneMatch(row -> row.path(column).path(0).isNumber())) return List.of(figures.name(column));
        int longest =
                rows.stream().mapToInt(row -> row.path(column).size()).max().orElse(0);
        return Stream.iterate(0, number -> number + 1)
                .limit(longest)
                .map(String::valueOf)
                .toList();
    }

    private static String mark(JsonNode complete) {
        if (complete.isMissingNode()) return "";
        return complete.booleanValue() ? " " : RUNNING;
    }

    private List<String> cells(String column, ObjectNode row) {
        JsonNode value = row.path(column);
        if (value.isMissingNode()) return List.of("");
        if (!value.isArray()) return List.of(figures.value(column, value));
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            cells.add(figures.value(column, value.get(i))
                    + mark(row.path(COMPLETE).path(i)));
        }
        return value.path(0).isNumber() ? cells : List.of(String.join(", ", cells));
    }
}
