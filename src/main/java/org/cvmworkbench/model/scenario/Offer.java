package org.cvmworkbench.model.scenario;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// One offer of a scenario.
///
/// @param channel  `email`, `sms`, `push` … : how it is told
/// @param start    its first day, and `days` how many it lasts
/// @param control  the share of the audience that gets nothing, so that the effect can be seen
/// @param assumptions its own, over those of the scenario
/// @param disabled whether it only lies there and does not count
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
        Assumptions assumptions,
        boolean disabled) {
    public Offer {
        Limit.checkText("name", name);
        Limit.checkText("channel", channel);
        Limit.POSITIVE.check("days", days);
    }

    /// One that counts.
    public Offer(
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
        this(name, lever, audience, mechanic, scope, channel, start, days, control, assumptions, false);
    }

    public Offer withName(String other) {
        return new Offer(other, lever, audience, mechanic, scope, channel, start, days, control, assumptions, disabled);
    }

    public Offer withLever(Lever other) {
        return new Offer(name, other, audience, mechanic, scope, channel, start, days, control, assumptions, disabled);
    }

    public Offer withScope(Scope other) {
        return new Offer(name, lever, audience, mechanic, other, channel, start, days, control, assumptions, disabled);
    }

    public Offer withChannel(String other) {
        return new Offer(name, lever, audience, mechanic, scope, other, start, days, control, assumptions, disabled);
    }

    public Offer withStart(LocalDate other) {
        return new Offer(name, lever, audience, mechanic, scope, channel, other, days, control, assumptions, disabled);
    }

    public Offer withDays(int other) {
        return new Offer(name, lever, audience, mechanic, scope, channel, start, other, control, assumptions, disabled);
    }

    public Offer withMechanic(Mechanic other) {
        return new Offer(name, lever, audience, other, scope, channel, start, days, control, assumptions, disabled);
    }

    public Offer withControl(Control other) {
        return new Offer(name, lever, audience, mechanic, scope, channel, start, days, other, assumptions, disabled);
    }

    public Offer withAudience(Audience other) {
        return new Offer(name, lever, other, mechanic, scope, channel, start, days, control, assumptions, disabled);
    }

    public Offer withAssumptions(Assumptions others) {
        return new Offer(name, lever, audience, mechanic, scope, channel, start, days, control, others, disabled);
    }

    public Offer withDisabled(boolean other) {
        return new Offer(name, lever, audience, mechanic, scope, channel, start, days, control, assumptions, other);
    }

    /// The last of its days.
    public LocalDate end() {
        return start.plusDays(days - 1L);
    }

    /// How many days both run.
    public int daysTogetherWith(Offer other) {
        LocalDate from = start.isBefore(other.start) ? other.start : start;
        LocalDate to = end().isBefore(other.end()) ? end() : other.end();
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
    }
}
