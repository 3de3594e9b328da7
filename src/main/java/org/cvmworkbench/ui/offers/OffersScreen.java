package org.cvmworkbench.ui.offers;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.analysis.suggestion.SuggestionKind;
import org.cvmworkbench.ui.kit.Action;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Page;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.ui.kit.Screen;
import org.cvmworkbench.ui.offers.design.OffersViewModel;
import org.cvmworkbench.ui.offers.present.PresentPage;
import org.cvmworkbench.workspace.Workspace;

/// The room where offers are dragged together.
public final class OffersScreen implements Screen {
    private final OffersViewModel model;
    private final ScenarioFiles files;

    public OffersScreen(Workspace workspace, FileDialogs dialogs) {
        this.model = new OffersViewModel(workspace);
        this.files = new ScenarioFiles(model.shelf(), dialogs, model);
    }

    @Override
    public Room room() {
        return Room.OFFERS;
    }

    @Override
    public Page page(Look look) {
        return new OffersPage(model, files, look);
    }

    @Override
    public Page presented(Look look) {
        return new PresentPage(model, look);
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(List.of(
                Action.of("offers.action.begin", "Shortcut+N", model.shelf()::begin),
                Action.of("offers.action.open", "Shortcut+O", files::open),
                Action.of("offers.action.save", "Shortcut+S", files::save),
                Action.of("offers.action.save-in-base", "Shortcut+Shift+S", model.shelf()::saveInBase),
                Action.of("offers.action.duplicate-offer", "Shortcut+D", model::duplicateChosen),
                Action.of("offers.action.switch-offer", "Shortcut+E", model::switchChosen),
                Action.of("offers.action.branch", "Shortcut+B", model.shelf()::branch),
                Action.of("offers.action.send", "Shortcut+L", files::send),
                Action.of("offers.action.remove-offer", model::removeChosen),
                Action.of("offers.action.suggestions", "Shortcut+Shift+O", this::turnSuggestions)));
        for (SuggestionKind kind : SuggestionKind.values())
            actions.add(Action.of("offers.show." + kind.word(), () -> showSuggestions(kind)));
        return actions;
    }

    private void turnSuggestions() {
        model.suggesting().want(!model.suggesting().wanted().get());
    }

    private void showSuggestions(SuggestionKind kind) {
        model.suggesting().kind().set(kind);
        model.suggesting().want(true);
    }
}
