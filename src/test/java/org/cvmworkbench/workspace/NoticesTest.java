package org.cvmworkbench.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.junit.jupiter.api.Test;

class NoticesTest {
    private final Notices notices = new Notices(AssertionError::new);

    /// A view made for each listener is collected as garbage, and with it what it was to hear.
    @Test
    void listenersAreNotForgotten() {
        List<Integer> heard = new ArrayList<>();
        ListChangeListener<Notice> listener =
                change -> heard.add(notices.shown().size());
        notices.shown().addListener(listener);
        System.gc();

        notices.tell(Notice.done(Text.of("base.undone", "june.csv")));

        assertThat(heard).containsExactly(1);
        assertThat(notices.shown()).isSameAs(notices.shown());
        Jobs jobs = Jobs.direct(notices);
        assertThat(jobs.running()).isSameAs(jobs.running());
    }

    @Test
    void theSameIsToldOnceAndOldOnesMakeRoom() {
        for (int i = 0; i < 5; i++) notices.tell(Notice.done(Text.of("base.undone", "file " + i)));
        notices.tell(Notice.done(Text.of("base.undone", "file 3")));

        assertThat(notices.shown())
                .extracting(notice -> notice.what().arguments().getFirst())
                .containsExactly("file 2", "file 4", "file 3");
    }
}
