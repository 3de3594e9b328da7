package org.cvmworkbench.charts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.cvmworkbench.model.Texts;

/// How a chart looks and which language it speaks.
///
/// @param currency as written after "money, ", empty where it is not known
public record ChartStyle(ChartTheme theme, Texts texts, String currency) {
    public ChartStyle(ChartTheme theme, Texts texts) {
        this(theme, texts, "");
    }

    Numbers numbers() {
        return Numbers.of(texts.locale());
    }

    /// "30 Nov 2026".
    ///
    /// @param day days since 1970-01-01
    String day(int day) {
        return DateTimeFormatter.ofPattern(texts.get("look.date"), texts.locale())
                .format(LocalDate.ofEpochDay(day));
    }

    /// What is counted and in which unit: "margin, €", or "margin" alone where the unit is not known.
    String counted(String what, String unit) {
        return unit.isEmpty() ? what : what + ", " + unit;
    }

    Label name(String text) {
        return new Label(text, Inter.semiBold(13), theme.text());
    }

    Label body(String text) {
        return new Label(text, Inter.regular(13), theme.text());
    }

    Label caption(String text) {
        return new Label(text, Inter.regular(11), theme.muted());
    }
}
