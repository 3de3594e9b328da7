package org.cvmworkbench.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.WorkbenchException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What was said of a file by hand: how it is written, and which column has which role.
record Settings(Map<String, String> format, Map<String, String> roles) {
    private static final Set<String> FORMAT =
            Set.of("encoding", "delimiter", "header", "headerRow", "dateFormat", "decimal");

    static Settings of(ImportRequest request) throws WorkbenchException {
        Map<String, String> all = new TreeMap<>();
        if (request.profile().isPresent()) all.putAll(profile(request.profile().get()));
        all.putAll(request.settings());
        Map<String, String> format = new TreeMap<>(all);
        format.keySet().retainAll(FORMAT);
        Map<String, String> roles = new TreeMap<>(all);
        roles.keySet().removeAll(FORMAT);
        return new Settings(format, roles);
    }

    Optional<String> format(String key) {
        return Optional.ofNullable(format.get(key));
    }

    private static Map<String, String> profile(Path file) throws WorkbenchException {
        if (Files.notExists(file)) throw new WorkbenchException(ErrorKind.FILE_MISSING, file.toString());
        try {
            return JsonMapper.shared().readValue(file, new TypeReference<TreeMap<String, String>>() {});
        } catch (JacksonException broken) {
            throw new WorkbenchException(broken, ErrorKind.PROFILE, file.toString());
        }
    }
}
