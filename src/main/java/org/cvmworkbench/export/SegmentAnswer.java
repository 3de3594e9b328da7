package org.cvmworkbench.export;

import java.util.Optional;
import org.cvmworkbench.analysis.contact.Exclusion;
import org.cvmworkbench.analysis.profile.SegmentSummary;
import org.cvmworkbench.analysis.profile.Spread;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The answer of `segment`. Money is in the base's currency, shares are fractions.
public final class SegmentAnswer {
    private static final double HUNDREDTHS = 100;

    private SegmentAnswer() {}

    /// @param list what there is of them on a list, and why others are not; none where none was asked for
    public static ObjectNode of(SegmentSummary segment, Optional<ListManifest.Counts> list) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        answer.put("customers", segment.customers());
        answer.put("share", Decimals.rounded(segment.share()));
        answer.put("revenue", Decimals.money(segment.revenue()));
        answer.put("revenueShare", Decimals.rounded(segment.revenueShare()));
        answer.put("receipts", segment.receipts());
        answer.put("averageReceipt", Decimals.rounded(segment.averageReceipt() / HUNDREDTHS));
        put(answer.putObject("recency"), segment.recency(), 1);
        put(answer.putObject("frequency"), segment.frequency(), 1);
        put(answer.putObject("money"), segment.money(), HUNDREDTHS);
        list.ifPresent(counts -> {
            answer.put("listed", counts.listed());
            answer.put("treated", counts.listed() - counts.control());
            answer.put("control", counts.control());
        });
        ObjectNode reasons = answer.putObject("excluded");
        for (Exclusion why : Exclusion.values()) {
            list.map(counts -> counts.excluded().get(why)).ifPresent(count -> reasons.put(why.word(), count));
        }
        return answer;
    }

    private static void put(ObjectNode node, Spread spread, double unit) {
        node.put("mean", Decimals.rounded(spread.mean() / unit));
        node.put("median", Decimals.rounded(spread.median() / unit));
        node.put("max", Decimals.rounded(spread.max() / unit));
    }
}
