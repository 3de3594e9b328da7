package org.cvmworkbench.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cvmworkbench.model.Text;

/// Where texts name a customer: any of some words in double quotes, and long ones wherever they stand alone.
record Mentions(Set<String> words) {
    private static final int LONG = 6;
    private static final String GONE = "…";

    private record Saved(String name, String text) {}

    boolean in(String text) {
        return words.stream().anyMatch(word -> pattern(word).matcher(text).find());
    }

    /// The text with nothing in the place of the words.
    String without(String text) {
        String left = text;
        for (String word : words) {
            left = pattern(word).matcher(left).replaceAll(Matcher.quoteReplacement(GONE));
        }
        return left;
    }

    private static Pattern pattern(String word) {
        String literal = Pattern.quote(word);
        if (word.length() < LONG) return Pattern.compile("(?<=\")" + literal + "(?=\")");
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + literal + "(?![\\p{L}\\p{N}])");
    }

    /// What people saved in the base that names the customer.
    List<Text> saved(Sql sql) throws SQLException {
        List<Text> found = new ArrayList<>();
        add("erase.segment", "SELECT name, name || ' ' || rule || ' ' || note FROM segment", sql, found);
        add("erase.scenario", "SELECT name, name || ' ' || json FROM scenario", sql, found);
        if (!Migrations.has(sql, 2)) return found;
        add("erase.profile", "SELECT name, name || ' ' || header || ' ' || request FROM profile", sql, found);
        add("erase.set-aside", "SELECT id, applies_to || ' ' || reason FROM set_aside", sql, found);
        return found;
    }

    private void add(String key, String query, Sql sql, List<Text> found) throws SQLException {
        for (Saved saved : sql.list(row -> new Saved(row.getString(1), row.getString(2)), query + " ORDER BY 1")) {
            if (in(saved.text())) found.add(Text.of(key, saved.name()));
        }
    }
}
