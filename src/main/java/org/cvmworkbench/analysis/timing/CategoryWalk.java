package org.cvmworkbench.analysis.timing;

import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.IntBuilder;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;

/// Finds the days of one customer after the other on which they bought of each category. Belongs to one thread.
final class CategoryWalk {
    private final Receipts receipts;
    private final Lines lines;
    private final int[] codeOf;
    private final int asOf;
    private final int[] last;
    private final int[] count;
    private final int[] touched;
    private final IntBuilder dayCode = new IntBuilder();
    private final IntBuilder day = new IntBuilder();
    private final IntBuilder buyerCode = new IntBuilder();
    private final IntBuilder buyer = new IntBuilder();
    private final IntBuilder days = new IntBuilder();

    /// @param codeOf category of each product, 0 of none
    CategoryWalk(Snapshot snapshot, int[] codeOf, int categories, int asOf) {
        this.receipts = snapshot.receipts();
        this.lines = snapshot.lines();
        this.codeOf = codeOf;
        this.asOf = asOf;
        this.last = new int[categories];
        this.count = new int[categories];
        this.touched = new int[categories];
    }

    void follow(int customer) {
        int categories = 0;
        for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
            int today = receipts.day()[receipt];
            if (today > asOf) break;
            for (int line = receipts.firstLine()[receipt]; line < receipts.firstLine()[receipt + 1]; line++) {
                int code = codeOf[lines.product()[line]];
                if (code == 0 || lines.quantity()[line] <= 0) continue;
                if (count[code] == 0) touched[categories++] = code;
                else if (last[code] == today) continue;
                last[code] = today;
                count[code]++;
                dayCode.add(code);
                day.add(today);
            }
        }
        for (int i = 0; i < categories; i++) {
            buyerCode.add(touched[i]);
            buyer.add(customer);
            days.add(count[touched[i]]);
            count[touched[i]] = 0;
        }
    }

    /// The days of all categories, by code.
    ///
    /// @param walks of the customers in their order
    static List<PurchaseDays> together(long version, int categories, List<CategoryWalk> walks) {
        int[][] buyersBefore = new int[walks.size() + 1][categories];
        int[][] daysBefore = new int[walks.size() + 1][categories];
        for (int i = 0; i < walks.size(); i++) {
            buyersBefore[i + 1] = counted(walks.get(i).buyerCode, buyersBefore[i]);
            daysBefore[i + 1] = counted(walks.get(i).dayCode, daysBefore[i]);
        }
        List<PurchaseDays> all = IntStream.range(0, categories)
                .mapToObj(code -> new PurchaseDays(
                        version,
                        new int[buyersBefore[walks.size()][code]],
                        new int[buyersBefore[walks.size()][code] + 1],
                        new int[daysBefore[walks.size()][code]]))
                .toList();
        IntStream.range(0, walks.size())
                .parallel()
                .forEach(i -> walks.get(i).copy(all, buyersBefore[i].clone(), daysBefore[i].clone()));
        return all;
    }

    private static int[] counted(IntBuilder codes, int[] before) {
        int[] after = before.clone();
        for (int i = 0; i < codes.size(); i++) after[codes.get(i)]++;
        return after;
    }

    /// @param buyerAt where its first buyer of each category goes
    /// @param dayAt where the first day goes
    private void copy(List<PurchaseDays> all, int[] buyerAt, int[] dayAt) {
        int[] end = dayAt.clone();
        for (int i = 0; i < day.size(); i++) {
            int code = dayCode.get(i);
            all.get(code).day()[dayAt[code]++] = day.get(i);
        }
        for (int i = 0; i < buyer.size(); i++) {
            int code = buyerCode.get(i);
            end[code] += days.get(i);
            all.get(code).buyers()[buyerAt[code]] = buyer.get(i);
            all.get(code).first()[++buyerAt[code]] = end[code];
        }
    }
}
