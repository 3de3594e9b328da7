package org.cvmworkbench.export;

import java.util.Locale;
import org.cvmworkbench.analysis.health.Bent;
import org.cvmworkbench.analysis.health.Example;
import org.cvmworkbench.analysis.health.Finding;
import org.cvmworkbench.analysis.health.Health;
import org.cvmworkbench.analysis.health.Remedy;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.LeftOut;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.SetAsideText;
import org.cvmworkbench.model.Texts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The answer of `health`: what was found, the most weighty first, and what is set aside.
public final class HealthAnswer {
    private HealthAnswer() {}

    /// Everything, for programs; only the examples are sentences.
    public static ObjectNode of(Health health, Snapshot snapshot, Texts texts) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        ArrayNode findings = answer.putArray("findings");
        for (Finding finding : health.byWeight()) {
            ObjectNode row = findings.addObject();
            row.put("check", finding.check().word());
            counts(finding, row);
            row.put("unit", word(finding.check().unit()));
            row.put("weight", word(finding.weight()));
            ArrayNode bends = row.putArray("bends");
            for (Bent bent : finding.check().bends()) bends.add(word(bent));
            ArrayNode examples = row.putArray("examples");
            for (Example example : finding.examples()) put(example, examples.addObject(), texts);
            switch (finding.remedy()) {
                case Remedy.LeaveOut(var what) -> row.put("leaveOut", SetAsideText.print(what));
                case Remedy.Advice() -> row.putNull("leaveOut");
            }
        }
        putSetAside(answer, snapshot);
        return answer;
    }

    /// What was found and what is set aside, for a reader.
    public static ObjectNode inShort(Health health, Snapshot snapshot, Texts texts) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        ArrayNode findings = answer.putArray("findings");
        for (Finding finding : health.byWeight()) {
            if (!finding.found()) continue;
            ObjectNode row = findings.addObject();
            row.put("check", finding.check().word());
            counts(finding, row);
            row.put("what", texts.get(finding.check().key() + ".name"));
            row.put("remedy", texts.get(finding.check().key() + ".remedy"));
        }
        putSetAside(answer, snapshot);
        return answer;
    }

    private static void counts(Finding finding, ObjectNode row) {
        row.put("count", finding.count());
        row.put("of", finding.of());
        row.put("share", Decimals.rounded(finding.share()));
    }

    private static void put(Example example, ObjectNode node, Texts texts) {
        node.put("customer", example.customer());
        node.put("receipt", example.receipt());
        node.put("day", example.day() == Column.NO_INT ? null : String.valueOf(Decimals.day(example.day())));
        node.put("subject", example.subject());
        node.put("says", texts.say(example.says()));
    }

    /// What each entry leaves out; nothing where nothing is set aside.
    static void putSetAside(ObjectNode answer, Snapshot snapshot) {
        ArrayNode entries = answer.putArray("setAside");
        for (LeftOut left : snapshot.leftOut()) {
            ObjectNode row = entries.addObject();
            row.put("id", left.entry().id());
            row.put("reason", left.entry().reason());
            row.put("lines", left.lines());
            row.put("amount", Decimals.money(left.amount()));
            row.put("customers", left.customers());
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
