package org.cvmworkbench.intake.header;

import org.cvmworkbench.model.Field;
import org.cvmworkbench.model.Kind;

/// What a column of a file can be.
///
/// @param word what `--set` calls it
/// @param owner the kind that keeps it: a receipts file may tell of products and customers too
public record Role(String word, Kind owner, Field field) {
    private static final String ATTRIBUTE = "attribute:";

    static Role attribute(String name) {
        return new Role(ATTRIBUTE + name, Kind.CUSTOMERS, Kind.attribute(name));
    }

    static boolean isAttribute(String word) {
        return word.startsWith(ATTRIBUTE) && word.length() > ATTRIBUTE.length();
    }

    /// The role of `attribute:NAME`.
    static Role ofAttribute(String word) {
        return attribute(word.substring(ATTRIBUTE.length()).strip());
    }
}
