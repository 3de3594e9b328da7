package org.cvmworkbench.intake;

/// A role that no column has as it stands: its cells are made of others.
///
/// @param role its word
/// @param template as a setting has it: `{Surname} {Name}`, `{Price}*{Qty}`, `"Main street"`
public record Derivation(String role, String template) {}
