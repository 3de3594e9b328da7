package org.cvmworkbench.demo;

import java.util.List;

/// How much the questionnaire tells of a customer.
///
/// @param women share of them
/// @param withEmail share that left an e-mail address
/// @param withPhone share that left a telephone number
/// @param withBirthYear share that gave the year of birth
/// @param acquisition by what customers came
record PersonLaw(
        double women, double withEmail, double withPhone, double withBirthYear, List<Acquisition> acquisition) {
    static final PersonLaw CHAIN = new PersonLaw(
            0.64,
            0.78,
            0.9,
            0.83,
            List.of(
                    new Acquisition("store", 0.48),
                    new Acquisition("app", 0.15),
                    new Acquisition("site", 0.14),
                    new Acquisition("friend", 0.11),
                    new Acquisition("partner", 0.07),
                    new Acquisition("leaflet", 0.05)));

    /// One source of customers.
    record Acquisition(String by, double share) {}
}
