package org.cvmworkbench.demo;

import java.util.List;
import java.util.Locale;
import org.cvmworkbench.demo.RandomStream.Purpose;

/// Invents the people behind the customers. Addresses end in `example.com` and telephone numbers begin with +7 000, so
/// that nobody can be reached.
final class Persons {
    private static final PersonLaw LAW = PersonLaw.CHAIN;
    private static final Weights ACQUISITION = Weights.of(
            LAW.acquisition().stream().map(PersonLaw.Acquisition::share).toList());
    private static final Names NAMES = Row.all("people.csv", Names::read).getFirst();

    private final long seed;

    private record Names(List<String> women, List<String> men, List<String> families) {
        static Names read(Row row) {
            return new Names(row.list("women"), row.list("men"), row.list("families"));
        }
    }

    Persons(long seed) {
        this.seed = seed;
    }

    Person draw(int customer) {
        RandomStream random = RandomStream.of(seed, Purpose.PERSON, customer);
        boolean woman = random.chance(LAW.women());
        String first = any(woman ? NAMES.women() : NAMES.men(), random);
        String last = any(NAMES.families(), random) + (woman ? "a" : "");
        int birth = 1940 + (int) (68 * random.beta(2.6, 2.2));
        boolean hasBirthYear = random.chance(LAW.withBirthYear());
        String acquiredBy = LAW.acquisition().get(random.pick(ACQUISITION)).by();
        boolean hasEmail = random.chance(LAW.withEmail());
        boolean hasPhone = random.chance(LAW.withPhone());
        Consents consents = ConsentLaw.CHAIN.draw(hasEmail, hasPhone, random);
        return new Person(
                first,
                last,
                hasBirthYear ? Integer.toString(birth) : "",
                acquiredBy,
                hasEmail ? email(first, last, customer) : "",
                hasPhone ? "+7000" + Ids.digits(customer + 1, 7) : "",
                consents);
    }

    private static String any(List<String> names, RandomStream random) {
        return names.get(random.below(names.size()));
    }

    private static String email(String first, String last, int customer) {
        return (first + "." + last + "." + (customer + 1) + "@example.com").toLowerCase(Locale.ROOT);
    }
}
