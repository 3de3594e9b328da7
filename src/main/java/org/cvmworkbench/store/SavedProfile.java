package org.cvmworkbench.store;

/// How files with a header are to be read, under a name.
///
/// @param header what the header comes down to, by which next month's file is known
/// @param request as JSON
public record SavedProfile(String name, String header, String request) {}
