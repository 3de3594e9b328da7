package org.cvmworkbench.ui.kit.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.cvmworkbench.analysis.customers.CustomerColumn;
import org.cvmworkbench.analysis.customers.CustomerFact;
import org.cvmworkbench.analysis.customers.CustomerSort;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.support.WindowTest;
import org.cvmworkbench.ui.kit.Screen;
import org.cvmworkbench.workspace.Notice;
import org.cvmworkbench.workspace.Selection;
import org.junit.jupiter.api.Test;

class CustomerListTest extends WindowTest {
    private final CustomerTableState state = CustomerTableState.standard();

    @Override
    protected Screen screen() {
        return new CustomerListScreen(workspace, state, dialogs);
    }

    @Test
    void theMostMoneyStandsFirstAndADoubleClickOpensTheCard() {
        settle();
        int richest = IntStream.range(0, 2000)
                .boxed()
                .max(Comparator.comparingLong(customer -> dimensions().profile().money()[customer]))
                .orElseThrow();
        assertThat(table().getItems().getFirst()).isEqualTo(richest);
        doubleClickOn(key(richest));
        assertThat(workspace.customer().get()).contains(key(richest));
        head("visits");
        settle();
        assertThat(state.sorts().get())
                .containsExactly(new CustomerSort(CustomerColumn.of(CustomerFact.VISITS), false));
        int[] visits = dimensions().profile().frequency();
        assertThat(visits[table().getItems().getFirst()])
                .isEqualTo(IntStream.of(visits).min().orElseThrow());
    }

    @Test
    void theKeyboardAloneMarksCopiesAndOpens() {
        settle();
        interact(() -> {
            table().requestFocus();
            table().getSelectionModel().select(0);
        });
        press(KeyCode.SHIFT).push(KeyCode.DOWN).push(KeyCode.DOWN).release(KeyCode.SHIFT);
        press(KeyCode.CONTROL).push(KeyCode.C).release(KeyCode.CONTROL);
        settle();
        String[] lines = clipboard().split("\n");
        assertThat(lines).hasSize(4);
        assertThat(lines[0]).startsWith("Customer\tGroup\tRecency, days\tVisits");
        assertThat(lines[3]).startsWith(key(table().getItems().get(2)) + "\t");
        push(KeyCode.ENTER);
        assertThat(workspace.customer().get()).contains(key(table().getItems().get(2)));
    }

    @Test
    void contactsAreNotCopiedAndThatIsSaid() {
        settle();
        interact(() -> state.add(CustomerColumn.attribute("email")));
        settle();
        interact(() -> {
            table().requestFocus();
            table().getSelectionModel().select(0);
        });
        push(KeyCode.CONTROL, KeyCode.A);
        push(KeyCode.CONTROL, KeyCode.C);
        settle();
        assertThat(clipboard().split("\n")).hasSize(2001);
        assertThat(clipboard()).doesNotContain("@");
        assertThat(workspace.notices().shown())
                .extracting(notice -> notice.what().key())
                .contains("customers.copied-without");
    }

    @Test
    void theKeyboardMarksSingleRows() {
        settle();
        interact(() -> {
            table().requestFocus();
            table().getSelectionModel().select(0);
        });
        press(KeyCode.CONTROL)
                .push(KeyCode.DOWN)
                .push(KeyCode.DOWN)
                .push(KeyCode.SPACE)
                .release(KeyCode.CONTROL);
        settle();
        assertThat(marked()).containsExactly(0, 2);
        press(KeyCode.CONTROL)
                .push(KeyCode.DOWN)
                .push(KeyCode.SPACE)
                .push(KeyCode.UP)
                .push(KeyCode.SPACE);
        release(KeyCode.CONTROL);
        settle();
        assertThat(marked()).containsExactly(0, 3);
        assertThat(bugs).isEmpty();
    }

    private List<Integer> marked() {
        return IntStream.range(0, table().getItems().size())
                .filter(row -> state.marks().has(table().getItems().get(row)))
                .boxed()
                .toList();
    }

    @Test
    void marksStayWhereTheCustomersAreWhenTheOrderChanges() {
        settle();
        interact(() -> table().getSelectionModel().select(5));
        int marked = table().getItems().get(5);
        interact(() -> state.sort(List.of(new CustomerSort(CustomerColumn.of(CustomerFact.KEY), false))));
        settle();
        assertThat(state.marks().has(marked)).isTrue();
        assertThat(state.marks().count()).isEqualTo(1);
        interact(() -> workspace.selection().set(Optional.of(new Selection("x", CustomerSet.none(2000)))));
        settle();
        assertThat(table().getItems()).isEmpty();
        assertThat(state.marks().count()).isZero();
    }

    @Test
    void columnsAreChosenAndMovedInTheMenu() {
        settle();
        CustomerColumn silence = CustomerColumn.of(CustomerFact.SILENCE);
        fire("#customers-columns", "Silent, rhythms");
        settle();
        assertThat(state.columns().get().getLast()).isEqualTo(silence);
        assertThat(table().getColumns().getLast().getText()).isEqualTo("Silent, rhythms");
        fire("#customers-columns", "Silent, rhythms");
        assertThat(state.columns().get()).doesNotContain(silence);
    }

    @Test
    void aListThatCannotBeWrittenIsABannerAndLeavesNothing() throws Exception {
        settle();
        Path file = Files.writeString(folder.resolve("file"), "kept");
        chosen.add(file.resolve("list.csv"));
        fire("#customers-export", "Analysis list");
        settle();
        assertThat(workspace.notices().shown()).extracting(Notice::tone).containsExactly(Notice.Tone.ERROR);
        chosen.add(folder.resolve("list.csv"));
        fire("#customers-export", "Sending list: email");
        settle();
        assertThat(workspace.notices().shown().getLast().tone()).isEqualTo(Notice.Tone.DONE);
        assertThat(folder.resolve("list.csv")).isNotEmptyFile();
        assertThat(bugs).isEmpty();
    }

    /// What a click on a head does; without a display every press is a popup trigger, which heads leave alone.
    private void head(String column) {
        interact(() -> table().getColumns().stream()
                .filter(one -> one.getId().equals("customers-" + column))
                .findFirst()
                .ifPresent(one -> table().getSortOrder().setAll(List.of(one))));
    }

    private void fire(String menu, String item) {
        interact(() -> lookup(menu).<MenuButton>queryAs(MenuButton.class).getItems().stream()
                .filter(one -> item.equals(one.getText()))
                .findFirst()
                .ifPresent(CustomerListTest::choose));
    }

    /// As a click does: a check turns over, then the item acts.
    private static void choose(MenuItem item) {
        if (item instanceof CheckMenuItem check) check.setSelected(!check.isSelected());
        item.fire();
    }

    private TableView<Integer> table() {
        return lookup("#customers").query();
    }

    private Dimensions dimensions() {
        return workspace.study().get().orElseThrow().dimensions();
    }

    private String key(int customer) {
        return dimensions().snapshot().customers().key(customer);
    }

    private String clipboard() {
        String[] text = {""};
        interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }
}
