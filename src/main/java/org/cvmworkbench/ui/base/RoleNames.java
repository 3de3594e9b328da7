package org.cvmworkbench.ui.base;

import org.cvmworkbench.ui.kit.Look;

/// What the roles of columns are called for people.
record RoleNames(Look look) {
    static RoleNames of(Look look) {
        return new RoleNames(look);
    }

    /// The role that makes a column an attribute of customers under its own name.
    static String attribute(String column) {
        return RoleSlot.ATTRIBUTE + column;
    }

    /// @param role empty for a column that is not used
    String name(String role) {
        if (role.isEmpty()) return look.text("data.role.none");
        if (role.startsWith(RoleSlot.ATTRIBUTE))
            return look.text("data.role.attribute", role.substring(RoleSlot.ATTRIBUTE.length()));
        return look.text("data.role." + role.replace('_', '-'));
    }

    /// The same for a place that any column can be put on.
    String slot(String role) {
        return role.equals(RoleSlot.ATTRIBUTE) ? look.text("data.slot.attribute") : name(role);
    }
}
