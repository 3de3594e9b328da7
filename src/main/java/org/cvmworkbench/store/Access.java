package org.cvmworkbench.store;

/// What a base is opened for.
public enum Access {
    /// To read an existing file, which stays as it is, byte for byte.
    READ,
    /// To read and change an existing file.
    WRITE,
    /// To read and change a file that is made with the first change where there is none.
    CREATE
}
