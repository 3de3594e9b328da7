package org.cvmworkbench.ui.segments;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.model.FrozenSegment;
import org.cvmworkbench.model.SegmentVersion;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.OpenBase;
import org.cvmworkbench.workspace.segments.SegmentUse;

/// What can be done with a saved segment: freeze it, select who came in or left, restore a former rule, see its uses.
///
/// @param segment it is about
record SavedMenu(SegmentsViewModel viewModel, Look look, OpenBase base, KeptSegment segment) {
    private static final int LONGEST = 48;

    ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        menu.getItems()
                .add(item("segment-freeze", look.text("segments.saved.freeze"), () -> viewModel.freeze(segment)));
        List<FrozenSegment> frozen = base.saved().frozen(segment.name());
        if (!frozen.isEmpty()) {
            Rule then = new Rule.Frozen(segment.name());
            String since = frozen.getLast().asOf() + " · "
                    + look.numbers().whole(frozen.getLast().members());
            menu.getItems().addAll(differences(since, then));
        }
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().add(versions());
        menu.getItems().add(uses());
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().add(item("segment-delete", look.text("segments.delete"), () -> viewModel.delete(segment)));
        return menu;
    }

    /// Who has come into it since, and who has left it.
    private List<MenuItem> differences(String since, Rule then) {
        Rule now = new Rule.Segment(segment.name());
        return List.of(
                select("segments.saved.entered", since, new Rule.And(now, new Rule.Not(then))),
                select("segments.saved.left", since, new Rule.And(then, new Rule.Not(now))));
    }

    private MenuItem select(String key, String since, Rule rule) {
        return item("", look.text(key, since), () -> viewModel.rule().take(RulePrinter.print(rule)));
    }

    private Menu versions() {
        Menu versions = new Menu(look.text("segments.saved.versions"));
        for (SegmentVersion version : base.saved().versions(segment.name()).reversed()) {
            String day = version.at().toString().substring(0, 10);
            Menu one = new Menu(
                    look.text("segments.saved.version", version.version(), day) + " · " + shortened(version.rule()));
            one.setMnemonicParsing(false);
            one.getItems().add(item("", look.text("segments.saved.restore"), () -> viewModel.restore(version)));
            one.getItems().addAll(against(version));
            versions.getItems().add(one);
        }
        versions.setDisable(versions.getItems().isEmpty());
        return versions;
    }

    private List<MenuItem> against(SegmentVersion version) {
        try {
            return differences("v" + version.version(), Rules.customers(version.rule()));
        } catch (WorkbenchException _) {
            return List.of();
        }
    }

    private Menu uses() {
        List<MenuItem> items = new ArrayList<>();
        for (SegmentUse use : SegmentUse.of(segment.name(), base.rules(), base.scenarios())) {
            items.add(item("", look.text("segments.use." + use.kind().word(), use.name()), () -> {}));
        }
        Menu uses = new Menu(look.text("segments.saved.uses", items.size()));
        uses.getItems().setAll(items);
        uses.setDisable(items.isEmpty());
        return uses;
    }

    private static MenuItem item(String id, String text, Runnable act) {
        MenuItem item = new MenuItem(text);
        if (!id.isEmpty()) item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> act.run());
        return item;
    }

    private static String shortened(String rule) {
        return rule.length() <= LONGEST ? rule : rule.substring(0, LONGEST) + "…";
    }
}
