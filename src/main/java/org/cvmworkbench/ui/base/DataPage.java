package org.cvmworkbench.ui.base;

import java.util.function.Consumer;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Page;
import org.cvmworkbench.ui.kit.Room;

/// One of three: how to begin, the files that may be loaded, the open base. Files may be dropped anywhere on it.
final class DataPage extends Page {
    private final DataViewModel data;
    private final Consumer<Room> go;
    private Following shown = new Following();

    DataPage(DataViewModel data, Consumer<Room> go, Look look) {
        super(look);
        this.data = data;
        this.go = go;
        setId("data-page");
        if (!look.presenting()) FileDrop.on(this, data::take);
        following.until(() -> shown.end());
        follow(data.study(), study -> {
            data.count(study);
            show();
        });
        follow(data.drafts().drafts().map(drafts -> !drafts.isEmpty()), any -> show());
    }

    private void show() {
        shown.end();
        shown = new Following();
        setRight(null);
        if (!data.drafts().drafts().get().isEmpty() && !look.presenting()) {
            setCenter(new ImportPane(data.drafts(), look, shown));
            setRight(new ImportSide(data, look, shown));
        } else if (data.study().get().isEmpty()) {
            setCenter(new StartPane(data, look));
        } else {
            setCenter(new OverviewPane(data, go, look, shown));
        }
    }
}
