package org.cvmworkbench.demo;

/// Who a customer is, as far as the questionnaire says. What was left out is empty.
record Person(
        String firstName,
        String lastName,
        String birthYear,
        String acquiredBy,
        String email,
        String phone,
        Consents consents) {}
