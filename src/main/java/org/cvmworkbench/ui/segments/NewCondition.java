package org.cvmworkbench.ui.segments;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.cvmworkbench.analysis.explore.Facets;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Member;
import org.cvmworkbench.language.Span;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.When;
import org.cvmworkbench.language.blocks.Block;
import org.cvmworkbench.language.blocks.Blocks;
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
            CustomerWord.ALIVE,
            CustomerWord.EXPECTED,
            CustomerWord.VALUE,
            CustomerWord.IMPORTANCE,
            CustomerWord.NEXTPURCHASE,
            CustomerWord.SEND,
            CustomerWord.GAP,
            CustomerWord.TOPCATEGORY,
            CustomerWord.GROUP,
            CustomerWord.STORE,
            CustomerWord.CHANNEL,
            CustomerWord.CATEGORY,
            CustomerWord.CHURNED,
            CustomerWord.LAPSE);
    private static final Span LATELY = new Span(3, Span.Unit.MONTHS);
    private static final Span CHANGING = new Span(8, Span.Unit.WEEKS);

    private NewCondition() {}

    static MenuButton menu(SegmentsViewModel viewModel, Look look) {
        MenuButton menu = new MenuButton(look.text("segments.add"), new Controls(look).icon(Feather.PLUS));
        menu.setId("add-condition");
        menu.setOnShowing(event -> {
            List<MenuItem> words = WORDS.stream()
                    .flatMap(word ->
                            begun(word, viewModel).stream().map(block -> item(word.word(), block, viewModel, look)))
                    .toList();
            menu.getItems().setAll(words);
            menu.getItems().add(new SeparatorMenuItem());
            forms(viewModel).forEach((name, block) -> menu.getItems().add(item(name, block, viewModel, look)));
        });
        menu.getItems().add(new MenuItem());
        return menu;
    }

    private static MenuItem item(String word, Block block, SegmentsViewModel viewModel, Look look) {
        MenuItem item = new MenuItem(look.text("segments.word." + word));
        item.setId("add-" + word);
        item.setOnAction(event -> viewModel.rule().add(block));
        return item;
    }

    /// Conditions of more than a word, by their name.
    private static Map<String, Block> forms(SegmentsViewModel viewModel) {
        Map<String, Block> forms = new LinkedHashMap<>();
        Term money = Term.of(CustomerWord.MONEY);
        forms.put("lately", Block.Interval.atLeast(money.in(new When.Last(LATELY)), BigDecimal.valueOf(100)));
        forms.put("change", Block.Interval.atMost(money.in(new When.Changed(CHANGING)), BigDecimal.valueOf(-30)));
        viewModel
                .exploration()
                .get()
                .flatMap(known -> known.facets().categories().names().stream().findFirst())
                .ifPresent(category -> {
                    Term item = new Term(CustomerWord.CATEGORY, category, Member.ITSELF);
                    forms.put("times", new Block.Times(item.in(new When.Last(LATELY)), 2));
                    forms.put("stopped", new Block.Stopped(item));
                });
        viewModel.saved().get().stream()
                .findFirst()
                .ifPresent(kept -> forms.put("segment", new Block.Segments(false, List.of(kept.name()))));
        Blocks recent =
                Blocks.EVERYBODY.with(Block.Interval.atMost(Term.of(CustomerWord.RECENCY), BigDecimal.valueOf(30)));
        Blocks frequent =
                Blocks.EVERYBODY.with(Block.Interval.atLeast(Term.of(CustomerWord.FREQUENCY), BigDecimal.TWO));
        forms.put("any", new Block.Any(List.of(recent, frequent)));
        forms.put("none", new Block.None(recent));
        return forms;
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
            case MARGIN, VALUE -> Optional.of(Block.Interval.atLeast(Term.of(word), BigDecimal.valueOf(100)));
            case OVERDUE, CATEGORIES, SPREAD -> Optional.of(Block.Interval.atLeast(Term.of(word), BigDecimal.TWO));
            case TARGETED, REDEEMED, EXPECTED -> Optional.of(Block.Interval.atLeast(Term.of(word), BigDecimal.ONE));
            case NEXTPURCHASE -> Optional.of(Block.Interval.atMost(Term.of(word), BigDecimal.valueOf(14)));
            case SEND -> Optional.of(Block.Interval.atMost(Term.of(word), BigDecimal.valueOf(7)));
            case GAP -> Optional.of(Block.Interval.atMost(Term.of(word), new BigDecimal("0.1")));
            case ALIVE -> Optional.of(Block.Interval.atMost(Term.of(word), new BigDecimal("0.5")));
            case IMPORTANCE -> Optional.of(Block.Interval.atLeast(Term.of(word), BigDecimal.valueOf(80)));
            case PROMO, RETURNS -> Optional.of(Block.Interval.atLeast(Term.of(word), new BigDecimal("0.5")));
            case COMPLAINT -> Optional.of(Block.Interval.atMost(Term.of(word), BigDecimal.valueOf(90)));
            case TOPCATEGORY ->
                facets.flatMap(known -> member(word, known.categories().names()));
            case REASON, CONSENT, REACHABLE -> Optional.empty();
            case CHURNED, LAPSE -> member(word, word.choices());
            case RF, RFM, PRODUCT, PERIOD, COHORT, ATTRIBUTE -> Optional.empty();
        };
    }

    private static Optional<Block> member(CustomerWord word, List<String> names) {
        return names.stream().findFirst().map(name -> new Block.Members(Term.of(word), List.of(name)));
    }
}
