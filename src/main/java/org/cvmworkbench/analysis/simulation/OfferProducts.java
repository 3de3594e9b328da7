package org.cvmworkbench.analysis.simulation;

import java.util.Arrays;
import java.util.List;
import org.cvmworkbench.analysis.uptake.Qualification;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Products;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scope;

/// What the words of an offer mean in a base: its products, and which receipts it is about. What the base does not have
/// is refused as `SCOPE_UNKNOWN`.
record OfferProducts(Products products, String offer) {
    private static final double HUNDREDTHS = 100;

    /// A name of an item may be a product's key, its name in either language, or a category.
    private static final List<String> ITEM_NAMES = List.of("name", "name_ru", "category");

    static Qualification of(Products products, Offer offer) throws WorkbenchException {
        OfferProducts words = new OfferProducts(products, offer.name());
        return switch (offer.mechanic()) {
            case Mechanic.MultiOffer set -> new Qualification.AnyOf(words.items(set.items()));
            case Mechanic.ComboCategory pair ->
                new Qualification.Both(
                        words.items(List.of(pair.product())), words.attribute("category", List.of(pair.category())));
            case Mechanic.ComboReceipt receipt ->
                new Qualification.Reaches(
                        words.items(receipt.items()),
                        words.scope(offer.scope()),
                        Math.round(receipt.threshold() * HUNDREDTHS));
            case Mechanic.Information _,
                    Mechanic.Discount _,
                    Mechanic.PersonalPrice _,
                    Mechanic.Points _,
                    Mechanic.Service _,
                    Mechanic.Reminder _,
                    Mechanic.Ladder _,
                    Mechanic.WinBack _ -> new Qualification.AnyOf(words.scope(offer.scope()));
        };
    }

    /// By product; every one of them, the nameless too, where the scope is the whole receipt.
    private boolean[] scope(Scope scope) throws WorkbenchException {
        boolean[] in = new boolean[products.size()];
        if (scope.isWholeReceipt()) Arrays.fill(in, true);
        add(in, attribute("category", scope.categories()));
        add(in, attribute("brand", scope.brands()));
        add(in, attribute("supplier", scope.suppliers()));
        add(in, items(scope.products()));
        return in;
    }

    private boolean[] items(List<String> words) throws WorkbenchException {
        boolean[] in = new boolean[products.size()];
        for (String word : words) {
            int product = products.keys().codeOf(word);
            boolean known = product > 0;
            if (known) in[product] = true;
            for (int i = 0; i < ITEM_NAMES.size() && !known; i++) known = mark(in, ITEM_NAMES.get(i), word);
            if (!known) throw unknown(word);
        }
        return in;
    }

    private boolean[] attribute(String name, List<String> words) throws WorkbenchException {
        boolean[] in = new boolean[products.size()];
        for (String word : words) if (!mark(in, name, word)) throw unknown(word);
        return in;
    }

    /// Whether there are any.
    private boolean mark(boolean[] in, String name, String word) {
        Coded attribute = products.attribute(name);
        int code = attribute.dictionary().codeOf(word);
        if (code <= 0) return false;
        for (int product = 1; product < in.length; product++) in[product] |= attribute.code(product) == code;
        return true;
    }

    private static void add(boolean[] in, boolean[] others) {
        for (int product = 0; product < in.length; product++) in[product] |= others[product];
    }

    private WorkbenchException unknown(String word) {
        return new WorkbenchException(ErrorKind.SCOPE_UNKNOWN, offer, word);
    }
}
