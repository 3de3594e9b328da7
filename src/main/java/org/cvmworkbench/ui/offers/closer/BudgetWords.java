package org.cvmworkbench.ui.offers.closer;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.analysis.allocation.Allocation;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.ui.offers.answer.AnswerWords;
import org.cvmworkbench.ui.offers.design.Allocating;

/// An allocation in sentences.
record BudgetWords(AnswerWords words) {
    String sentence(Allocating.Found found) {
        Allocation allocation = found.answer().allocation();
        int chosen = allocation.chosen().stream()
                .reduce(CustomerSet::or)
                .map(CustomerSet::count)
                .orElse(0);
        return words.look()
                .text(
                        "budget.sentence",
                        words.count(chosen),
                        words.count(allocation.spent()),
                        words.net(found.outcome().net().mean()),
                        words.netRange(found.outcome().net()),
                        words.count(allocation.alone()));
    }

    /// What a little more of each scarce thing would bring, how far the best is away, and who may not be written to.
    List<String> prices(Allocating.Found found) {
        Allocation allocation = found.answer().allocation();
        List<String> lines = new ArrayList<>();
        allocation
                .money()
                .ifPresent(price -> lines.add(words.look()
                        .text("budget.next-money", words.look().numbers().decimal(price, 2))));
        allocation.contact().ifPresent(gain -> lines.add(words.look().text("budget.next-contact", words.net(gain))));
        lines.add(words.look().text("budget.bound", words.net(allocation.net()), words.net(allocation.most())));
        int excluded = found.answer().excluded().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        if (excluded > 0) lines.add(words.look().text("budget.excluded", words.count(excluded)));
        return lines;
    }
}
