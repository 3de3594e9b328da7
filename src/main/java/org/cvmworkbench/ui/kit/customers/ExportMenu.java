package org.cvmworkbench.ui.kit.customers;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.cvmworkbench.model.SendingChannel;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.FileDialogs.Sort;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.Selection;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.lists.ListExport;
import org.cvmworkbench.workspace.lists.ListRequest;
import org.kordamp.ikonli.feather.Feather;

/// Writes the list of the selected customers: to look into, or to send.
final class ExportMenu extends MenuButton {
    private static final List<Sort> SORTS =
            List.of(Sort.of("lists.csv", "csv"), Sort.of("lists.xlsx", "xlsx"), Sort.of("lists.json", "json"));

    private final ListExport export;
    private final CustomerTableState state;
    private final FileDialogs dialogs;
    private Optional<Selection> selection = Optional.empty();

    /// @param id of the table
    ExportMenu(String id, Workspace workspace, CustomerTableState state, FileDialogs dialogs, Look look) {
        super(look.text("customers.export"), new Controls(look).icon(Feather.DOWNLOAD));
        this.export = new ListExport(workspace);
        this.state = state;
        this.dialogs = dialogs;
        setId(id + "-export");
        getItems().add(item(look.text("customers.export.analysis"), Optional.empty()));
        for (SendingChannel channel : SendingChannel.values()) {
            String way = look.text("customers.channel." + channel.word());
            getItems().add(item(look.text("customers.export.sending", way), Optional.of(channel)));
        }
    }

    /// Whose list it is.
    void of(Optional<Selection> whom) {
        selection = whom;
        setDisable(whom.isEmpty());
    }

    private MenuItem item(String name, Optional<SendingChannel> channel) {
        MenuItem item = new MenuItem(name);
        String file = channel.map(SendingChannel::word).orElse("customers");
        item.setId(getId() + "-" + channel.map(SendingChannel::word).orElse("analysis"));
        item.setOnAction(event ->
                selection.ifPresent(whom -> dialogs.save(Text.of("customers.export"), file + ".csv", SORTS)
                        .ifPresent(chosen -> export.write(whom, request(channel), chosen))));
        return item;
    }

    private ListRequest request(Optional<SendingChannel> channel) {
        return new ListRequest(
                channel,
                state.control().get(),
                state.stratum().get(),
                state.columns().get());
    }
}
