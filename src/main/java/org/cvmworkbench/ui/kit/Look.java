package org.cvmworkbench.ui.kit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import org.cvmworkbench.charts.ChartStyle;
import org.cvmworkbench.charts.ChartTheme;
import org.cvmworkbench.charts.Numbers;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.Texts;

/// How everything is shown just now. A page is built for one look; another look, another page.
///
/// @param presenting in front of a room: large type, customers masked, inputs locked
public record Look(Texts texts, boolean dark, boolean presenting) {
    private static final String DOTS = "•••••";
    private static final int SHOWN_DIGITS = 2;

    public String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    public String say(Text text) {
        return texts.say(text);
    }

    /// Numbers as readers of this language write them.
    public Numbers numbers() {
        return Numbers.of(texts.locale());
    }

    /// "30 Nov 2026", "30.11.2026".
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(text("look.date"), texts.locale()).format(date);
    }

    /// The sign of a currency: "€" for EUR; what is no currency code as it stands.
    public String sign(String currency) {
        boolean isCode = currency.matches("[A-Z]{3}");
        return isCode ? Currency.getInstance(currency).getSymbol(texts.locale()) : currency;
    }

    public ChartTheme theme() {
        return dark ? ChartTheme.dark() : ChartTheme.light();
    }

    /// @param currency as the base has it, empty where it is not known
    public ChartStyle charts(String currency) {
        return new ChartStyle(theme(), texts, currency);
    }

    /// The key of a customer as it may be shown: nearly all of it hidden in front of a room, a short one whole.
    public String customer(String key) {
        if (!presenting) return key;
        return key.length() <= 2 * SHOWN_DIGITS ? DOTS : DOTS + key.substring(key.length() - SHOWN_DIGITS);
    }
}
