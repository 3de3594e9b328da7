package org.cvmworkbench.analysis.value;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.model.Text;

/// A law at the end of its family, where customers do not differ in something or nobody leaves: some parameters are
/// held where they have no end, the others are still to be found. A fit that runs there has its best law there.
///
/// @param held the places of the parameters that are held, ascending
/// @param values theirs
/// @param partner the place of a parameter that runs to the end together with the first one held; below 0 for none
/// @param says what such a law means
record Edge(int[] held, double[] values, int partner, Text says) {
    /// So near the end that the likelihood is that of the end.
    static final double ENDLESS = 1e6;

    static final double NOTHING = 1e-10;

    /// A parameter without end, whose ratio to another one counts.
    static Edge endless(int parameter, int partner, String key) {
        return new Edge(new int[] {parameter}, new double[] {ENDLESS}, partner, Text.of(key));
    }

    /// A parameter at 0, with which another one loses its meaning.
    static Edge nothing(int parameter, int idle, String key) {
        return new Edge(new int[] {parameter, idle}, new double[] {NOTHING, 1}, -1, Text.of(key));
    }

    private boolean holds(int parameter) {
        return Arrays.binarySearch(held, parameter) >= 0;
    }

    /// The places of the others.
    private int[] free(int parameters) {
        return IntStream.range(0, parameters).filter(i -> !holds(i)).toArray();
    }

    /// What the others may be near an edge, from parameters that ran there.
    double[] start(double[] parameters) {
        double[] start = parameters.clone();
        if (partner >= 0) start[partner] *= values[0] / start[held[0]];
        return Arrays.stream(free(start.length)).mapToDouble(i -> start[i]).toArray();
    }

    /// The whole law of a fit of the others.
    Fit.Fitted whole(Likelihood likelihood, Fit.Fitted others) {
        int size = likelihood.names().size();
        int[] free = free(size);
        double[] parameters = all(others.parameters(), size);
        double[][] covariance = new double[size][size];
        for (int i = 0; i < free.length; i++) {
            for (int j = 0; j < free.length; j++) covariance[free[i]][free[j]] = others.covariance()[i][j];
        }
        List<Text> edges = IntStream.rangeClosed(0, others.edges().size())
                .mapToObj(i -> i == 0 ? says : others.edges().get(i - 1))
                .toList();
        return new Fit.Fitted(likelihood.names(), parameters, covariance, others.logLikelihood(), edges);
    }

    private double[] all(double[] others, int size) {
        int[] free = free(size);
        double[] parameters = new double[size];
        for (int i = 0; i < held.length; i++) parameters[held[i]] = values[i];
        for (int i = 0; i < free.length; i++) parameters[free[i]] = others[i];
        return parameters;
    }

    /// The likelihood by the other parameters alone.
    Likelihood of(Likelihood likelihood) {
        return new Held(likelihood, this);
    }

    private record Held(Likelihood whole, Edge edge) implements Likelihood {
        private static final double FARTHEST = 1e13;

        private int[] free() {
            return edge.free(whole.names().size());
        }

        @Override
        public List<String> names() {
            return Arrays.stream(free()).mapToObj(whole.names()::get).toList();
        }

        @Override
        public long people() {
            return whole.people();
        }

        @Override
        public double at(double[] parameters, double[] gradient) {
            int size = whole.names().size();
            double[] slopes = new double[size];
            double value = whole.at(edge.all(parameters, size), slopes);
            int[] free = free();
            for (int i = 0; i < free.length; i++) gradient[i] = slopes[free[i]];
            return value;
        }

        @Override
        public double lowest(int parameter) {
            return whole.lowest(free()[parameter]);
        }

        /// A parameter that runs along goes as far as its partner.
        @Override
        public double highest(int parameter) {
            int place = free()[parameter];
            return place == edge.partner ? FARTHEST : whole.highest(place);
        }

        @Override
        public List<Edge> edges() {
            int[] free = free();
            return whole.edges().stream()
                    .filter(other -> Arrays.stream(other.held).noneMatch(edge::holds) && !edge.holds(other.partner))
                    .filter(other -> Arrays.stream(other.held).noneMatch(place -> place == edge.partner))
                    .map(other -> other.among(free))
                    .toList();
        }
    }

    /// The same edge where only some of the parameters are there.
    private Edge among(int[] free) {
        int[] places = Arrays.stream(held)
                .map(place -> Arrays.binarySearch(free, place))
                .toArray();
        return new Edge(places, values, partner < 0 ? partner : Arrays.binarySearch(free, partner), says);
    }
}
