package org.cvmworkbench.intake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What was said of a file by hand: how it is written, and which column has which role.
record Settings(Map<String, String> format, Map<String, String> roles) {
    private static final Set<String> FORMAT =
            Set.of("encoding", "delimiter", "header", "headerRow", "dateFormat", "decimal");

    static Settings of(ImportRequest request) {
        Map<String, String> format = new TreeMap<>(request.settings());
        format.keySet().retainAll(FORMAT);
        Map<String, String> roles = new TreeMap<>(request.settings());
        roles.keySet().removeAll(FORMAT);
        return new Settings(format, roles);
    }

    Optional<String> format(String key) {
        return Optional.ofNullable(format.get(key));
    }
}
