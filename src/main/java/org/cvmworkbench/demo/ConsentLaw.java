package org.cvmworkbench.demo;

/// How customers answer when asked for consent; those who do not answer are unknown.
record ConsentLaw(Answer data, Answer email, Answer sms, Answer push) {
    static final ConsentLaw CHAIN =
            new ConsentLaw(new Answer(0.9, 0.03), new Answer(0.72, 0.1), new Answer(0.68, 0.14), new Answer(0.46, 0.1));

    /// Shares that say yes and no.
    record Answer(double yes, double no) {
        Consent draw(RandomStream random) {
            double said = random.unit();
            return said < yes ? Consent.YES : said < yes + no ? Consent.NO : Consent.UNKNOWN;
        }
    }

    /// No e-mail or message without an address.
    Consents draw(boolean hasEmail, boolean hasPhone, RandomStream random) {
        Consent toEmail = email.draw(random);
        Consent toSms = sms.draw(random);
        return new Consents(
                data.draw(random),
                hasEmail ? toEmail : Consent.UNKNOWN,
                hasPhone ? toSms : Consent.UNKNOWN,
                push.draw(random));
    }
}
