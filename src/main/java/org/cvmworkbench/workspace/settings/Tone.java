package org.cvmworkbench.workspace.settings;

/// Light or dark.
public enum Tone {
    /// As the system says.
    SYSTEM,
    LIGHT,
    DARK
}
