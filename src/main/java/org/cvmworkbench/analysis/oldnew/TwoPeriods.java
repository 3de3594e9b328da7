package org.cvmworkbench.analysis.oldnew;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.model.DaySpan;

/// What one customer after the other did in two periods.
final class TwoPeriods {
    private final Receipts receipts;
    private final ReceiptTotals totals;
    private final Lines lines;
    private final DaySpan first;
    private final DaySpan next;
    private final int mainChannel;
    private final boolean severalChannels;
    private final boolean discounts;
    private final Goods goods;
    private final int[] visits = new int[2];
    private int visitsWithChannel;
    private int visitsElsewhere;
    private int visitsWithCategory;
    private int visitsAcross;
    private long money;
    private double bought;
    private double boughtAtDiscount;

    TwoPeriods(Dimensions dimensions, Span span) {
        receipts = dimensions.snapshot().receipts();
        lines = dimensions.snapshot().lines();
        totals = dimensions.totals();
        first = span.firstDays();
        next = span.nextDays();
        int[] byChannel = new int[receipts.channel().dictionary().size()];
        int known = receipts.channel().present() ? receipts.firstAnonymous() : 0;
        for (int receipt = 0; receipt < known; receipt++)
            byChannel[receipts.channel().code(receipt)]++;
        if (byChannel.length > 0) byChannel[0] = 0;
        mainChannel = IntStream.range(0, byChannel.length)
                .reduce(0, (best, code) -> byChannel[code] > byChannel[best] ? code : best);
        severalChannels = Arrays.stream(byChannel).filter(count -> count > 0).count() > 1;
        discounts = Arrays.stream(lines.discount()).anyMatch(discount -> discount > 0);
        goods = new Goods(dimensions.snapshot().products());
    }

    /// The name of the channel most used.
    String mainChannel() {
        Coded channel = receipts.channel();
        return channel.dictionary().value(mainChannel);
    }

    /// Looks at a customer.
    ///
    /// @return whether there was a visit in the first period
    boolean follow(int customer) {
        clear();
        for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
            int day = receipts.day()[receipt];
            if (day > next.last()) break;
            if (day < first.first()) continue;
            boolean isNext = day > first.last();
            if (isNext && visits[0] == 0) return false;
            money += totals.amount()[receipt];
            if (totals.visit()[receipt]) add(receipt, isNext);
        }
        return visits[0] > 0;
    }

    private void clear() {
        Arrays.fill(visits, 0);
        visitsWithChannel = 0;
        visitsElsewhere = 0;
        visitsWithCategory = 0;
        visitsAcross = 0;
        money = 0;
        bought = 0;
        boughtAtDiscount = 0;
        goods.clear();
    }

    private void add(int receipt, boolean isNext) {
        visits[isNext ? 1 : 0]++;
        int channel = receipts.channel().code(receipt);
        if (channel != 0) visitsWithChannel++;
        if (channel != 0 && channel != mainChannel) visitsElsewhere++;
        goods.open();
        for (int line = receipts.firstLine()[receipt]; line < receipts.firstLine()[receipt + 1]; line++) {
            if (lines.quantity()[line] <= 0) continue;
            goods.add(lines.product()[line], isNext);
            bought += lines.amount()[line];
            if (discounts && lines.discount()[line] > 0) boughtAtDiscount += lines.amount()[line];
        }
        if (goods.categories() > 0) visitsWithCategory++;
        if (goods.categories() > 1) visitsAcross++;
    }

    /// Adds the customer just looked at to the sums of old or new ones.
    void tell(Map<Criterion, RatioSum> sums) {
        sums.forEach((criterion, sum) -> {
            switch (criterion) {
                case ACTIVITY -> sum.add(visits[1] > 0 ? 1 : 0, 1);
                case BEHAVIOUR -> sum.add(goods.untried(), goods.next());
                case PROFILE -> goods.alike().ifPresent(chance -> sum.add(chance, 1));
                case CHANNELS -> sum.add(visitsElsewhere, severalChannels ? visitsWithChannel : 0);
                case ADVERTISING -> sum.add(boughtAtDiscount, discounts ? bought : 0);
                case REPEAT -> sum.add(visits[1], 1);
                case RECEIPT -> sum.add((double) money, visits[0] + visits[1]);
                case CROSS_SALES -> sum.add(visitsAcross, visitsWithCategory);
            }
        });
    }
}
