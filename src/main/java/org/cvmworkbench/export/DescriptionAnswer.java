package org.cvmworkbench.export;

import org.cvmworkbench.analysis.lifecycle.Groups;
import org.cvmworkbench.analysis.profile.BaseDescription;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Snapshot;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The answer of `describe`: from the data alone, so the same base gives the same bytes.
public final class DescriptionAnswer {
    private DescriptionAnswer() {}

    public static ObjectNode of(Snapshot snapshot, BaseDescription base, Groups groups, int asOf) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        answer.put("lines", base.lines());
        answer.put("receipts", base.receipts());
        answer.put("receiptNumbers", base.receiptNumbers());
        answer.put("products", base.products());
        answer.put("customers", base.customers());
        answer.put("anonymousLines", base.anonymousLines());
        answer.put("returnLines", base.returnLines());
        answer.put("zeroPriceLines", base.zeroPriceLines());
        answer.put("negativePriceLines", base.negativePriceLines());
        answer.put("exactDuplicates", base.exactDuplicates());
        answer.put("firstDay", day(base.firstDay()));
        answer.put("lastDay", day(base.lastDay()));
        answer.put("asOf", day(asOf));
        answer.put("total", Decimals.money(base.total()));
        answer.put("currency", base.currency().isEmpty() ? null : base.currency());
        ObjectNode sizes = answer.putObject("groups");
        groups.sizes().forEach((group, size) -> sizes.put(group.word(), size));
        KindsAnswer.put(snapshot, answer);
        return answer;
    }

    private static @Nullable String day(int epochDay) {
        return epochDay == Column.NO_INT ? null : String.valueOf(Decimals.day(epochDay));
    }
}
