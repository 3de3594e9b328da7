package org.cvmworkbench.analysis.suggestion;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.analysis.basket.Items;
import org.cvmworkbench.analysis.rules.CategorySpend;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.model.ItemKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Text;

/// The next best offer of every customer, "leave alone" included (capabilities C72), by customer.
///
/// Each category somebody bought of gets a score between 0 and 1, the product of three parts: the
/// affinity index a, made a / (1 + a); how due it is, from 0 just bought to 1 a whole own gap ago, 0.5
/// where there is no rhythm yet; and the headroom. It ranks the categories of one customer; it is no
/// chance of buying and no uplift, which are not known before they are tried. Categories somebody never
/// bought of are no candidates (priors P03: off-affinity content hardly works).
///
/// @param category the code of the one with the best score, 0 without any
/// @param score of that category
/// @param affinity its index: 1 is as the chain, 2 is twice its share
/// @param due silence in own gaps of that category, NaN without a rhythm
/// @param headroom in that category, 0 to 1
public record NextOffers(
        Items categories,
        NextStep[] step,
        int[] category,
        double[] score,
        double[] affinity,
        double[] due,
        double[] headroom) {
    private static final int PERCENT = 100;

    /// O(lines), on all processors.
    public static NextOffers of(Dimensions dimensions, Progress progress) {
        int customers = dimensions.customers();
        Items categories = Items.of(dimensions.snapshot().products(), ItemKind.CATEGORY);
        NextOffers next = new NextOffers(
                categories,
                new NextStep[customers],
                new int[customers],
                new double[customers],
                new double[customers],
                new double[customers],
                new double[customers]);
        CategorySpend spend = dimensions.categories();
        progress.checkCancelled();
        NextChoice choice = NextChoice.of(dimensions, spend);
        progress.checkCancelled();
        Parts.each(customers, (from, to) -> {
            progress.checkCancelled();
            CategoryRhythm rhythm = new CategoryRhythm(dimensions, categories.ofProduct(), categories.size());
            for (int customer = from; customer < to; customer++) {
                rhythm.follow(customer);
                choice.choose(customer, rhythm, next);
            }
        });
        return next;
    }

    /// Why, in figures of the customer.
    public Text reason(int customer) {
        Text why = Text.of("next." + step[customer].word());
        if (category[customer] == 0) return Text.of("next.plain", why);
        Text rhythm = Double.isNaN(due[customer]) ? Text.of("next.no-rhythm") : Text.of("next.silent", due[customer]);
        return Text.of(
                "next.reason",
                why,
                categories.label(category[customer]),
                affinity[customer],
                rhythm,
                Math.round(headroom[customer] * PERCENT));
    }

    /// The category to speak of; nothing where the customer is to be left alone or nothing is known.
    public Optional<String> about(int customer) {
        if (step[customer].isLeaveAlone() || category[customer] == 0) return Optional.empty();
        return Optional.of(categories.key(category[customer]));
    }

    /// How many customers each step is for.
    public Map<NextStep, Integer> sizes() {
        Map<NextStep, Integer> sizes = new EnumMap<>(NextStep.class);
        for (NextStep one : NextStep.values()) sizes.put(one, 0);
        for (NextStep one : step) sizes.merge(one, 1, Integer::sum);
        return sizes;
    }
}
