package org.cvmworkbench.export;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.basket.Association;
import org.cvmworkbench.analysis.basket.BasketRule;
import org.cvmworkbench.analysis.basket.BasketRules;
import org.cvmworkbench.analysis.basket.Items;

/// All rules of baskets, one row each, in their order. Products go by their keys, as a scope names
/// them.
public record BasketList(BasketRules found) {
    private static final List<String> HEADER = List.of(
            "when",
            "then",
            "receipts",
            "support",
            "confidence",
            "lift",
            "leverage",
            "conviction",
            "chance",
            "false_rate",
            "significant",
            "money_per_receipt",
            "money_per_thousand_receipts");

    public void writeTo(TableWriter table) throws IOException {
        Items items = found.sets().items();
        table.header(HEADER);
        table.rows(found.rules().size(), number -> {
            BasketRule rule = found.rules().get(number);
            Association tie = rule.tie();
            return new Object[] {
                IntStream.of(rule.when()).mapToObj(items::key).collect(Collectors.joining(" + ")),
                items.key(rule.then()),
                tie.both(),
                Decimals.rounded(tie.support()),
                Decimals.rounded(tie.confidence()),
                Decimals.rounded(tie.lift()),
                Decimals.rounded(tie.leverage()),
                Decimals.rounded(tie.conviction()),
                Decimals.rounded(rule.chance()),
                Decimals.rounded(rule.rate()),
                rule.isSignificant(),
                Decimals.money(Math.round(rule.margin())),
                Decimals.money(Math.round(rule.expectedMargin()))
            };
        });
    }
}
