package org.cvmworkbench.ui.base;

import org.cvmworkbench.ui.kit.Look;

/// What the roles of columns are called for people.
record RoleNames(Look look) {
    private static final String ATTRIBUTE = "attribute:";

    static RoleNames of(Look look) {
        return new RoleNames(look);
    }

    /// The role that makes a column an attribute of customers under its own name.
    static String attribute(String column) {
        return ATTRIBUTE + column;
    }

    /// @param role empty for a column that is not used
    String name(String role) {
        if (role.isEmpty()) return look.text("data.role.none");
        if (role.startsWith(ATTRIBUTE)) return look.text("data.role.attribute", role.substring(ATTRIBUTE.length()));
        return look.text("data.role." + role.replace('_', '-'));
    }
}
