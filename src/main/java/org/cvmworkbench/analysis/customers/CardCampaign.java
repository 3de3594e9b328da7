package org.cvmworkbench.analysis.customers;

/// A campaign that a customer was chosen for.
///
/// @param campaign its key
/// @param name empty where the files had none
/// @param arm `treated` or `control`, as the file says
/// @param sent day since 1970-01-01, [org.cvmworkbench.columns.Column#NO_INT] where unknown
/// @param redeemed whether the customer used the offer
public record CardCampaign(String campaign, String name, String arm, int sent, boolean redeemed) {}
