package org.cvmworkbench.ui.offers.inspector;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.function.Supplier;
import javafx.util.StringConverter;
import org.cvmworkbench.ui.kit.Look;
import org.jspecify.annotations.Nullable;

/// A day as the reader writes it; what is no day leaves the one before.
final class DayConverter extends StringConverter<LocalDate> {
    private final DateTimeFormatter format;
    private final Supplier<LocalDate> before;

    DayConverter(Look look, Supplier<LocalDate> before) {
        this.format =
                DateTimeFormatter.ofPattern(look.text("look.date"), look.texts().locale());
        this.before = before;
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : format.format(day);
    }

    @Override
    public LocalDate fromString(String text) {
        try {
            return LocalDate.parse(text.strip(), format);
        } catch (DateTimeParseException notSo) {
            return before.get();
        }
    }
}
