package org.cvmworkbench.model;

/// A field a kind of file may have.
///
/// @param name its column's name in files, in runs and in SQL
/// @param dictionary the dictionary of its codes, empty where the type has none
public record Field(String name, FieldType type, String dictionary) {
    static Field key(String name, String dictionary) {
        return new Field(name, FieldType.KEY, dictionary);
    }

    static Field text(String name, String dictionary) {
        return new Field(name, FieldType.TEXT, dictionary);
    }

    static Field number(String name, FieldType type) {
        return new Field(name, type, "");
    }
}
