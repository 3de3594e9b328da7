package org.cvmworkbench.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.DictionaryBuilder;
import org.cvmworkbench.columns.ReceiptOrder;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Field;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.SetAsideEntry;

/// A small base written down line by line. Quantities are in thousandths, amounts in hundredths.
public final class SampleBase {
    private record Line(
            String customer,
            String receipt,
            LocalDate day,
            String product,
            String store,
            String channel,
            long quantity,
            long amount) {}

    private final List<Line> lines = new ArrayList<>();
    private final Map<Kind, List<Map<String, String>>> rows = new HashMap<>();
    private final Map<String, DictionaryBuilder> dictionaries = new HashMap<>();

    /// One bought piece of something.
    public SampleBase visit(String customer, String receipt, String day, long amount) {
        return line(customer, receipt, day, "tea", 1000, amount);
    }

    public SampleBase line(String customer, String receipt, String day, String product, long quantity, long amount) {
        return line(customer, receipt, day, product, "Centre/till", quantity, amount);
    }

    /// @param place `store/channel`
    public SampleBase line(
            String customer, String receipt, String day, String product, String place, long quantity, long amount) {
        String[] parts = place.split("/", -1);
        lines.add(new Line(customer, receipt, LocalDate.parse(day), product, parts[0], parts[1], quantity, amount));
        return this;
    }

    /// A row of a customers or products file: `name, value, name, value …`; the key comes first.
    public SampleBase row(Kind kind, String... pairs) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) row.put(pairs[i], pairs[i + 1]);
        rows.computeIfAbsent(kind, key -> new ArrayList<>()).add(row);
        return this;
    }

    public Snapshot snapshot() {
        return snapshot(List.of());
    }

    public Snapshot snapshot(List<SetAsideEntry> setAside) {
        List<Run> runs = new ArrayList<>();
        runs.add(ReceiptOrder.sorted(receipts()));
        rows.forEach((kind, files) -> runs.add(words(kind, files)));
        List<Dictionary> grown =
                dictionaries.values().stream().map(DictionaryBuilder::build).toList();
        return Snapshot.of(1, BuiltWords.of(grown), runs, setAside);
    }

    private Run receipts() {
        List<Column> columns = List.of(
                codes("receipt_id", "receipt", Line::receipt),
                codes("customer_id", "customer", Line::customer),
                new Column.Ints(
                        "time",
                        lines.stream()
                                .mapToInt(line -> (int) line.day.toEpochDay())
                                .toArray()),
                codes("store", "store", Line::store),
                codes("channel", "channel", Line::channel),
                codes("product_id", "product", Line::product),
                longs("quantity", Line::quantity),
                longs("amount", Line::amount));
        return new Run(Kind.RECEIPTS, lines.size(), columns);
    }

    private Run words(Kind kind, List<Map<String, String>> files) {
        List<Column> columns = new ArrayList<>();
        files.stream().flatMap(row -> row.keySet().stream()).distinct().sorted().forEach(name -> {
            Field field = kind.field(name).orElseGet(() -> Kind.attribute(name));
            DictionaryBuilder words = dictionary(field.dictionary());
            columns.add(new Column.Codes(
                    name,
                    field.dictionary(),
                    files.stream()
                            .mapToInt(row -> words.add(row.getOrDefault(name, "")))
                            .toArray()));
        });
        return new Run(kind, files.size(), columns);
    }

    private Column codes(String name, String dictionary, Function<Line, String> value) {
        DictionaryBuilder words = dictionary(dictionary);
        return new Column.Codes(
                name,
                dictionary,
                lines.stream().mapToInt(line -> words.add(value.apply(line))).toArray());
    }

    private Column longs(String name, ToLongFunction<Line> value) {
        return new Column.Longs(name, lines.stream().mapToLong(value).toArray());
    }

    private DictionaryBuilder dictionary(String name) {
        return dictionaries.computeIfAbsent(name, key -> new DictionaryBuilder(Dictionary.empty(key)));
    }
}
