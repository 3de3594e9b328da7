package org.cvmworkbench.intake;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cvmworkbench.model.Kind;

/// What was understood of a file, so that the next one like it is read the same way.
///
/// @param name by which people know it
/// @param settings as a request has them
public record Profile(
        String name,
        Optional<Kind> kind,
        Map<String, String> settings,
        Optional<String> keep,
        Optional<Duplicates> duplicates) {
    public Profile {
        settings = Map.copyOf(settings);
    }

    /// The request with what it leaves open said by the profile. A column that the request gives a role has no
    /// other.
    public ImportRequest onto(ImportRequest request) {
        Map<String, String> all = new TreeMap<>(settings);
        all.values().removeIf(value -> !value.isEmpty() && request.settings().containsValue(value));
        all.putAll(request.settings());
        return request.as(request.kind().or(() -> kind))
                .with(all)
                .keeping(request.keep().or(() -> keep))
                .treating(request.duplicates().or(() -> duplicates))
                .by(Optional.of(name));
    }
}
