package org.cvmworkbench.ui.segments;

import java.util.Arrays;
import java.util.List;
import org.cvmworkbench.analysis.contact.Exclusion;
import org.cvmworkbench.analysis.contact.Identified;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.model.SendingChannel;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.explore.BarList.Bar;

/// Who is known and can be reached, as bars: everybody in grey, in front of them those selected.
record ReachBars(Reach reach, Look look) {
    /// How many of everybody, and of those selected.
    private record Counted(int all, int selected) {}

    private Wording wording() {
        return new Wording(look, reach.settled().study().currency());
    }

    /// The trade in all: which shares of lines, receipts and revenue have a customer.
    String answer() {
        Identified.Part all = reach.identified().all();
        return look.text(
                "segments.reach.answer",
                wording().percent(Exploration.share(all.linesKnown(), all.lines())),
                wording().percent(Exploration.share(all.receiptsKnown(), all.receipts())),
                wording().percent(Exploration.share(all.moneyKnown(), all.money())));
    }

    /// The money of each channel, in front of it that with a customer.
    List<Bar> known() {
        List<Identified.Part> channels = reach.identified().channels();
        long longest = channels.stream().mapToLong(Identified.Part::money).max().orElse(0);
        List<String> asked = SegmentRule.chosen(reach.settled().blocks(), Term.of(CustomerWord.CHANNEL));
        return channels.stream()
                .map(part -> new Bar(
                        part.name(),
                        name(part),
                        part.money(),
                        part.moneyKnown(),
                        longest,
                        percents(Exploration.share(part.moneyKnown(), part.money())),
                        () -> said(part),
                        asked.contains(part.name())))
                .toList();
    }

    private String name(Identified.Part part) {
        return part.name().isEmpty() ? look.text("segments.reach.no-channel") : part.name();
    }

    private String said(Identified.Part part) {
        return look.text(
                "segments.reach.known.said",
                name(part),
                wording().percent(Exploration.share(part.linesKnown(), part.lines())),
                wording().percent(Exploration.share(part.receiptsKnown(), part.receipts())),
                wording().percent(Exploration.share(part.moneyKnown(), part.money())),
                wording().money(part.money()));
    }

    /// Who can be written to.
    ///
    /// @param chosen the channel that is looked at
    List<Bar> written(SendingChannel chosen) {
        return Arrays.stream(SendingChannel.values())
                .map(channel -> bar(
                        channel.word(),
                        look.text("customers.channel." + channel.word()),
                        new Counted(
                                reach.everybody(channel).customers().count(),
                                reach.selected(channel).customers().count()),
                        channel == chosen))
                .toList();
    }

    /// Why others can not.
    List<Bar> excluded(SendingChannel channel) {
        return Arrays.stream(Exclusion.values())
                .map(why -> bar(
                        why.word(),
                        look.text("segments.reach.excluded." + why.word()),
                        new Counted(
                                reach.everybody(channel).excluded().getOrDefault(why, 0),
                                reach.selected(channel).excluded().getOrDefault(why, 0)),
                        false))
                .toList();
    }

    private Bar bar(String name, String label, Counted counted, boolean chosen) {
        int base = reach.settled().everybody().figures().customers();
        int customers = reach.settled().selected().figures().customers();
        String said = look.text(
                "segments.reach.said",
                label,
                counted.selected(),
                wording().percent(Exploration.share(counted.selected(), customers)),
                counted.all(),
                wording().percent(Exploration.share(counted.all(), base)));
        String share = percents(Exploration.share(counted.selected(), customers));
        return new Bar(name, label, counted.all(), counted.selected(), base, share, () -> said, chosen);
    }

    private String percents(double share) {
        return look.numbers().decimal(100 * share, 1);
    }
}
