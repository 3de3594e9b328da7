package org.cvmworkbench;

/// Where the program starts: without arguments the workbench, with arguments the command line.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {}
}
