package org.cvmworkbench.ui.kit.customers;

import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Page;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.ui.kit.Screen;
import org.cvmworkbench.workspace.Workspace;

/// A room with nothing but the list of the selected customers.
record CustomerListScreen(Workspace workspace, CustomerTableState state, FileDialogs dialogs) implements Screen {
    @Override
    public Room room() {
        return Room.SEGMENTS;
    }

    @Override
    public Page page(Look look) {
        return new ListPage(look);
    }

    private final class ListPage extends Page {
        ListPage(Look look) {
            super(look);
            CustomerList list = new CustomerList("customers", workspace, state, dialogs, look, following);
            list.follow(workspace.selection(), following);
            setCenter(list);
        }
    }
}
