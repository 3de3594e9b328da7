package org.cvmworkbench.ui.base;

import java.util.function.Consumer;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Page;
import org.cvmworkbench.ui.kit.Room;

/// One of four: how to begin, the files that may be loaded, the open base, its rejected rows. Files may be dropped
/// anywhere on it.
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
        follow(data.drafts().files().files().map(files -> !files.isEmpty()), any -> show());
        follow(data.rejects().shown(), rows -> show());
    }

    private void show() {
        shown.end();
        shown = new Following();
        setLeft(null);
        setRight(null);
        boolean importing = !data.drafts().files().files().get().isEmpty();
        if (look.presenting() || (!importing && data.rejects().shown().get().isEmpty())) showBase();
        else if (importing) showFiles();
        else setCenter(new RejectsPane(data.rejects(), look));
    }

    private void showFiles() {
        setLeft(new FileListPane(data, look, shown));
        setCenter(new ImportPane(data.drafts(), look, shown));
        setRight(new ImportSide(data, look, shown));
    }

    private void showBase() {
        if (data.study().get().isEmpty()) setCenter(new StartPane(data, look));
        else setCenter(new OverviewPane(data, go, look, shown));
    }
}
