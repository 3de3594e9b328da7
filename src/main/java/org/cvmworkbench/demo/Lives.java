package org.cvmworkbench.demo;

import org.cvmworkbench.demo.RandomStream.Purpose;

/// Lives the customers through, one after the other: visits, campaigns, returns; and writes each down. Not thread-safe.
final class Lives {
    private final Chain chain;
    private final DayCurve joining;
    private final Persons persons;
    private final Campaigning campaigning;
    private final CustomersFile customers;

    Lives(Chain chain, Campaigning campaigning, CustomersFile customers) {
        this.chain = chain;
        this.joining = VisitLaw.CHAIN.joining(chain.history());
        this.persons = new Persons(chain.seed());
        this.campaigning = campaigning;
        this.customers = customers;
    }

    Life live(int customer) {
        Life life = VisitLaw.CHAIN.live(chain.seed(), customer, joined(customer), chain.history());
        if (!chain.anonymous(customer)) {
            Shopper shopper = chain.shoppers().draw(customer);
            Person person = persons.draw(customer);
            campaigning.contact(life, shopper, person.consents());
            customers.write(life, shopper, person, LapseLaw.CHAIN.draw(chain.seed(), life));
        }
        ReturnLaw.CHAIN.add(chain.seed(), life, chain.history());
        return life;
    }

    /// Customers are numbered in the order in which they join: each has a slice of the joining law to fall in.
    private double joined(int customer) {
        double within = RandomStream.of(chain.seed(), Purpose.JOINING, customer).unit();
        boolean anonymous = chain.anonymous(customer);
        int place = anonymous ? customer - chain.customers() : customer;
        int peers = anonymous ? chain.lives() - chain.customers() : chain.customers();
        return joining.moment((place + within) / peers);
    }
}
