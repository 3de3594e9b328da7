package org.cvmworkbench.model.scenario;

import java.time.LocalDate;

/// One offer of a scenario.
///
/// @param channel  `email`, `sms`, `push` … : how it is told
/// @param start    its first day, and `days` how many it lasts
/// @param control  the share of the audience that gets nothing, so that the effect can be seen
/// @param assumptions its own, over those of the scenario
public record Offer(
        String name,
        Lever lever,
        Audience audience,
        Mechanic mechanic,
        Scope scope,
        String channel,
        LocalDate start,
        int days,
        Control control,
        Assumptions assumptions) {
    public Offer {
        Limit.checkText("name", name);
        Limit.checkText("channel", channel);
        Limit.POSITIVE.check("days", days);
    }

    public Offer withMechanic(Mechanic other) {
        return new Offer(name, lever, audience, other, scope, channel, start, days, control, assumptions);
    }

    public Offer withControl(Control other) {
        return new Offer(name, lever, audience, mechanic, scope, channel, start, days, other, assumptions);
    }

    public Offer withAudience(Audience other) {
        return new Offer(name, lever, other, mechanic, scope, channel, start, days, control, assumptions);
    }

    public Offer withAssumptions(Assumptions others) {
        return new Offer(name, lever, audience, mechanic, scope, channel, start, days, control, others);
    }
}
