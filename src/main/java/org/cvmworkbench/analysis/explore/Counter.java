package org.cvmworkbench.analysis.explore;

import org.cvmworkbench.analysis.rules.CategorySpend;
import org.cvmworkbench.columns.CustomerSet;

/// How customers are counted along one thing. Nothing is asked of a customer that is not an addition, so counts of
/// some and counts of others can be added and taken away.
sealed interface Counter {
    /// How many counts it makes.
    int places();

    /// How many sums.
    int sums();

    /// Counts some customers. O(members).
    ///
    /// @param at where its counts begin in a row; so `sumAt`
    void count(Members members, Sheet sheet, int at, int sumAt);

    /// One of few bins a customer.
    record Bins(byte[] bin, int places) implements Counter {
        @Override
        public int sums() {
            return 0;
        }

        @Override
        public void count(Members members, Sheet sheet, int at, int sumAt) {
            int[] whole = sheet.whole();
            int width = sheet.width();
            for (int i = 0; i < members.count(); i++) {
                whole[members.row(i) * width + at + (bin[members.customer(i)] & 0xff)]++;
            }
        }
    }

    /// One of many places a customer, with an amount; nothing where no places are known.
    record Places(int[] place, int places, long[] amount) implements Counter {
        @Override
        public int sums() {
            return places;
        }

        @Override
        public void count(Members members, Sheet sheet, int at, int sumAt) {
            if (place.length == 0) return;
            int[] whole = sheet.whole();
            long[] sums = sheet.sums();
            for (int i = 0; i < members.count(); i++) {
                int customer = members.customer(i);
                whole[members.row(i) * sheet.width() + at + place[customer]]++;
                sums[members.row(i) * sheet.sumWidth() + sumAt + place[customer]] += amount[customer];
            }
        }
    }

    /// Several places a customer, each with an amount.
    record Entries(CategorySpend spend) implements Counter {
        @Override
        public int places() {
            return spend.codes().length;
        }

        @Override
        public int sums() {
            return places();
        }

        @Override
        public void count(Members members, Sheet sheet, int at, int sumAt) {
            if (places() == 0) return;
            int[] whole = sheet.whole();
            long[] sums = sheet.sums();
            for (int i = 0; i < members.count(); i++) {
                int customer = members.customer(i);
                int row = members.row(i) * sheet.width() + at;
                int sumRow = members.row(i) * sheet.sumWidth() + sumAt;
                for (int entry = spend.from()[customer]; entry < spend.from()[customer + 1]; entry++) {
                    if (spend.bought()[entry]) whole[row + spend.category()[entry]]++;
                    sums[sumRow + spend.category()[entry]] += spend.amount()[entry];
                }
            }
        }
    }

    /// How often each value occurs, the unknown ones in the first place, for a median.
    record Values(WholeMedian median) implements Counter {
        @Override
        public int places() {
            return Math.max(0, median.highest()) + 2;
        }

        @Override
        public int sums() {
            return 0;
        }

        @Override
        public void count(Members members, Sheet sheet, int at, int sumAt) {
            int[] whole = sheet.whole();
            int[] values = median.values();
            for (int i = 0; i < members.count(); i++) {
                int value = Math.max(-1, values[members.customer(i)]);
                whole[members.row(i) * sheet.width() + at + value + 1]++;
            }
        }
    }

    /// Everybody and those who are late, with their visits and their money.
    record Heads(CustomerSet late, int[] visits, long[] money) implements Counter {
        @Override
        public int places() {
            return 2;
        }

        @Override
        public int sums() {
            return 2;
        }

        @Override
        public void count(Members members, Sheet sheet, int at, int sumAt) {
            for (int i = 0; i < members.count(); i++) {
                int customer = members.customer(i);
                int row = members.row(i) * sheet.width() + at;
                int sumRow = members.row(i) * sheet.sumWidth() + sumAt;
                sheet.whole()[row]++;
                if (late.contains(customer)) sheet.whole()[row + 1]++;
                sheet.sums()[sumRow] += visits[customer];
                sheet.sums()[sumRow + 1] += money[customer];
            }
        }
    }
}
