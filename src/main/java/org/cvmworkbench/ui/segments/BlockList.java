package org.cvmworkbench.ui.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final List<BlockRow> rows = new ArrayList<>();

    BlockList(SegmentsViewModel viewModel, Look look) {
        super(4);
        this.viewModel = viewModel;
        this.look = look;
        setId("blocks");
    }

    void show(Blocks blocks) {
        List<Block> all = blocks.all();
        boolean same = all.size() == rows.size();
        for (int i = 0; same && i < rows.size(); i++) same = rows.get(i).fits(all.get(i));
        if (!same) {
            rows.clear();
            for (Block block : all) rows.add(row(block, rows.size()));
            getChildren().setAll(rows);
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).block().equals(all.get(i))) rows.get(i).show(all.get(i));
        }
    }

    private BlockRow row(Block block, int place) {
        String currency = viewModel
                .exploration()
                .get()
                .map(exploration -> exploration.study().currency())
                .orElse("");
        Wording wording = new Wording(look, currency);
        SegmentRule rule = viewModel.rule();
        String id = "block-" + block.subject().map(term -> term.word().word()).orElse("text-" + place);
        return switch (block) {
            case Block.Interval interval -> new BoundsRow(rule, wording, interval, id);
            case Block.Members members -> new MembersRow(rule, wording, members, choices(members.term()), id);
            case Block.Bought bought -> new MembersRow(rule, wording, bought, choices(Term.of(bought.word())), id);
            case Block.Cells cells -> new WrittenRow(rule, look, cells, id);
            case Block.Written written -> new WrittenRow(rule, look, written, id);
        };
    }

    private List<String> choices(Term term) {
        Optional<Facets> facets = viewModel.exploration().get().map(Exploration::facets);
        if (facets.isEmpty() || !(term.word() instanceof CustomerWord word)) return List.of();
        return switch (word) {
            case GROUP -> facets.get().groups().names();
            case STORE -> facets.get().stores().names();
            case CHANNEL -> facets.get().channels().names();
            case CATEGORY, TOPCATEGORY -> facets.get().categories().names();
            case MARGIN, OVERDUE, CATEGORIES, SPREAD, PROMO, RETURNS, TARGETED, REDEEMED, COMPLAINT -> List.of();
            case REASON, CONSENT, REACHABLE -> List.of();
            case RECENCY, FREQUENCY, MONEY, RHYTHM, TENURE, RECEIPT, RF, RFM, PRODUCT, PERIOD, COHORT, ATTRIBUTE ->
                List.of();
        };
    }
}
