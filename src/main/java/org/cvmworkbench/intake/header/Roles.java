package org.cvmworkbench.intake.header;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cvmworkbench.model.Field;
import org.cvmworkbench.model.FieldType;
import org.cvmworkbench.model.Kind;

/// The roles that the columns of a kind of file can have.
public final class Roles {
    private static final List<String> OF_PRODUCTS = List.of("name", "category", "brand", "supplier");
    private static final Map<Kind, Roles> ALL = all();

    private final Kind kind;
    private final Set<String> synonyms = new HashSet<>();
    private final List<Role> roles = new ArrayList<>();

    private Roles(Kind kind) {
        this.kind = kind;
        for (Field field : kind.fields()) add(kind, field);
        if (kind == Kind.RECEIPTS) {
            for (String name : OF_PRODUCTS)
                add(Kind.PRODUCTS, Kind.PRODUCTS.field(name).orElseThrow());
        }
    }

    private static Map<Kind, Roles> all() {
        Map<Kind, Roles> all = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) all.put(kind, new Roles(kind));
        return all;
    }

    private void add(Kind owner, Field field) {
        List<String> words = Synonyms.of(kind, field.name());
        Role role = new Role(words.getFirst().contains(" ") ? field.name() : words.getFirst(), owner, field);
        roles.add(role);
        synonyms.add(Synonyms.normal(field.name()));
        for (String word : words) synonyms.add(Synonyms.normal(word));
    }

    public static Roles of(Kind kind) {
        return Objects.requireNonNull(ALL.get(kind));
    }

    /// Whether a word names a column in any kind of file.
    public static boolean isKnown(String word) {
        String normal = Synonyms.normal(word);
        return !normal.isEmpty() && ALL.values().stream().anyMatch(roles -> roles.synonyms.contains(normal));
    }

    /// The role that `--set` calls so.
    Optional<Role> named(String word) {
        if (Role.isAttribute(word) && (kind == Kind.RECEIPTS || kind == Kind.CUSTOMERS)) {
            return Optional.of(Role.ofAttribute(word));
        }
        return roles.stream()
                .filter(role -> Stream.of(role.word(), role.field().name())
                        .map(Synonyms::normal)
                        .anyMatch(Synonyms.normal(word)::equals))
                .findFirst();
    }

    /// What the role holds that `--set` calls so, in the first kind that knows it.
    public static Optional<FieldType> type(String word) {
        return ALL.values().stream()
                .flatMap(roles -> roles.named(word).stream())
                .map(role -> role.field().type())
                .findFirst();
    }

    List<Role> roles() {
        return List.copyOf(roles);
    }

    /// What `--set` calls the roles, those required first.
    public List<String> words() {
        return Stream.concat(required().stream(), roles.stream())
                .map(Role::word)
                .distinct()
                .toList();
    }

    /// The roles without which a file is not of the kind.
    List<Role> required() {
        List<String> names = switch (kind) {
            case CUSTOMERS -> List.of("customer_id");
            case PRODUCTS -> List.of("product_id");
            case RECEIPTS -> List.of("customer_id", "time");
            case CAMPAIGNS -> List.of("campaign_id");
            case TARGETS, REDEMPTIONS -> List.of("campaign_id", "customer_id");
            case LINES -> List.of("receipt_id", "product_id");
            case STORES -> List.of("store_id");
            case POINTS -> List.of("customer_id", "time", "points");
        };
        return roles.stream()
                .filter(role ->
                        role.owner() == kind && names.contains(role.field().name()))
                .toList();
    }
}
