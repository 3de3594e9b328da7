package org.cvmworkbench.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;

/// `customers.csv`.
final class CustomersFile implements AutoCloseable {
    private final CsvWriter rows;
    private final Chain chain;

    CustomersFile(Path file, Chain chain) throws IOException {
        this.chain = chain;
        rows = CsvFile.open(
                file,
                "customer_id",
                "registered",
                "first_name",
                "last_name",
                "birth_year",
                "city",
                "home_store",
                "acquired_by",
                "email",
                "phone",
                "consent_data",
                "consent_email",
                "consent_sms",
                "consent_push",
                "complaint_date",
                "lapse_reason");
    }

    void write(Life life, Shopper shopper, Person person, LapseLaw.Lapse lapse) {
        Store home = chain.stores().get(shopper.store());
        Consents consents = person.consents();
        rows.writeRecord(
                Ids.customer(life.customer()),
                History.date(life.day(0)).toString(),
                person.firstName(),
                person.lastName(),
                person.birthYear(),
                home.city(),
                home.name(),
                person.acquiredBy(),
                person.email(),
                person.phone(),
                consents.data().word(),
                consents.email().word(),
                consents.sms().word(),
                consents.push().word(),
                lapse.complaintDate(),
                lapse.reason());
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
