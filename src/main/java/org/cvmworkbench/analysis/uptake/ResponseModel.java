package org.cvmworkbench.analysis.uptake;

/// What an offer adds, customer by customer: u = r · p₀ · g(d) · hᵞ + message, where r is the share who see it (F2), g
/// the form of depth (F1), h the room left in what the customer needs (F11); less where he has been silent for more
/// than four of his own rhythms (F6) or has had many messages lately (F4). Content of what he never bought hardly
/// works (P03), and some are driven away (P06), which widens the doubt and moves no mean.
///
/// All is summed up over the audience before it is asked, so a depth is answered in O(cells), whatever the audience.
public final class ResponseModel {
    /// The message is told relative to those who see the offer.
    private static final double LEAST_REACH = 1e-6;

    private final Cells cells;
    private final Form form;
    private final double reach;
    private final double topUps;

    ResponseModel(Cells cells, Form form, double reach, double topUps) {
        this.cells = cells;
        this.form = form;
        this.reach = reach;
        this.topUps = topUps;
    }

    /// Of an audience of whom nothing is known, all of whom see the message.
    public static ResponseModel ofForm(Form form) {
        return new ResponseModel(Cells.alike(), form, 1, 0);
    }

    /// The same where another share see the message; the message itself works on all who are sent it.
    public ResponseModel seenBy(double share) {
        return new ResponseModel(cells, form, Math.max(LEAST_REACH, share), topUps);
    }

    /// The same audience, of whom only the message is sent.
    public ResponseModel ofMessage() {
        return new ResponseModel(cells, Form.MESSAGE, reach, 0);
    }

    /// @param depth of the reward at its most, as a share of the price
    public Lift at(double depth) {
        double mean = offered(depth, false).mean() + message(false).mean();
        double variance = variance(depth, false);
        double sourced = variance(depth, true);
        return new Lift(mean, Math.sqrt(variance), variance == 0 ? 0 : Math.max(0, 1 - sourced / variance));
    }

    private double variance(double depth, boolean sourcedOnly) {
        DepthForm.Moments offered = offered(depth, sourcedOnly);
        DepthForm.Moments message = message(sourcedOnly);
        double mean = offered.mean() + message.mean();
        double square = offered.variance() + message.variance() + mean * mean;
        double away = Uncertain.AWAY.variance(sourcedOnly) * 4 / Math.pow(1 - 2 * Uncertain.AWAY.mean(), 2);
        return Math.max(0, square * (1 + away) - mean * mean);
    }

    private DepthForm.Moments offered(double depth, boolean sourcedOnly) {
        if (form == Form.TOP_UP) {
            return new DepthForm.Moments(topUps, topUps * topUps).times(Uncertain.TOP_UP, sourcedOnly);
        }
        if (form == Form.MESSAGE || depth <= 0) return DepthForm.Moments.NOTHING;
        DepthForm.Moments price = DepthForm.of(cells, depth, sourcedOnly);
        return switch (form) {
            case POINTS -> price.times(Uncertain.POINTS, sourcedOnly);
            case SET -> price.times(Uncertain.TOGETHER, sourcedOnly);
            case PRICE, MESSAGE, TOP_UP -> price;
        };
    }

    private DepthForm.Moments message(boolean sourcedOnly) {
        double others = cells.informable() - cells.informed();
        double matched = cells.informed() + Uncertain.OFF_AFFINITY.mean() * others;
        double spread = Uncertain.OFF_AFFINITY.spread(sourcedOnly) * others;
        DepthForm.Moments content =
                new DepthForm.Moments(matched / reach, (matched * matched + spread * spread) / (reach * reach));
        return content.times(Uncertain.MESSAGE, sourcedOnly);
    }
}
