package org.cvmworkbench.demo;

import org.cvmworkbench.demo.RandomStream.Purpose;

/// When customers come, and until when: the modified BG/NBD (Batislam, Denizel and Filiztekin 2007) with regular
/// intervals. Time runs with the seasons. A customer comes at a rate of his or her own, and after each visit, the first
/// included, may never come again.
///
/// @param rateShape r of the Gamma law of rates
/// @param rateScaleWeeks α: the mean rate is r/α visits a week
/// @param dropoutA a of the Beta law of the chance to leave after a visit
/// @param dropoutB b of that law
/// @param regularity shape k of the Gamma law of intervals; 1 would be a Poisson process
/// @param stock share of customers that were there at the start: they join with the first weeks
/// @param stockMeanDays mean time at which the stock is first seen
record VisitLaw(
        double rateShape,
        double rateScaleWeeks,
        double dropoutA,
        double dropoutB,
        double regularity,
        double stock,
        double stockMeanDays) {
    static final VisitLaw CHAIN = new VisitLaw(0.55, 6.6, 0.9, 3.3, 1.5, 0.3, 25);

    /// The share of customers that have joined, over the days; the stream follows the seasons.
    DayCurve joining(History history) {
        double[] perDay = new double[History.DAYS];
        double stockInHistory = 1 - StrictMath.exp(-History.DAYS / stockMeanDays);
        for (int day = 0; day < perDay.length; day++) {
            double stream = history.seasonDays(day, day) / History.DAYS;
            double fromStock = StrictMath.exp(-day / stockMeanDays) - StrictMath.exp(-(day + 1) / stockMeanDays);
            perDay[day] = stock * fromStock / stockInHistory + (1 - stock) * stream;
        }
        return new DayCurve(perDay, 1);
    }

    /// @param joined the moment of the first visit, in days
    Life live(long seed, int customer, double joined, History history) {
        RandomStream random = RandomStream.of(seed, Purpose.LIFE, customer);
        double ratePerDay = random.gamma(rateShape) / rateScaleWeeks / 7;
        Life life = new Life(customer, ratePerDay, random.beta(dropoutA, dropoutB));
        come(life, history.season().passedBy(joined), history, random);
        return life;
    }

    /// Takes up the old rhythm again after a day on which a campaign brought the customer back.
    void resume(Life life, int day, History history, RandomStream random) {
        life.stay();
        come(life, history.season().passedBy(day + 1) + interval(life, random), history, random);
    }

    /// Comes at this time of the season clock, and again and again until leaving.
    private void come(Life life, double time, History history, RandomStream random) {
        double next = time;
        while (next < history.season().total() && life.size() < ReceiptKey.MOST_VISITS) {
            int day = (int) history.season().moment(next);
            life.visit(history.minute(day, random));
            if (random.chance(life.dropout())) {
                life.leave(day);
                return;
            }
            next += interval(life, random);
        }
    }

    private double interval(Life life, RandomStream random) {
        return random.gamma(regularity) / regularity / life.ratePerDay();
    }
}
