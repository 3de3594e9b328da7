package org.cvmworkbench.export;

import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.overlap.SetDifference;
import org.cvmworkbench.analysis.overlap.SetOverlap;
import org.cvmworkbench.model.FrozenSegment;
import org.cvmworkbench.model.SegmentVersion;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The answers of `segments`. Nothing in them depends on a clock.
public final class SegmentsAnswer {
    private SegmentsAnswer() {}

    /// A list without segments, to add to.
    public static ObjectNode none() {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        answer.putArray("segments");
        return answer;
    }

    /// @param customers none where the rule cannot be counted
    public static void add(
            ObjectNode answer, String name, String rule, Optional<Integer> customers, int versions, int frozen) {
        ObjectNode row = ((ArrayNode) answer.path("segments")).addObject();
        row.put("name", name);
        row.put("customers", customers.orElse(null));
        row.put("versions", versions);
        row.put("frozen", frozen);
        row.put("rule", rule);
    }

    public static ObjectNode saved(SegmentVersion version) {
        return put(JsonMapper.shared().createObjectNode().put("name", version.segment()), version);
    }

    /// @param note that something uses it, where something does
    public static ObjectNode deleted(String name, Optional<String> note) {
        ObjectNode answer = JsonMapper.shared().createObjectNode().put("deleted", name);
        note.ifPresent(said -> answer.put("note", said));
        return answer;
    }

    public static ObjectNode frozen(FrozenSegment frozen) {
        return put(JsonMapper.shared().createObjectNode().put("name", frozen.segment()), frozen);
    }

    /// @param uses `segment Guests`, `scenario Autumn`
    public static ObjectNode history(
            String name, List<SegmentVersion> versions, List<FrozenSegment> frozen, List<String> uses) {
        ObjectNode answer = JsonMapper.shared().createObjectNode().put("name", name);
        ArrayNode definitions = answer.putArray("versions");
        for (SegmentVersion version : versions) put(definitions.addObject(), version);
        ArrayNode states = answer.putArray("frozen");
        for (FrozenSegment one : frozen) put(states.addObject(), one);
        ArrayNode used = answer.putArray("usedBy");
        uses.forEach(used::add);
        return answer;
    }

    /// @param missing how many of a frozen side the base does not know any more
    public static ObjectNode difference(String name, String from, String to, SetDifference difference, int missing) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        answer.put("name", name).put("from", from).put("to", to);
        answer.put("before", difference.before()).put("after", difference.after());
        answer.put("entered", difference.entered().count());
        answer.put("left", difference.left().count());
        answer.put("stayed", difference.stayed().count());
        return answer.put("missing", missing);
    }

    public static ObjectNode overlap(SetOverlap overlap) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        ArrayNode sets = answer.putArray("sets");
        for (int set = 0; set < overlap.names().size(); set++) {
            sets.addObject()
                    .put("name", overlap.names().get(set))
                    .put("customers", overlap.sizes().get(set));
        }
        ArrayNode parts = answer.putArray("parts");
        for (SetOverlap.Part part : overlap.parts()) {
            ObjectNode row = parts.addObject().put("customers", part.customers());
            ArrayNode in = row.putArray("in");
            for (int set = 0; set < overlap.names().size(); set++) {
                if (part.has(set)) in.add(overlap.names().get(set));
            }
        }
        return answer;
    }

    private static ObjectNode put(ObjectNode row, SegmentVersion version) {
        return row.put("version", version.version()).put("rule", version.rule()).put("note", version.note());
    }

    private static ObjectNode put(ObjectNode row, FrozenSegment frozen) {
        return row.put("number", frozen.number())
                .put("version", frozen.version())
                .put("asOf", frozen.asOf().toString())
                .put("customers", frozen.members());
    }
}
