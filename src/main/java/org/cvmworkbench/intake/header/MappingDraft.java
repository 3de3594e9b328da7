package org.cvmworkbench.intake.header;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.cvmworkbench.intake.cells.Content;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// The columns of a file find their roles, were it of this kind: first as asked, then by name. Belongs to one
/// thread.
final class MappingDraft {
    private final Kind kind;
    private final Columns file;
    private final Map<Role, Integer> columns = new LinkedHashMap<>();
    private final Map<Role, Evidence> evidence = new HashMap<>();
    private final Set<Role> asked = new HashSet<>();

    MappingDraft(Kind kind, Columns file) {
        this.kind = kind;
        this.file = file;
    }

    /// @param meant a column's name or number; empty where no column has the role
    void set(Role role, String meant) throws WorkbenchException {
        asked.add(role);
        if (meant.isEmpty()) return;
        int column = file.header().column(meant);
        if (column < 0) {
            throw new WorkbenchException(
                    ErrorKind.ROLE_COLUMN_MISSING,
                    role.word(),
                    meant,
                    file.header().listed());
        }
        Optional<Role> holder = holder(column);
        if (holder.isPresent()) {
            throw new WorkbenchException(
                    ErrorKind.ROLE_COLUMN_TWICE, name(column), holder.get().word(), role.word());
        }
        take(role, column, new Evidence(Confidence.SURE, Text.of("evidence.asked")));
    }

    /// Those called so, then those nearly called so, take the roles that are free.
    void addByName() {
        NamedColumns named = new NamedColumns(kind, file);
        for (Role role : Roles.of(kind).roles()) addFirst(role, named.exact(role), Confidence.SURE);
        for (Role role : Roles.of(kind).roles()) addFirst(role, named.likely(role), Confidence.LIKELY);
        if (named(Kind.RECEIPTS, "product_id").isEmpty()
                && named(Kind.RECEIPTS, "quantity").isEmpty()) {
            for (Role role : Roles.of(kind).roles()) addFirst(role, named.whole(role), Confidence.LIKELY);
        }
    }

    private void addFirst(Role role, List<Integer> candidates, Confidence confidence) {
        if (asked.contains(role) || columns.containsKey(role)) return;
        candidates.stream()
                .filter(column -> holder(column).isEmpty())
                .findFirst()
                .ifPresent(column ->
                        take(role, column, new Evidence(confidence, Text.of("evidence.named", name(column)))));
    }

    /// Whatever else a customers file has is an attribute of that name.
    void addAttributes() {
        for (int column = 0; column < file.count(); column++) {
            Role attribute = Role.attribute(name(column));
            boolean free = !name(column).isEmpty() && holder(column).isEmpty() && !asked.contains(attribute);
            if (free && !columns.containsKey(attribute)) {
                take(attribute, column, new Evidence(Confidence.SURE, Text.of("evidence.attribute")));
            }
        }
    }

    /// Gives a role that is free to a column that is free, or that lets go of the one it had.
    void take(Role role, int column, Evidence why) {
        holder(column).ifPresent(before -> {
            columns.remove(before);
            evidence.remove(before);
        });
        columns.put(role, column);
        evidence.put(role, why);
    }

    Kind kind() {
        return kind;
    }

    /// Whether nothing was said of a role and no column has it.
    boolean open(Role role) {
        return !asked.contains(role) && !columns.containsKey(role);
    }

    boolean asked(Role role) {
        return asked.contains(role);
    }

    /// The column of a field, -1 where none has it.
    int column(Kind owner, String field) {
        return named(owner, field).map(columns::get).orElse(-1);
    }

    private Optional<Role> named(Kind owner, String field) {
        return columns.keySet().stream()
                .filter(role -> role.owner() == owner && role.field().name().equals(field))
                .findFirst();
    }

    /// The columns without a role, in their order.
    List<Integer> free() {
        return IntStream.range(0, file.count())
                .filter(column -> holder(column).isEmpty())
                .boxed()
                .toList();
    }

    /// The only free column with dates.
    Optional<Integer> onlyDate() {
        List<Integer> dates = free().stream()
                .filter(column -> file.content(column).content() == Content.DATE)
                .toList();
        return dates.size() == 1 ? Optional.of(dates.getFirst()) : Optional.empty();
    }

    /// How many columns have a role.
    int size() {
        return columns.size();
    }

    /// How many others are called as such files often call theirs.
    int hints() {
        return (int) free().stream()
                .filter(column -> file.header().present()
                        && Synonyms.hints(kind, file.words().get(column)))
                .count();
    }

    /// How well the file fits the kind by the names of its columns.
    int fit() {
        int fit = 2 * hints();
        for (Role role : columns.keySet()) {
            boolean sure = Objects.requireNonNull(evidence.get(role)).confidence() == Confidence.SURE;
            if (role.owner() != kind) fit += 2;
            else fit += sure ? 4 : 3;
        }
        return fit;
    }

    boolean complete() {
        return columns.keySet().containsAll(Roles.of(kind).required());
    }

    Mapping build() {
        return new Mapping(kind, file.header(), columns, evidence);
    }

    private String name(int column) {
        return file.header().name(column);
    }

    private Optional<Role> holder(int column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
