package org.cvmworkbench.ui.shell;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cvmworkbench.analysis.customers.CustomerHit;
import org.cvmworkbench.analysis.customers.CustomerSearch;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Latest;

/// Customers in the palette: whoever is found opens the card.
final class CustomerEntries implements Palette.Search {
    private static final Duration QUIET = Duration.ofMillis(120);
    private static final int FEWEST_LETTERS = 2;

    private final Workspace workspace;
    private final Look look;
    private final Latest latest;

    CustomerEntries(Workspace workspace, Look look) {
        this.workspace = workspace;
        this.look = look;
        this.latest = new Latest(workspace.jobs(), QUIET);
    }

    @Override
    public void find(String typed, Consumer<List<Entry>> found) {
        Optional<Study> study = workspace.study().get();
        if (study.isEmpty() || typed.strip().length() < FEWEST_LETTERS) return;
        latest.run(
                Text.of("job.find"),
                progress -> CustomerSearch.of(study.get().snapshot()).find(typed),
                hits -> found.accept(hits.stream().map(this::entry).toList()));
    }

    /// Before an audience, and where it was found by its key, the key alone.
    private Entry entry(CustomerHit hit) {
        boolean plain = look.presenting() || hit.by() == CustomerHit.By.KEY;
        String name = plain ? look.customer(hit.key()) : look.customer(hit.key()) + "   " + hit.value();
        return new Entry(
                name,
                look.text("palette.customer"),
                "",
                () -> workspace.customer().set(Optional.of(hit.key())));
    }
}
