package org.cvmworkbench.analysis.value;

import java.util.List;

/// How probable what was seen is under a law, by the parameters of the law; all of them are above 0.
interface Likelihood {
    List<String> names();

    /// How many customers it is of.
    long people();

    /// The log-likelihood. The same value on any number of processors.
    ///
    /// @param gradient is filled with its slopes
    double at(double[] parameters, double[] gradient);

    /// A parameter that runs below says that the law is not of this base.
    double lowest(int parameter);

    /// A parameter that runs above says that the law is not of this base.
    double highest(int parameter);

    /// Where parameters may run to an end that is a law as well.
    default List<Edge> edges() {
        return List.of();
    }
}
