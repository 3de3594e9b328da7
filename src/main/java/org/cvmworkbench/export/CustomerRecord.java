package org.cvmworkbench.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.HeldRow;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// All that is held on one customer, for that customer: as JSON with the fields of files for keys, or as a table in the
/// reader's words. Each part names the file it came with.
///
/// @param rows of files that speak of the customer
/// @param names of products and campaigns
public record CustomerRecord(String key, List<HeldRow> rows, HeldNames names) {
    private static final Set<String> OF_RECEIPT =
            Set.of("receipt_id", "time", "store", "channel", "country", "currency");
    private static final String CUSTOMER = "customer_id";
    private static final String PRODUCT = "product_id";
    private static final String CAMPAIGN = "campaign_id";

    public CustomerRecord {
        rows = List.copyOf(rows);
    }

    public static CustomerRecord of(String key, List<HeldRow> rows, Snapshot snapshot) {
        return new CustomerRecord(key, rows, HeldNames.of(snapshot));
    }

    public ObjectNode json() {
        ObjectNode record = JsonMapper.shared().createObjectNode();
        record.put("customer", key);
        for (Kind kind : Kind.values()) {
            List<HeldRow> ofKind =
                    rows.stream().filter(row -> row.kind() == kind).toList();
            if (ofKind.isEmpty()) continue;
            ArrayNode array = record.putArray(kind.word());
            if (kind == Kind.RECEIPTS) receipts(ofKind, array);
            else ofKind.forEach(row -> put(row, row.values(), array.addObject()));
        }
        ArrayNode files = record.putArray("files");
        Map<Integer, HeldRow> byImport = new TreeMap<>();
        rows.forEach(row -> byImport.putIfAbsent(row.importId(), row));
        byImport.forEach((id, row) -> files.addObject().put("import", id).put("file", row.file()));
        return record;
    }

    /// How many rows there are of each kind.
    public ObjectNode summary() {
        ObjectNode summary = JsonMapper.shared().createObjectNode();
        summary.put("customer", key);
        for (Kind kind : Kind.values()) {
            long count = rows.stream().filter(row -> row.kind() == kind).count();
            if (count > 0) summary.put(kind.word(), count);
        }
        return summary;
    }

    private void receipts(List<HeldRow> lines, ArrayNode array) {
        Map<List<Object>, ObjectNode> receipts = new LinkedHashMap<>();
        for (HeldRow line : lines) {
            Map<String, Object> head = new LinkedHashMap<>(line.values());
            head.keySet().retainAll(OF_RECEIPT);
            Map<String, Object> rest = new LinkedHashMap<>(line.values());
            rest.keySet().removeAll(OF_RECEIPT);
            ObjectNode receipt = receipts.computeIfAbsent(List.of(line.importId(), head), _ -> {
                ObjectNode made = array.addObject();
                put(line, head, made);
                made.putArray("lines");
                return made;
            });
            put(rest, receipt.withArray("lines").addObject());
        }
    }

    private void put(HeldRow row, Map<String, Object> values, ObjectNode node) {
        put(values, node);
        node.put("file", row.file());
        node.put("import", row.importId());
    }

    private void put(Map<String, Object> values, ObjectNode node) {
        values.forEach((field, value) -> {
            if (field.equals(CUSTOMER)) return;
            if (value instanceof BigDecimal number) node.put(field, number);
            else node.put(field, value.toString());
            if (field.equals(PRODUCT)) names.product(value.toString()).ifPresent(name -> node.put("product", name));
            if (field.equals(CAMPAIGN)) names.campaign(value.toString()).ifPresent(name -> node.put("campaign", name));
        });
    }

    /// One row a line of a receipt or an attribute, in the reader's words.
    public void writeTo(TableWriter table, Texts texts) throws IOException {
        List<String> header = new ArrayList<>();
        for (String column : List.of("part", "date", "receipt", "what", "quantity", "amount", "details", "file")) {
            header.add(texts.get("held." + column));
        }
        table.header(header);
        for (HeldRow row : rows) {
            if (row.kind() == Kind.CUSTOMERS) attributes(row, table, texts);
            else table.row(cells(row, texts));
        }
    }

    private static void attributes(HeldRow row, TableWriter table, Texts texts) throws IOException {
        for (Map.Entry<String, Object> value : row.values().entrySet()) {
            String part = texts.get("held.kind.customers");
            String name = HeldNames.field(value.getKey(), texts);
            table.row(part, null, null, name, null, null, value.getValue().toString(), row.file());
        }
    }

    private @Nullable Object[] cells(HeldRow row, Texts texts) {
        Map<String, Object> rest = new LinkedHashMap<>(row.values());
        rest.remove(CUSTOMER);
        Object date = first(rest, "time", "date", "sent");
        Object receipt = rest.remove("receipt_id");
        String product = row.text(PRODUCT);
        String campaign = row.text(CAMPAIGN);
        String what = product.isEmpty()
                ? names.campaign(campaign).orElse(campaign)
                : names.product(product).orElse(product);
        Object quantity = rest.remove("quantity");
        Object amount = first(rest, "amount", "reward", "points");
        List<String> details = new ArrayList<>();
        rest.forEach((field, value) -> details.add(HeldNames.field(field, texts) + ": " + value));
        String part =
                texts.find("held.kind." + row.kind().word()).orElse(row.kind().word());
        return new @Nullable Object[] {
            part, date, receipt, what, quantity, amount, String.join("; ", details), row.file()
        };
    }

    private static @Nullable Object first(Map<String, Object> values, String... fields) {
        for (String field : fields) if (values.containsKey(field)) return values.remove(field);
        return null;
    }
}
