package org.cvmworkbench.charts;

import java.awt.Color;
import java.util.List;

/// The sequential palette of the heatmaps over a range of values: nine stops, linear between them.
///
/// @param low the value of the first stop
/// @param high the value of the last stop; where it equals `low`, every value has the first colour
/// @param stops from few to many
public record Ramp(double low, double high, List<Color> stops) {
    private static final List<Color> STOPS = List.of(
            new Color(0xf1f6d9),
            new Color(0xd3e9a8),
            new Color(0x9fd58b),
            new Color(0x5fbd8c),
            new Color(0x2fa28f),
            new Color(0x23838f),
            new Color(0x2c6288),
            new Color(0x364677),
            new Color(0x352a5e));

    public Ramp {
        stops = List.copyOf(stops);
    }

    /// More is darker on a light ground and lighter on a dark one.
    public static Ramp of(ChartTheme theme, double low, double high) {
        return new Ramp(low, high, theme.isDark() ? STOPS.reversed() : STOPS);
    }

    public Color at(double value) {
        double share = high > low ? Math.clamp((value - low) / (high - low), 0, 1) : 0;
        double place = share * (stops.size() - 1);
        int before = Math.min((int) place, stops.size() - 2);
        return between(stops.get(before), stops.get(before + 1), place - before);
    }

    private static Color between(Color one, Color next, double share) {
        return new Color(
                mixed(one.getRed(), next.getRed(), share),
                mixed(one.getGreen(), next.getGreen(), share),
                mixed(one.getBlue(), next.getBlue(), share));
    }

    private static int mixed(int one, int next, double share) {
        return (int) Math.round(one + (next - one) * share);
    }
}
