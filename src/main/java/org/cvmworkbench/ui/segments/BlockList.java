package org.cvmworkbench.ui.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.explore.Facets;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.blocks.Block;
import org.cvmworkbench.language.blocks.Blocks;
import org.cvmworkbench.ui.kit.Look;

/// The conditions of the rule as blocks. A block keeps its place and focus while its numbers change.
final class BlockList extends VBox {
    private final SegmentsViewModel viewModel;
    private final Look look;
    private final Consumer<Blocks> changed;
    private final List<BlockRow> rows = new ArrayList<>();
    private Blocks shown = Blocks.EVERYBODY;

    /// @param changed hears of other conditions in their place
    BlockList(String id, SegmentsViewModel viewModel, Look look, Consumer<Blocks> changed) {
        super(4);
        this.changed = changed;
        setMinHeight(USE_PREF_SIZE);
        this.viewModel = viewModel;
        this.look = look;
        setId(id);
    }

    void show(Blocks blocks) {
        shown = blocks;
        List<Block> all = blocks.all();
        if (!fits(blocks)) {
            rows.clear();
            for (Block block : all) rows.add(row(block, rows.size()));
            getChildren().setAll(rows);
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).block().equals(all.get(i))) rows.get(i).show(all.get(i));
        }
    }

    /// Whether the rows that are there can show these blocks.
    boolean fits(Blocks blocks) {
        List<Block> all = blocks.all();
        boolean fit = all.size() == rows.size();
        for (int i = 0; fit && i < rows.size(); i++) fit = rows.get(i).fits(all.get(i));
        return fit;
    }

    private BlockRow row(Block block, int place) {
        String currency = viewModel
                .exploration()
                .get()
                .map(exploration -> exploration.study().currency())
                .orElse("");
        Wording wording = new Wording(look, currency);
        BlockPlace at = place(place);
        String prefix = getId().equals("blocks") ? "block-" : getId() + "-";
        String id = prefix + block.subject().map(term -> term.word().word()).orElse("text-" + place);
        return switch (block) {
            case Block.Interval interval -> new BoundsRow(at, wording, interval, id);
            case Block.Members members -> new MembersRow(at, wording, members, choices(members.term()), id);
            case Block.Bought bought -> new MembersRow(at, wording, bought, choices(Term.of(bought.word())), id);
            case Block.Stopped stopped -> new MembersRow(at, wording, stopped, choices(stopped.item()), id);
            case Block.Segments segments -> new MembersRow(at, wording, segments, saved(), id);
            case Block.Times times -> new TimesRow(at, wording, times, id);
            case Block.Tested tested -> new TestRow(at, wording, tested, id);
            case Block.Any any -> new GroupRow(at, viewModel, look, any, id);
            case Block.None none -> new GroupRow(at, viewModel, look, none, id);
            case Block.Cells cells -> new WrittenRow(at, look, cells, id);
        };
    }

    private BlockPlace place(int place) {
        return new BlockPlace() {
            @Override
            public void put(Block block) {
                changed.accept(shown.with(place, block));
            }

            @Override
            public void remove() {
                changed.accept(shown.without(place));
            }
        };
    }

    private List<String> saved() {
        return viewModel.saved().get().stream().map(KeptSegment::name).toList();
    }

    private List<String> choices(Term term) {
        Optional<Facets> facets = viewModel.exploration().get().map(Exploration::facets);
        if (facets.isEmpty() || !(term.word() instanceof CustomerWord word)) return List.of();
        return switch (word) {
            case CHURNED, LAPSE -> word.choices();
            case GROUP -> facets.get().groups().names();
            case STORE -> facets.get().stores().names();
            case CHANNEL -> facets.get().channels().names();
            case CATEGORY, TOPCATEGORY -> facets.get().categories().names();
            case MARGIN, OVERDUE, CATEGORIES, SPREAD, PROMO, RETURNS, TARGETED, REDEEMED, COMPLAINT -> List.of();
            case ALIVE, EXPECTED, VALUE, IMPORTANCE, NEXTPURCHASE, SEND, GAP -> List.of();
            case REASON, CONSENT, REACHABLE -> List.of();
            case RECENCY, FREQUENCY, MONEY, RHYTHM, TENURE, RECEIPT, RF, RFM, PRODUCT, PERIOD, COHORT, ATTRIBUTE ->
                List.of();
        };
    }
}
