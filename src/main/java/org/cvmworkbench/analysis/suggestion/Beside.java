package org.cvmworkbench.analysis.suggestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.basket.Association;
import org.cvmworkbench.analysis.basket.CountedReceipts;
import org.cvmworkbench.analysis.basket.FalseDiscovery;
import org.cvmworkbench.analysis.basket.Items;
import org.cvmworkbench.analysis.basket.LineMargins;
import org.cvmworkbench.analysis.basket.SetMargins;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.ItemKind;

/// The categories some products sit beside in receipts.
///
/// @param categories the items of the base by category
/// @param products the chosen ones
/// @param receipts all that were looked at
/// @param ofProduct receipts by place among the chosen
/// @param ofCategory receipts by category
/// @param both receipts with both, by place and category; 0 of the product's own category
/// @param margin of product and category together in these, in hundredths, by place and category
/// @param squares of that margin of each receipt, summed, by place and category
record Beside(
        Items categories,
        int[] products,
        int receipts,
        int[] ofProduct,
        int[] ofCategory,
        int[][] both,
        double[][] margin,
        double[][] squares) {
    /// A category beside a product.
    ///
    /// @param rate the false discovery rate at which they are significant, among all pairs looked at
    /// @param perReceipt what both earn in a receipt that has them, in hundredths
    /// @param error the standard error of what both bring in a receipt, whether it has them or not
    record Partner(int place, int category, Association tie, double rate, double perReceipt, double error) {
        /// How often times how much, in a receipt, in hundredths.
        double expected() {
            return tie.support() * perReceipt;
        }
    }

    /// O(lines), on all processors, with room for products × categories.
    static Beside of(CountedReceipts counted, LineMargins margins, int[] products) {
        Snapshot snapshot = margins.snapshot();
        Items categories = Items.of(snapshot.products(), ItemKind.CATEGORY);
        int[] placeOf = new int[snapshot.products().size()];
        Arrays.fill(placeOf, -1);
        for (int place = 0; place < products.length; place++) placeOf[products[place]] = place;
        List<BesideWalk> walks = Parts.find(counted.in().length, (from, to) -> {
            BesideWalk walk = new BesideWalk(categories, margins, placeOf, products.length);
            for (int receipt = from; receipt < to; receipt++) if (counted.in()[receipt]) walk.follow(receipt);
            return walk;
        });
        BesideWalk all = new BesideWalk(categories, margins, placeOf, products.length);
        walks.forEach(all::add);
        return new Beside(
                categories,
                products.clone(),
                counted.count(),
                all.ofProduct,
                all.ofCategory,
                all.both,
                all.margin,
                all.squares);
    }

    /// What meets the products beyond chance, of all pairs that were looked at: by place, the one with
    /// most expected joint margin.
    List<Optional<Partner>> best() {
        int width = categories.size();
        double[] chances = new double[products.length * width];
        Arrays.fill(chances, 1);
        Parts.each(chances.length, (from, to) -> {
            for (int i = from; i < to; i++) if (both[i / width][i % width] > 0) chances[i] = tie(i).chance();
        });
        double[] rates = FalseDiscovery.rates(chances);
        List<Optional<Partner>> partners = new ArrayList<>();
        for (int place = 0; place < products.length; place++) {
            Optional<Partner> most = Optional.empty();
            for (int category = 1; category < width; category++) {
                int i = place * width + category;
                if (both[place][category] == 0 || rates[i] > FalseDiscovery.RATE || tie(i).lift() <= 1) continue;
                Partner partner = partner(place, category, rates[i]);
                if (most.isEmpty() || partner.expected() > most.get().expected()) most = Optional.of(partner);
            }
            partners.add(most);
        }
        return partners;
    }

    private Partner partner(int place, int category, double rate) {
        double sum = margin[place][category];
        return new Partner(
                place,
                category,
                tie(place * categories.size() + category),
                rate,
                sum / both[place][category],
                SetMargins.error(receipts, sum, squares[place][category]));
    }

    private Association tie(int i) {
        int place = i / categories.size();
        int category = i % categories.size();
        return new Association(receipts, ofProduct[place], ofCategory[category], both[place][category]);
    }
}
