package org.cvmworkbench.ui.kit;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.BorderPane;

/// A room as it is shown in one look. It follows the values it shows until it is left, and keeps nothing itself.
public abstract class Page extends BorderPane {
    /// The look it was built for.
    protected final Look look;

    /// What it follows; its parts may follow more.
    protected final Following following = new Following();

    protected Page(Look look) {
        this.look = look;
    }

    /// Calls with the value now and with each later one until the page is left.
    protected final <T> void follow(ObservableValue<T> value, Consumer<? super T> act) {
        following.follow(value, act);
    }

    /// Follows nothing any more.
    public final void leave() {
        following.end();
    }
}
