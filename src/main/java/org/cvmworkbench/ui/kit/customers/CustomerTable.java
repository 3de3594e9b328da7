package org.cvmworkbench.ui.kit.customers;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.cvmworkbench.analysis.customers.CustomerFacts;
import org.cvmworkbench.analysis.customers.CustomerRows;
import org.cvmworkbench.analysis.customers.CustomersAsked;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.export.TableFile;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.Notice;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Latest;

/// Any number of customers in rows. Heads sort; Enter and double click open the card; Ctrl+C copies. Rows are ordered
/// by a job while the old ones stay.
public final class CustomerTable extends BorderPane {
    private static final Text TITLE = Text.of("job.customers");
    private static final KeyCombination COPY = KeyCombination.keyCombination("Shortcut+C");
    private static final int MOST_COPIED = 100_000;
    private static final int[] NOBODY = {};

    private final Workspace workspace;
    private final CustomerTableState state;
    private final Look look;
    private final Latest ordering;
    private final Latest arriving;
    private final RowList shown = new RowList();
    private final TableView<Integer> table = new TableView<>(shown);
    private final CustomerHeads heads;
    private Optional<CustomerSet> wanted;

    /// @param id of the table itself; columns are `id-money` and so on
    /// @param following the page's
    public CustomerTable(String id, Workspace workspace, CustomerTableState state, Look look, Following following) {
        this.workspace = workspace;
        this.state = state;
        this.look = look;
        this.ordering = new Latest(workspace.jobs());
        this.arriving = Latest.afterPainting(workspace.jobs());
        this.wanted = state.rows().get().map(rows -> rows.asked().members());
        table.setId(id);
        table.setAccessibleText(look.text("customers.table"));
        table.setPlaceholder(new Label(look.text("customers.none")));
        table.getStyleClass().addAll("customer-table", "marking");
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        setCenter(table);
        heads = new CustomerHeads(table, workspace, state, look, following);
        following.follow(state.rows(), this::show);
        new CustomerMarking(table, shown, state.marks(), this::open, following);
        following.until(state.columns().subscribe((before, now) -> order(ordering)));
        following.until(state.sorts().subscribe((before, now) -> order(ordering)));
        following.until(this::cancel);
    }

    /// Shows these customers of the open base, in the order that was chosen.
    public void show(CustomerSet customers) {
        wanted = Optional.of(customers);
        order(arriving);
    }

    /// Shows whoever is there as long as the page is.
    public void follow(ObservableValue<Optional<CustomerSet>> customers, Following following) {
        following.follow(customers, whom -> {
            wanted = whom;
            order(arriving);
        });
    }

    private void order(Latest job) {
        Optional<CustomersAsked> asked = asked();
        if (asked.isEmpty()) {
            cancel();
            state.show(Optional.empty());
        } else if (!state.rows().get().map(CustomerRows::asked).equals(asked)) {
            cancel();
            job.run(TITLE, progress -> CustomerRows.of(asked.get(), progress), rows -> state.show(Optional.of(rows)));
        }
    }

    private void cancel() {
        ordering.cancel();
        arriving.cancel();
    }

    /// Customers of a base that is not open any more are not asked for.
    private Optional<CustomersAsked> asked() {
        Optional<Dimensions> open = workspace.study().get().map(Study::dimensions);
        return open.flatMap(dimensions -> wanted.filter(whom -> whom.size() == dimensions.customers())
                .map(whom -> new CustomersAsked(
                        new CustomerFacts(dimensions),
                        whom,
                        state.columns().get(),
                        state.sorts().get())));
    }

    private void show(Optional<CustomerRows> rows) {
        rows.ifPresent(ready -> heads.name(new CustomerWords(look, ready.currency())));
        shown.show(rows.map(CustomerRows::order).orElse(NOBODY));
    }

    private void press(KeyEvent event) {
        if (COPY.match(event)) copy();
        else if (event.getCode() == KeyCode.ENTER && !table.getSelectionModel().isEmpty())
            open(table.getSelectionModel().getSelectedItem());
        else return;
        event.consume();
    }

    private void open(int customer) {
        state.rows().get().ifPresent(rows -> workspace.customer().set(Optional.of(rows.key(customer))));
    }

    /// The marked rows with their heads, as text between tabs; a table too long for a clipboard is cut and said to be.
    private void copy() {
        Optional<CustomerRows> rows = state.rows().get();
        if (rows.isEmpty() || state.marks().count() == 0) return;
        int[] marked = state.marks().in(shown.order()).limit(MOST_COPIED).toArray();
        CustomerWords words = new CustomerWords(look, rows.get().currency());
        workspace
                .jobs()
                .run(Text.of("job.copy-rows"), progress -> TableFile.pasted(words.table(rows.get(), marked)), text -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(text);
                    Clipboard.getSystemClipboard().setContent(content);
                    if (marked.length < state.marks().count())
                        workspace.notices().tell(Notice.warning(Text.of("customers.copied-some", marked.length)));
                    if (rows.get().asked().columns().stream().anyMatch(CustomerWords::isContact))
                        workspace.notices().tell(Notice.warning(Text.of("customers.copied-without")));
                });
    }
}
