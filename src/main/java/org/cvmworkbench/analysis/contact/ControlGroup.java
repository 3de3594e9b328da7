package org.cvmworkbench.analysis.contact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Customers;

/// Draws those who are held out to compare with. A customer's place in the draw is a salted hash of the own key, so the
/// same salt draws the same customers again, on any machine and in any order, and another salt draws others.
public final class ControlGroup {
    private static final int AT_ONCE = 1 << 14;

    private ControlGroup() {}

    /// Exactly `round(share × audience)` customers: those with the smallest SHA-256 of salt and key. O(n log n).
    ///
    /// @param share 0 to 1
    public static CustomerSet draw(Customers customers, CustomerSet audience, double share, String salt) {
        return draw(customers, audience, share, salt, Strata.NONE);
    }

    /// The same number, but from each part of the audience the same share: what rounding leaves over goes to the parts
    /// that lost most by it. O(n log n).
    public static CustomerSet draw(
            Customers customers, CustomerSet audience, double share, String salt, Strata strata) {
        int[] members = audience.toArray();
        int size = (int) Math.round(share * members.length);
        if (size == 0) return CustomerSet.none(customers.count());
        int[] left = quotas(members, size, strata);
        long[] words = new long[(customers.count() + Long.SIZE - 1) / Long.SIZE];
        for (Ticket ticket : tickets(customers, members, salt)) {
            int part = strata.of().applyAsInt(ticket.customer());
            if (left[part] == 0) continue;
            left[part]--;
            words[ticket.customer() / Long.SIZE] |= 1L << ticket.customer();
        }
        return CustomerSet.ofWords(words, customers.count());
    }

    /// How many to draw from each part: the largest remainders (Hamilton's method).
    private static int[] quotas(int[] members, int size, Strata strata) {
        int[] counts = new int[strata.count()];
        for (int customer : members) counts[strata.of().applyAsInt(customer)]++;
        int[] quotas = new int[counts.length];
        long[] remainders = new long[counts.length];
        int given = 0;
        for (int part = 0; part < counts.length; part++) {
            long exact = (long) size * counts[part];
            quotas[part] = (int) (exact / members.length);
            remainders[part] = exact % members.length;
            given += quotas[part];
        }
        int[] order = IntStream.range(0, counts.length)
                .boxed()
                .sorted((one, other) -> Long.compare(remainders[other], remainders[one]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < size - given; i++) quotas[order[i]]++;
        return quotas;
    }

    /// All members in the order of the draw; hashed on all cores, the order does not depend on how many there are.
    private static Ticket[] tickets(Customers customers, int[] members, String salt) {
        Ticket[] tickets = new Ticket[members.length];
        IntStream.range(0, Math.ceilDiv(members.length, AT_ONCE)).parallel().forEach(piece -> {
            MessageDigest digest = sha256();
            byte[] salted = (salt + "\n").getBytes(StandardCharsets.UTF_8);
            int to = Math.min(members.length, (piece + 1) * AT_ONCE);
            for (int i = piece * AT_ONCE; i < to; i++) {
                String key = customers.key(members[i]);
                digest.update(salted);
                tickets[i] = Ticket.of(members[i], key, digest.digest(key.getBytes(StandardCharsets.UTF_8)));
            }
        });
        Arrays.parallelSort(tickets);
        return tickets;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// A customer's place in the draw: the smallest hash first, and the first key where hashes are equal.
    private record Ticket(int customer, String key, long hash) implements Comparable<Ticket> {
        static Ticket of(int customer, String key, byte[] hash) {
            long first = 0;
            for (int i = 0; i < Long.BYTES; i++) first = (first << 8) | (hash[i] & 0xff);
            return new Ticket(customer, key, first);
        }

        @Override
        public int compareTo(Ticket other) {
            int byHash = Long.compareUnsigned(hash, other.hash);
            return byHash == 0 ? key.compareTo(other.key) : byHash;
        }
    }
}
