package org.cvmworkbench.demo;

/// Through what a campaign speaks.
enum ContactChannel {
    EMAIL,
    SMS,
    PUSH
}
