package org.cvmworkbench.ui.kit;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// The values that something shown follows as long as it is shown.
public final class Following {
    private Subscription followed = Subscription.EMPTY;

    /// Calls with the value now and with each later one.
    public <T> void follow(ObservableValue<T> value, Consumer<? super T> act) {
        followed = followed.and(value.subscribe(act));
    }

    /// Something else that ends with it.
    public void until(Subscription end) {
        followed = followed.and(end);
    }

    /// Follows nothing any more.
    public void end() {
        followed.unsubscribe();
        followed = Subscription.EMPTY;
    }
}
