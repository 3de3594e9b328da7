package org.cvmworkbench.ui.value;

/// The questions of the room, one at a time.
enum ValueView {
    /// What will customers bring?
    AHEAD,
    /// What are they worth in all, and what may be spent on them?
    LIFETIME,
    /// Who has moved where between two days?
    MOVES,
    /// What does leaving cost, and what is a change of it worth?
    LEAVING
}
