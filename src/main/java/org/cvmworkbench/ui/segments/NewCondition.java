package org.cvmworkbench.ui.segments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.cvmworkbench.analysis.explore.Facets;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.blocks.Block;
import org.cvmworkbench.model.Group;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.kordamp.ikonli.feather.Feather;

/// The menu of conditions to begin with; each starts with a usual value that is then changed in its block.
final class NewCondition {
    private static final List<CustomerWord> WORDS = List.of(
            CustomerWord.RECENCY,
            CustomerWord.FREQUENCY,
            CustomerWord.MONEY,
            CustomerWord.RHYTHM,
            CustomerWord.TENURE,
            CustomerWord.RECEIPT,
            CustomerWord.MARGIN,
            CustomerWord.OVERDUE,
            CustomerWord.CATEGORIES,
            CustomerWord.SPREAD,
            CustomerWord.PROMO,
            CustomerWord.RETURNS,
            CustomerWord.TARGETED,
            CustomerWord.REDEEMED,
            CustomerWord.COMPLAINT,
            CustomerWord.TOPCATEGORY,
            CustomerWord.GROUP,
            CustomerWord.STORE,
            CustomerWord.CHANNEL,
            CustomerWord.CATEGORY);

    private NewCondition() {}

    static MenuButton menu(SegmentsViewModel viewModel, Look look) {
        MenuButton menu = new MenuButton(look.text("segments.add"), new Controls(look).icon(Feather.PLUS));
        menu.setId("add-condition");
        menu.setOnShowing(event -> menu.getItems()
                .setAll(WORDS.stream()
                        .flatMap(word ->
                                begun(word, viewModel).stream().map(block -> item(word, block, viewModel, look)))
                        .toList()));
        menu.getItems().add(new MenuItem());
        return menu;
    }

    private static MenuItem item(CustomerWord word, Block block, SegmentsViewModel viewModel, Look look) {
        MenuItem item = new MenuItem(look.text("segments.word." + word.word()));
        item.setId("add-" + word.word());
        item.setOnAction(event -> viewModel.rule().add(block));
        return item;
    }

    /// A condition on this word that means something; none where the base has no such words.
    private static Optional<Block> begun(CustomerWord word, SegmentsViewModel viewModel) {
        Optional<Facets> facets = viewModel.exploration().get().map(Exploration::facets);
        return switch (word) {
            case RECENCY, RHYTHM -> Optional.of(Block.Interval.atMost(Term.of(word), BigDecimal.valueOf(30)));
            case TENURE -> Optional.of(Block.Interval.atLeast(Term.of(word), BigDecimal.valueOf(30)));
            case FREQUENCY -> Optional.of(Block.Interval.atLeast(Term.of(word), BigDecimal.TWO));
            case MONEY, RECEIPT -> Optional.of(Block.Interval.atLeast(Term.of(word), BigDecimal.valueOf(100)));
            case GROUP -> member(word, List.of(Group.ACTIVE.word()));
            case STORE -> facets.flatMap(known -> member(word, known.stores().names()));
            case CHANNEL ->
                facets.flatMap(known -> member(word, known.channels().names()));
            case CATEGORY ->
                facets.flatMap(known -> known.categories().names().stream().findFirst())
                        .map(name -> new Block.Bought(word, List.of(name)));
            case MARGIN -> Optional.of(Block.Interval.atLeast(Term.of(word), BigDecimal.valueOf(100)));
            case OVERDUE, CATEGORIES, SPREAD -> Optional.of(Block.Interval.atLeast(Term.of(word), BigDecimal.TWO));
            case TARGETED, REDEEMED -> Optional.of(Block.Interval.atLeast(Term.of(word), BigDecimal.ONE));
            case PROMO, RETURNS -> Optional.of(Block.Interval.atLeast(Term.of(word), new BigDecimal("0.5")));
            case COMPLAINT -> Optional.of(Block.Interval.atMost(Term.of(word), BigDecimal.valueOf(90)));
            case TOPCATEGORY ->
                facets.flatMap(known -> member(word, known.categories().names()));
            case REASON, CONSENT, REACHABLE -> Optional.empty();
            case RF, RFM, PRODUCT, PERIOD, COHORT, ATTRIBUTE -> Optional.empty();
        };
    }

    private static Optional<Block> member(CustomerWord word, List<String> names) {
        return names.stream().findFirst().map(name -> new Block.Members(Term.of(word), List.of(name)));
    }
}
