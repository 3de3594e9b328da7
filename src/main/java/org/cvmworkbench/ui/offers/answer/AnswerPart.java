package org.cvmworkbench.ui.offers.answer;

/// A part of the page that shows the answer for the chosen offer.
interface AnswerPart {
    /// Shows another answer in the place of the one before.
    void show(Answer answer);
}
