package org.cvmworkbench.ui.kit.explore;

/// What a person does with the cuts between rows or columns of a grid.
public interface Cutting {
    /// A hand takes hold of a cut.
    ///
    /// @param rows whether it is one between rows
    /// @param cut which one, by its place between the rows from the top or the columns from the left
    void take(boolean rows, int cut);

    /// The hand has gone so many pixels since it took hold.
    void drag(double pixels);

    /// The keyboard moves a cut by so many steps.
    void step(boolean rows, int cut, int steps);
}
