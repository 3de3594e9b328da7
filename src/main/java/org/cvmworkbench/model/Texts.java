package org.cvmworkbench.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// The messages of one language. Numbers and dates inside a message follow its locale.
public final class Texts {
    private static final String BUNDLE = "org.cvmworkbench.ui.text.messages";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Texts english() {
        return new Texts(Locale.ENGLISH);
    }

    public static Texts russian() {
        return new Texts(Locale.of("ru"));
    }

    /// Russian for a Russian machine, English for any other.
    public static Texts of(Locale locale) {
        return locale.getLanguage().equals("ru") ? russian() : english();
    }

    public Locale locale() {
        return locale;
    }

    public String get(String key, Object... arguments) {
        return say(Text.of(key, arguments));
    }

    /// The message of a key that may have none.
    public Optional<String> find(String key, Object... arguments) {
        return bundle.containsKey(key) ? Optional.of(get(key, arguments)) : Optional.empty();
    }

    public String say(Text text) {
        Object[] said = text.arguments().stream()
                .map(argument -> argument instanceof Text inner ? say(inner) : argument)
                .toArray();
        return new MessageFormat(bundle.getString(text.key()), locale).format(said);
    }
}
