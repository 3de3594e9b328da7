package org.cvmworkbench.model;

/// Something that was set aside in a base.
///
/// @param id never given twice in a base
/// @param reason the key of a message: the name of the check that asked for it
public record SetAsideEntry(int id, String reason, SetAside what) {}
