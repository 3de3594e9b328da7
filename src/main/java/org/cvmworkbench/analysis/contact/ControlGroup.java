package org.cvmworkbench.analysis.contact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Customers;

/// Draws those who are held out to compare with. A customer's place in the draw is a salted hash of the own key, so the
/// same salt draws the same customers again, on any machine and in any order, and another salt draws others.
public final class ControlGroup {
    private ControlGroup() {}

    /// Exactly `round(share × audience)` customers: those with the smallest SHA-256 of salt and key. O(n log n).
    ///
    /// @param share 0 to 1
    public static CustomerSet draw(Customers customers, CustomerSet audience, double share, String salt) {
        MessageDigest digest = sha256();
        Draw[] draws = Arrays.stream(audience.toArray())
                .mapToObj(customer -> Draw.of(customer, customers.key(customer), salt, digest))
                .sorted(Comparator.comparingLong(Draw::hash).thenComparing(Draw::key))
                .toArray(Draw[]::new);
        int size = (int) Math.round(share * draws.length);
        boolean[] control = new boolean[customers.count()];
        for (int i = 0; i < size; i++) control[draws[i].customer()] = true;
        return CustomerSet.where(customers.count(), customer -> control[customer]);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private record Draw(int customer, String key, long hash) {
        static Draw of(int customer, String key, String salt, MessageDigest digest) {
            byte[] hash = digest.digest((salt + "\n" + key).getBytes(StandardCharsets.UTF_8));
            long first = 0;
            for (int i = 0; i < Long.BYTES; i++) first = (first << 8) | (hash[i] & 0xff);
            return new Draw(customer, key, first);
        }
    }
}
