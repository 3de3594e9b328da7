package org.cvmworkbench.ui.offers.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.simulation.Outcome;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.offers.answer.Answer;
import org.cvmworkbench.ui.offers.answer.AnswerSentence;
import org.cvmworkbench.ui.offers.answer.AnswerWords;
import org.cvmworkbench.ui.offers.answer.AssumptionWords;
import org.cvmworkbench.workspace.offers.OfferWords;

/// What the presenting page says of an answer.
final class PresentWords {
    private PresentWords() {}

    /// The message alone against the offer, or the offer alone where nobody said what the message adds.
    static String sentence(Answer answer) {
        AnswerWords words = answer.words();
        Optional<Outcome> information = answer.instead().information().map(message -> message.outcome());
        if (information.isEmpty()) return AnswerSentence.of(answer);
        return words.look()
                .text(
                        "present.sentence",
                        expected(information.get(), words),
                        answer.offer().name(),
                        expected(answer.outcome(), words));
    }

    private static String expected(Outcome outcome, AnswerWords words) {
        double net = outcome.net().mean();
        String amount = words.count(Math.abs(net));
        String money = words.currency().isEmpty() ? amount : amount + "\u00a0" + words.currency();
        return words.look().text(net < 0 ? "present.loses" : "present.earns", money);
    }

    /// The scenario, its days, its channel and how many are asked.
    static String subtitle(Answer answer) {
        Look look = answer.words().look();
        Offer offer = answer.offer();
        return look.text(
                "present.subtitle",
                answer.forecast().question().scenario().name(),
                look.date(offer.start()),
                look.date(offer.start().plusDays(offer.days() - 1L)),
                look.say(OfferWords.channel(offer.channel())),
                answer.words().count(answer.outcome().counts().targeted()));
    }

    static List<Possibility> possibilities(Answer answer) {
        Look look = answer.words().look();
        Outcome nothing = answer.instead().nothing().outcome();
        List<Possibility> all = new ArrayList<>();
        String anyway = look.text(
                "present.nothing.about", answer.words().count(nothing.uptake().mean()));
        all.add(new Possibility("nothing", look.text("forecast.nothing"), anyway, Optional.of(nothing), false));
        boolean isMessage = answer.offer().mechanic() instanceof Mechanic.Information;
        if (!isMessage) all.add(information(answer));
        all.add(new Possibility(
                "offer",
                answer.offer().name(),
                look.text(
                        isMessage ? "present.information.about" : "present.offer.about",
                        AssumptionWords.uplift(answer.answer().assumptions().uplift(), look)),
                Optional.of(answer.outcome()),
                true));
        return all;
    }

    private static Possibility information(Answer answer) {
        Look look = answer.words().look();
        String about = answer.instead()
                .information()
                .map(message -> look.text(
                        "present.information.about",
                        AssumptionWords.uplift(message.assumptions().uplift(), look)))
                .orElseGet(() -> look.text("present.information.unsaid"));
        return new Possibility(
                "information",
                look.text("forecast.information"),
                about,
                answer.instead().information().map(message -> message.outcome()),
                true);
    }

    static String draws(Answer answer) {
        return answer.words()
                .look()
                .text(
                        "present.draws",
                        answer.words()
                                .count(answer.forecast().question().draws().count()),
                        answer.forecast().question().draws().seed());
    }
}
