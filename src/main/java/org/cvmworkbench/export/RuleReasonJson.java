package org.cvmworkbench.export;

import org.cvmworkbench.analysis.rules.Known;
import org.cvmworkbench.analysis.rules.RuleReason;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.Texts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Why a customer is in a rule or not, a row a condition in the order they are written.
public final class RuleReasonJson {
    private RuleReasonJson() {}

    /// @param customer the key
    public static ObjectNode of(String customer, RuleReason reason, Texts texts) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        answer.put("customer", customer);
        answer.put("rule", RulePrinter.print(reason.rule()));
        answer.put("member", reason.holds());
        add(reason, answer.putArray("conditions"), 0, texts);
        return answer;
    }

    private static void add(RuleReason reason, ArrayNode rows, int depth, Texts texts) {
        ObjectNode row = rows.addObject();
        row.put("condition", "  ".repeat(depth) + name(reason.rule(), texts));
        row.put("holds", reason.holds());
        row.put("is", is(reason, texts));
        for (RuleReason part : reason.parts()) add(part, rows, depth + 1, texts);
    }

    private static String name(Rule rule, Texts texts) {
        return switch (rule) {
            case Rule.And and -> texts.get("segments.why.all");
            case Rule.Or or -> texts.get("segments.why.any");
            case Rule.Not not -> texts.get("segments.why.not");
            default -> RulePrinter.print(rule);
        };
    }

    private static String is(RuleReason reason, Texts texts) {
        if (reason.isUnknown()) return texts.get("segments.why.unknown");
        return reason.known().map(known -> texts.say(said(known))).orElse("");
    }

    /// What is known, in words.
    public static Text said(Known known) {
        return switch (known) {
            case Known.Quantity(var value) -> Text.of("segments.why.value", value.toPlainString());
            case Known.Word(var word) -> Text.of("segments.why.value", word);
            case Known.Silence(var days, var gap) -> Text.of("segments.why.silence", days, gap);
        };
    }
}
