package org.cvmworkbench.ui.kit.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class RowListTest {
    @Test
    void whoFollowsHearsOfAllThatWentAndCame() {
        RowList rows = new RowList();
        List<String> heard = new ArrayList<>();
        rows.addListener((ListChangeListener<Integer>) change -> {
            while (change.next()) {
                heard.add(change.getRemoved() + " -> " + change.getAddedSubList());
                assertThat(change.wasPermutated()).isFalse();
            }
        });
        rows.show(new int[] {5, 3});
        rows.show(new int[] {3, 5, 7});
        rows.show(new int[0]);
        assertThat(heard).containsExactly("[] -> [5, 3]", "[5, 3] -> [3, 5, 7]", "[3, 5, 7] -> []");
    }

    @Test
    void aListThatIsMadeOfItFollows() {
        RowList rows = new RowList();
        ObservableList<Integer> sorted = FXCollections.observableArrayList();
        ObservableList<Integer> small = rows.filtered(customer -> customer < 6);
        small.addListener((ListChangeListener<Integer>) change -> sorted.setAll(small));
        rows.show(new int[] {9, 5, 3});
        assertThat(sorted).containsExactly(5, 3);
        rows.show(new int[] {1});
        assertThat(sorted).containsExactly(1);
    }
}
