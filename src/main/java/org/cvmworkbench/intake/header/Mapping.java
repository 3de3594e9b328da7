package org.cvmworkbench.intake.header;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.cvmworkbench.model.Field;
import org.cvmworkbench.model.FieldType;
import org.cvmworkbench.model.Kind;

/// What a file is and what its columns are.
///
/// @param columns the column of each role, from 0
/// @param evidence why each role is its column's
public record Mapping(Kind kind, Header header, Map<Role, Integer> columns, Map<Role, Evidence> evidence) {
    public OptionalInt column(Kind owner, String field) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getKey().owner() == owner
                        && entry.getKey().field().name().equals(field))
                .mapToInt(Map.Entry::getValue)
                .findFirst();
    }

    public OptionalInt column(Field field) {
        return column(kind, field.name());
    }

    /// The columns of numbers or of dates.
    public List<Integer> columns(Collection<FieldType> types) {
        return columns.entrySet().stream()
                .filter(entry -> types.contains(entry.getKey().field().type()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /// The name of each role's column, by the role's word.
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        columns.forEach((role, column) -> names.put(role.word(), header.name(column)));
        return names;
    }

    /// The columns that are nothing to the import.
    public List<String> unmapped() {
        return IntStream.range(header.leading(), header.names().size())
                .filter(column -> !columns.containsValue(column))
                .mapToObj(header.names()::get)
                .toList();
    }

    /// What a column is.
    public Optional<Role> role(int column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Why it is taken to be so.
    public Optional<Evidence> evidence(int column) {
        return role(column).map(evidence::get);
    }

    /// The words of the required roles that no column has.
    public List<String> missingWords() {
        return Roles.of(kind).required().stream()
                .filter(role -> !columns.containsKey(role))
                .map(Role::word)
                .toList();
    }
}
