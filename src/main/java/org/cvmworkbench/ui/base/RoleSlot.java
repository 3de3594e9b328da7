package org.cvmworkbench.ui.base;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.intake.Derivation;
import org.cvmworkbench.intake.Preview;
import org.cvmworkbench.intake.PreviewColumn;
import org.cvmworkbench.intake.header.Roles;
import org.cvmworkbench.model.Kind;

/// A place a column can be put on.
///
/// @param role its word; [#ATTRIBUTE] for an attribute under the column's own name, empty for not using the column
/// @param missing whether the file is not of its kind without it and no column has it
/// @param holder what has it now
record RoleSlot(String role, boolean missing, Optional<String> holder) {
    static final String ATTRIBUTE = "attribute:";

    /// Those that most files have, in the order people think of them; all others follow as their kind has them.
    private static final List<String> FIRST =
            List.of("customer", "date", "receipt", "product", "quantity", "price", "amount", "discount", "store");

    /// What is missing first, at the end the two ways out.
    static List<RoleSlot> of(Preview preview) {
        List<RoleSlot> slots = new ArrayList<>();
        Roles.of(preview.kind()).words().stream()
                .sorted(Comparator.comparingInt(role -> preview.missing().contains(role) ? -1 : rank(role)))
                .forEach(
                        role -> slots.add(new RoleSlot(role, preview.missing().contains(role), holder(preview, role))));
        if (takesAttributes(preview.kind())) slots.add(new RoleSlot(ATTRIBUTE, false, Optional.empty()));
        slots.add(new RoleSlot("", false, Optional.empty()));
        return slots;
    }

    static boolean takesAttributes(Kind kind) {
        return kind == Kind.CUSTOMERS || kind == Kind.RECEIPTS;
    }

    private static int rank(String role) {
        int rank = FIRST.indexOf(role);
        return rank < 0 ? FIRST.size() : rank;
    }

    private static Optional<String> holder(Preview preview, String role) {
        Optional<String> column = preview.columns().stream()
                .filter(one -> one.role().equals(Optional.of(role)))
                .map(RoleSlot::called)
                .findFirst();
        return column.or(() -> preview.derived().stream()
                .filter(one -> one.role().equals(role))
                .map(Derivation::template)
                .findFirst());
    }

    /// What a column is called: by its number where it has no name.
    static String called(PreviewColumn column) {
        return column.name().isEmpty() ? column.reference() : column.name();
    }

    /// The word that a setting has for it.
    String roleOf(PreviewColumn column) {
        return role.equals(ATTRIBUTE) ? ATTRIBUTE + column.name() : role;
    }

    /// Whether the column can be put there: without a name of its own it is no attribute.
    boolean takes(PreviewColumn column) {
        return !role.equals(ATTRIBUTE) || !column.name().isEmpty();
    }
}
