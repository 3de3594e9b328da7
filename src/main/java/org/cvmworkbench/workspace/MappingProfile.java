package org.cvmworkbench.workspace;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cvmworkbench.intake.Sniffed;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// How a file was understood, as the JSON that `--profile` takes: next month's file is then read the same way.
final class MappingProfile {
    private static final Set<String> OF_THE_FILE = Set.of("encoding", "delimiter", "header");

    private MappingProfile() {}

    static String of(Sniffed sniffed) {
        ObjectNode profile = JsonMapper.shared().createObjectNode();
        profile.put("encoding", sniffed.encoding());
        profile.put("delimiter", sniffed.delimiter());
        profile.put("header", Boolean.toString(sniffed.header()));
        profile.put("dateFormat", sniffed.dateFormat());
        profile.put("decimal", sniffed.decimal());
        sniffed.columns().forEach(profile::put);
        return profile.toString();
    }

    /// The settings for rows of that file that stand in another one by now, which is written in its own way.
    ///
    /// @param mapping as [#of] writes it
    /// @param said by hand, which wins
    static Map<String, String> again(String mapping, Map<String, String> said) {
        Map<String, String> settings =
                JsonMapper.shared().readValue(mapping, new TypeReference<TreeMap<String, String>>() {});
        settings.keySet().removeAll(OF_THE_FILE);
        settings.putAll(said);
        return settings;
    }
}
