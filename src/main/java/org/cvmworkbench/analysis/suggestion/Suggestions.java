package org.cvmworkbench.analysis.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.basket.BasketRequest;
import org.cvmworkbench.analysis.basket.BasketRules;
import org.cvmworkbench.analysis.basket.CountedReceipts;
import org.cvmworkbench.analysis.basket.Items;
import org.cvmworkbench.analysis.basket.Itemsets;
import org.cvmworkbench.analysis.basket.Theme;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.language.SavedRules;
import org.cvmworkbench.model.ItemKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Scenario;

/// What could be offered, of all kinds.
public final class Suggestions {
    private static final int LARGEST_SET = 3;
    private static final int SETS = 8;
    private static final int COMBOS = 5;
    private static final int THEMES = 4;
    private static final int SLOW_MOVERS = 8;
    private static final double ANY_CONFIDENCE = 0;
    private static final List<String> NAMES = List.of("name");

    private Suggestions() {}

    /// Audiences without an offer first, then what is found in receipts.
    ///
    /// @param saved the saved segments
    /// @param scenario the offers there are already
    public static List<Suggestion> of(Dimensions dimensions, SavedRules saved, Scenario scenario, Progress progress)
            throws WorkbenchException {
        List<Suggestion> all = new ArrayList<>(audiences(dimensions, saved, scenario));
        all.addAll(inReceipts(dimensions, NAMES, progress));
        return List.copyOf(all);
    }

    /// Groups and saved segments to whom no offer that counts speaks. O(customers · offers).
    public static List<Suggestion> audiences(Dimensions dimensions, SavedRules saved, Scenario scenario)
            throws WorkbenchException {
        return List.copyOf(OpenAudiences.of(dimensions, saved, scenario));
    }

    /// Sets, combos, themes and products to push, of each kind the best first, whatever is offered
    /// already. By category where the base has them, otherwise by product. O(lines + items of the
    /// receipts each set is in).
    ///
    /// @param names attributes of products to call them by, the first that is there
    public static List<Suggestion> inReceipts(Dimensions dimensions, List<String> names, Progress progress)
            throws WorkbenchException {
        Items categories = Items.of(dimensions.snapshot().products(), ItemKind.CATEGORY);
        ItemKind by = categories.size() > 1 ? ItemKind.CATEGORY : ItemKind.PRODUCT;
        BasketRequest request =
                new BasketRequest(by, BasketRequest.USUAL_SUPPORT, LARGEST_SET, BasketRequest.USUAL_CAP);
        Itemsets sets = Itemsets.of(dimensions, Optional.empty(), request, progress);
        BasketRules rules = BasketRules.of(dimensions, sets, ANY_CONFIDENCE, progress);
        progress.report(0.6);
        SetSuggestions found = new SetSuggestions(
                rules, sets.items().calledBy(names, dimensions.snapshot().products()));
        List<Suggestion> all = new ArrayList<>(found.sets(SETS));
        CountedReceipts counted = sets.receipts();
        progress.checkCancelled();
        ProductSales sales = ProductSales.of(dimensions, counted);
        progress.checkCancelled();
        ProductSuggestions products = ProductSuggestions.of(dimensions.snapshot(), names, counted, sales, SLOW_MOVERS);
        all.addAll(products.combos(COMBOS));
        all.addAll(found.themes(Theme.of(rules), THEMES));
        all.addAll(products.slowMovers());
        progress.report(1);
        return List.copyOf(all);
    }
}
