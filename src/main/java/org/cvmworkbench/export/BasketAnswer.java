package org.cvmworkbench.export;

import java.util.List;
import org.cvmworkbench.analysis.basket.Association;
import org.cvmworkbench.analysis.basket.BasketRule;
import org.cvmworkbench.analysis.basket.BasketRules;
import org.cvmworkbench.analysis.basket.Items;
import org.cvmworkbench.analysis.basket.Itemset;
import org.cvmworkbench.analysis.basket.Itemsets;
import org.cvmworkbench.analysis.basket.Theme;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.Texts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The answer of `basket`: how many receipts, sets and rules there are, the best of them and the themes
/// they form.
public final class BasketAnswer {
    private static final int BEST = 20;

    private BasketAnswer() {}

    public static ObjectNode of(BasketRules found, List<Theme> themes, Texts texts) {
        Itemsets sets = found.sets();
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        answer.put("item", sets.items().kind().word());
        answer.put("receipts", sets.receipts().count());
        answer.put("unnumbered", sets.receipts().unnumbered());
        answer.put("minimum", sets.minimum());
        answer.put("capped", sets.capped());
        answer.put("sets", sets.sets().size());
        answer.put("rulesTested", found.tested());
        answer.put("rules", found.rules().size());
        answer.put("significant", found.significant().size());
        answer.put("moneyIs", found.margin() ? "margin" : "revenue");
        answer.put("says", texts.say(says(found)));
        putItems(sets, answer.putArray("items"));
        putRules(found, answer.putArray("best"));
        putThemes(sets.items(), themes, answer.putArray("themes"));
        return answer;
    }

    private static Text says(BasketRules found) {
        Itemsets sets = found.sets();
        Text capped = Text.of("basket.capped", sets.capped(), sets.request().cap());
        Text unnumbered = Text.of("basket.unnumbered", sets.receipts().unnumbered());
        return Text.of(
                "basket.says",
                sets.receipts().count(),
                found.rules().size(),
                found.significant().size(),
                sets.capped() == 0 ? "" : capped,
                sets.receipts().unnumbered() == 0 ? "" : unnumbered);
    }

    private static void putItems(Itemsets sets, ArrayNode array) {
        for (Itemset set : sets.sets()) {
            if (set.size() > 1 || array.size() == BEST) break;
            ObjectNode node = array.addObject();
            node.put("name", sets.items().label(set.items()[0]));
            node.put("receipts", set.receipts());
            node.put(
                    "support",
                    Decimals.rounded((double) set.receipts() / sets.receipts().count()));
        }
    }

    private static void putRules(BasketRules found, ArrayNode array) {
        Items items = found.sets().items();
        for (BasketRule rule : found.rules().stream().limit(BEST).toList()) {
            Association tie = rule.tie();
            ObjectNode node = array.addObject();
            ArrayNode when = node.putArray("when");
            for (int item : rule.when()) when.add(items.label(item));
            node.put("then", items.label(rule.then()));
            node.put("receipts", tie.both());
            node.put("support", Decimals.rounded(tie.support()));
            node.put("confidence", Decimals.rounded(tie.confidence()));
            node.put("lift", Decimals.rounded(tie.lift()));
            node.put("leverage", Decimals.rounded(tie.leverage()));
            node.put("conviction", Decimals.rounded(tie.conviction()));
            node.put("chance", Decimals.rounded(rule.chance()));
            node.put("falseRate", Decimals.rounded(rule.rate()));
            node.put("perReceipt", Decimals.money(Math.round(rule.margin())));
            node.put("perThousand", Decimals.money(Math.round(rule.expectedMargin())));
        }
    }

    private static void putThemes(Items items, List<Theme> themes, ArrayNode array) {
        for (Theme theme : themes) {
            ObjectNode node = array.addObject();
            ArrayNode names = node.putArray("together");
            for (int item : theme.items()) names.add(items.label(item));
            node.put("receipts", theme.receipts());
        }
    }
}
