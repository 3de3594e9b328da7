package org.cvmworkbench.intake.header;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// The columns of a file find their roles, were it of this kind: first as asked, then by name. Belongs to one
/// thread.
final class MappingDraft {
    private final Kind kind;
    private final Header header;
    private final Map<Role, Integer> columns = new LinkedHashMap<>();
    private final Map<Role, Evidence> evidence = new HashMap<>();
    private final Set<Role> asked = new HashSet<>();

    MappingDraft(Kind kind, Header header) {
        this.kind = kind;
        this.header = header;
    }

    /// @param meant a column's name or number; empty where no column has the role
    void set(Role role, String meant) throws WorkbenchException {
        asked.add(role);
        if (meant.isEmpty()) return;
        int column = header.column(meant);
        if (column < 0) {
            throw new WorkbenchException(ErrorKind.ROLE_COLUMN_MISSING, role.word(), meant, header.listed());
        }
        Optional<Role> holder = holder(column);
        if (holder.isPresent()) {
            throw new WorkbenchException(
                    ErrorKind.ROLE_COLUMN_TWICE,
                    header.names().get(column),
                    holder.get().word(),
                    role.word());
        }
        take(role, column, Confidence.SURE, Text.of("evidence.asked"));
    }

    private void take(Role role, int column, Confidence confidence, Text reason) {
        columns.put(role, column);
        evidence.put(role, new Evidence(confidence, reason));
    }

    private Text named(int column) {
        return Text.of("evidence.named", header.names().get(column));
    }

    void addByName() {
        for (Role role : Roles.of(kind).roles()) {
            if (asked.contains(role)) continue;
            Roles.of(kind).columns(role, header).stream()
                    .filter(column -> holder(column).isEmpty())
                    .findFirst()
                    .ifPresent(column -> take(role, column, Confidence.SURE, named(column)));
        }
        if (kind == Kind.RECEIPTS) nameIsKeyWhereThereIsNoOther();
    }

    /// A receipts file that has names of products but no codes tells products by their names.
    private void nameIsKeyWhereThereIsNoOther() {
        Optional<Role> product = role(role -> role.field().name().equals("product_id"));
        Optional<Role> name = role(
                role -> role.owner() == Kind.PRODUCTS && role.field().name().equals("name"));
        if (product.isEmpty() || name.isEmpty() || columns.containsKey(product.get()) || asked.contains(name.get())) {
            return;
        }
        Integer column = columns.remove(name.get());
        if (column == null) return;
        evidence.remove(name.get());
        take(product.get(), column, Confidence.LIKELY, Text.of("evidence.name-is-key"));
    }

    private static Optional<Role> role(Predicate<Role> wanted) {
        return Roles.of(Kind.RECEIPTS).roles().stream().filter(wanted).findFirst();
    }

    /// Whatever else a customers file has is an attribute of that name.
    void addAttributes() {
        for (int column = 0; column < header.names().size(); column++) {
            String name = header.names().get(column);
            Role attribute = Role.attribute(name);
            boolean free = !name.isEmpty() && holder(column).isEmpty() && !asked.contains(attribute);
            if (free && !columns.containsKey(attribute)) {
                take(attribute, column, Confidence.SURE, Text.of("evidence.attribute"));
            }
        }
    }

    Kind kind() {
        return kind;
    }

    /// How many columns have a role.
    int size() {
        return columns.size();
    }

    boolean complete() {
        return columns.keySet().containsAll(Roles.of(kind).required());
    }

    Mapping build() {
        return new Mapping(kind, header, columns, evidence);
    }

    private Optional<Role> holder(int column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
