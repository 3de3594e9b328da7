package org.cvmworkbench.ui.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;

/// All visits or one category, chosen from the list or typed: the first name that has what was typed is taken.
final class CategoryChoice extends ComboBox<String> {
    private final TimingViewModel timing;
    private final Look look;

    CategoryChoice(TimingViewModel timing, Look look, Following following) {
        this.timing = timing;
        this.look = look;
        setId("timing-category");
        setAccessibleText(look.text("timing.category"));
        setPromptText(look.text("timing.category"));
        setEditable(true);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(String category) {
                return category == null || category.isEmpty() ? look.text("timing.category.all") : category;
            }

            @Override
            public String fromString(String typed) {
                return find(typed);
            }
        });
        following.follow(timing.shown(), shown -> shown.ifPresent(told -> offer(told.categories())));
        following.follow(timing.category(), this::setValue);
        valueProperty().subscribe(chosen -> {
            if (chosen != null) timing.category(chosen);
        });
    }

    private void offer(List<String> categories) {
        List<String> choices = new ArrayList<>(List.of(""));
        choices.addAll(categories);
        if (!getItems().equals(choices)) getItems().setAll(choices);
        setValue(timing.category().get());
    }

    /// The category that is meant, the one of before where none is.
    private String find(String typed) {
        String sought = typed.strip().toLowerCase(look.texts().locale());
        if (sought.isEmpty() || sought.equals(all())) return "";
        return getItems().stream()
                .filter(name -> !name.isEmpty())
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(sought))
                .findFirst()
                .orElse(timing.category().get());
    }

    private String all() {
        return look.text("timing.category.all").toLowerCase(look.texts().locale());
    }
}
