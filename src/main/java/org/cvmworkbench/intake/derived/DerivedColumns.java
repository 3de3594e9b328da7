package org.cvmworkbench.intake.derived;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cvmworkbench.intake.cells.NumberLayout;
import org.cvmworkbench.intake.cells.SniffedNumbers;
import org.cvmworkbench.intake.header.Header;
import org.cvmworkbench.intake.header.Roles;
import org.cvmworkbench.intake.source.Row;
import org.cvmworkbench.model.FieldType;
import org.cvmworkbench.model.WorkbenchException;

/// The columns that settings make of others. They stand behind those of the file, each row gets their cells once it
/// has been scanned, and everything behind that takes them for columns of the file.
///
/// @param header of the file, with the templates as names behind the file's own
/// @param templates in their order
public record DerivedColumns(Header header, List<Template> templates) {
    private static final Set<FieldType> NUMBERS = EnumSet.of(FieldType.QUANTITY, FieldType.PRICE, FieldType.MONEY);

    public DerivedColumns {
        templates = List.copyOf(templates);
    }

    /// Whether the value of a setting is no column but made of columns, or a constant.
    public static boolean isTemplate(String value) {
        return value.contains("{") || (value.length() > 1 && value.startsWith("\"") && value.endsWith("\""));
    }

    /// @param roles the settings, by the words of the roles
    /// @param sample the first rows of the file
    /// @param decimal the mark of fractions, where it was said
    /// @param semicolons whether they divide the file
    public static DerivedColumns of(
            Header header,
            Map<String, String> roles,
            List<List<String>> sample,
            Optional<String> decimal,
            boolean semicolons)
            throws WorkbenchException {
        Map<String, Template> templates = new LinkedHashMap<>();
        for (Map.Entry<String, String> setting : roles.entrySet()) {
            String value = setting.getValue();
            if (!isTemplate(value) || templates.containsKey(value)) continue;
            TemplateParser parser = new TemplateParser(setting.getKey(), value, header);
            boolean number =
                    Roles.type(setting.getKey()).filter(NUMBERS::contains).isPresent();
            if (!value.contains("{")) {
                templates.put(value, new TextTemplate(List.of(new TextTemplate.Literal(unquoted(value)))));
            } else if (number) {
                Arithmetic.Expression expression = parser.arithmetic();
                List<String> cells = cells(sample, Arithmetic.columns(expression));
                NumberLayout layout =
                        SniffedNumbers.of(decimal, cells, semicolons).layout();
                templates.put(value, new Arithmetic(expression, layout));
            } else {
                templates.put(value, parser.text());
            }
        }
        return new DerivedColumns(header.with(List.copyOf(templates.keySet())), List.copyOf(templates.values()));
    }

    private static String unquoted(String value) {
        return value.substring(1, value.length() - 1).replace("\"\"", "\"");
    }

    private static List<String> cells(List<List<String>> sample, List<Integer> columns) {
        return sample.stream()
                .flatMap(row ->
                        columns.stream().filter(column -> column < row.size()).map(row::get))
                .toList();
    }

    public boolean none() {
        return templates.isEmpty();
    }

    /// Rows of the sample with the derived cells behind; one whose cells cannot be made has empty ones.
    public List<List<String>> onto(List<List<String>> sample) {
        if (none()) return sample;
        List<List<String>> rows = new ArrayList<>(sample.size());
        int width = header.names().size();
        for (List<String> row : sample) {
            List<String> cells = new ArrayList<>(row.subList(0, Math.min(width, row.size())));
            while (cells.size() < width) cells.add("");
            for (Template template : templates) cells.add(sampled(template, row));
            rows.add(cells);
        }
        return rows;
    }

    private static String sampled(Template template, List<String> row) {
        try {
            return template.cell(column -> column < row.size() ? row.get(column) : "");
        } catch (CellException unfit) {
            return "";
        }
    }

    /// Puts the derived cells behind those of a row.
    public void onto(Row row) throws CellException {
        int width = header.names().size();
        for (int i = 0; i < templates.size(); i++) {
            row.append(width + i, templates.get(i).cell(row::text));
        }
    }
}
