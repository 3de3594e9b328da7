package org.cvmworkbench.workspace;

import org.cvmworkbench.intake.Sniffed;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// How a file was understood, as the JSON that `--profile` takes: next month's file is then read the same way.
final class MappingProfile {
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
}
