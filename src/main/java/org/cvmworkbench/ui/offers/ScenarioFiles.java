package org.cvmworkbench.ui.offers;

import java.util.List;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.offers.design.OffersViewModel;
import org.cvmworkbench.ui.offers.design.Sending;
import org.cvmworkbench.ui.offers.design.Shelf;

/// Asks which file a scenario comes from or goes to.
record ScenarioFiles(Shelf shelf, FileDialogs dialogs, OffersViewModel model) {
    private static final List<FileDialogs.Sort> LISTS = List.of(
            FileDialogs.Sort.of("lists.csv", "csv"),
            FileDialogs.Sort.of("lists.xlsx", "xlsx"),
            FileDialogs.Sort.of("lists.json", "json"));
    private static final FileDialogs.Sort JSON = FileDialogs.Sort.of("offers.file.sort", "json");

    void open() {
        dialogs.open(Text.of("offers.action.open"), JSON).stream().findFirst().ifPresent(shelf::open);
    }

    void save() {
        String name = model.scenario().get().name() + ".json";
        dialogs.save(Text.of("offers.action.save"), name, List.of(JSON)).ifPresent(shelf::saveTo);
    }

    /// The list the chosen offer is sent by.
    void send() {
        Sending sending = new Sending(model);
        sending.offer()
                .flatMap(offer -> dialogs.save(Text.of("offers.action.send"), offer.name() + ".csv", LISTS))
                .ifPresent(sending::to);
    }
}
