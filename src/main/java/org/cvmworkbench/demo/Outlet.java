package org.cvmworkbench.demo;

/// Through what a receipt was written.
enum Outlet {
    STORE("store"),
    SITE("site"),
    APP("app");

    private final String word;

    Outlet(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
