package org.cvmworkbench.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.cvmworkbench.analysis.contact.Exclusion;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.model.SendingChannel;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a list is, in a file beside it: who is meant, of which state of the base, how many are listed, held out and
/// left out, how they were drawn, and what the columns are. With it the same list can be made again and checked.
///
/// @param channel of a sending list; none for an analysis list
/// @param version of the snapshot
/// @param asOf days since 1970-01-01
public record ListManifest(
        Optional<SendingChannel> channel, Meant meant, long version, int asOf, Counts counts, Draw draw) {
    private static final String ENDING = ".manifest.json";
    private static final String HOW =
            "the smallest SHA-256 of salt, line feed and customer_id as in the base, the first 8 bytes as a number without sign";

    /// Who is meant.
    ///
    /// @param definition the rule that finds them; empty for everybody
    /// @param segments what the names in the rule stand for
    /// @param cutoffs by which the groups were told
    /// @param churn what was called so, as commands take it
    public record Meant(String definition, SortedMap<String, String> segments, GroupCutoffs cutoffs, String churn) {}

    /// How many there are.
    ///
    /// @param audience all customers of the definition
    /// @param listed of them
    /// @param control of those listed
    /// @param excluded the others, by reason
    public record Counts(int audience, int listed, int control, Map<Exclusion, Integer> excluded) {
        public Counts {
            excluded = Map.copyOf(excluded);
        }
    }

    /// How the control group was drawn.
    ///
    /// @param by what it is spread evenly, `none` for nothing
    public record Draw(String salt, double share, String by) {}

    /// The file of the manifest of a list.
    public static Path beside(Path list) {
        return list.resolveSibling(list.getFileName() + ENDING);
    }

    /// @param list as it is called
    /// @param columns of the list
    /// @param sum SHA-256 of the list, in hexadecimal digits
    String text(Path list, List<String> columns, String sum) {
        return JsonFile.text(json(list, columns, sum)) + "\n";
    }

    private ObjectNode json(Path list, List<String> columns, String sum) {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("list", list.getFileName().toString());
        json.put("kind", channel.isPresent() ? "sending" : "analysis");
        channel.ifPresent(way -> json.put("channel", way.word()));
        json.put("definition", meant.definition());
        ObjectNode named = json.putObject("segments");
        meant.segments().forEach(named::put);
        json.put("churn", meant.churn());
        GroupCutoffs cutoffs = meant.cutoffs();
        ObjectNode groups = json.putObject("groups");
        groups.put("activeRhythms", cutoffs.activeRhythms());
        groups.put("activeDays", cutoffs.activeDays());
        groups.put("churnedRhythms", cutoffs.churnedRhythms());
        groups.put("churnedDays", cutoffs.churnedDays());
        groups.put("rareQuantile", cutoffs.rareQuantile());
        json.put("snapshot", version);
        json.put("asOf", String.valueOf(Decimals.day(asOf)));
        ObjectNode numbers = json.putObject("counts");
        numbers.put("audience", counts.audience());
        numbers.put("listed", counts.listed());
        numbers.put("treated", counts.listed() - counts.control());
        numbers.put("control", counts.control());
        ObjectNode reasons = json.putObject("excluded");
        for (Exclusion why : Exclusion.values()) {
            if (channel.isPresent()) reasons.put(why.word(), counts.excluded().getOrDefault(why, 0));
        }
        ObjectNode drawn = json.putObject("control");
        drawn.put("share", draw.share());
        drawn.put("by", draw.by());
        drawn.put("salt", draw.salt());
        drawn.put("drawn", HOW);
        ArrayNode names = json.putArray("columns");
        columns.forEach(names::add);
        json.put("sha256", sum);
        return json;
    }
}
