package org.cvmworkbench.ui.offers.design;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.suggestion.SuggestionKind;
import org.cvmworkbench.analysis.suggestion.Suggestions;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Lever;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.jobs.Latest;
import org.cvmworkbench.workspace.offers.Suggested;

/// What could be offered, looked for by jobs as long as somebody wants to see it. What sits together in
/// receipts is found once for a base, to whom no offer speaks for each scenario; what an offer does
/// already is not suggested.
public final class Suggesting {
    /// What an offer that counts says to whom, which is all that the second question asks of a scenario.
    private record Spoken(Lever lever, Audience audience) {}

    private record Question(Study study, List<Spoken> offers) {}

    private final OffersViewModel room;
    private final Latest searching;
    private final Latest listening;
    private final ReadOnlyBooleanWrapper wanted = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<SuggestionKind> kind = new SimpleObjectProperty<>(SuggestionKind.SET);
    private final ReadOnlyObjectWrapper<Findings> findings = new ReadOnlyObjectWrapper<>(Findings.NOTHING);
    private Optional<Dimensions> base = Optional.empty();
    private boolean searched;
    private String called = "";
    private Optional<Question> asked = Optional.empty();
    private boolean stopped;

    Suggesting(OffersViewModel room) {
        this.room = room;
        this.searching = new Latest(room.workspace().jobs());
        this.listening = new Latest(room.workspace().jobs());
        standOn(room.workspace().study().get());
    }

    /// Whether they are to be seen.
    public ReadOnlyBooleanProperty wanted() {
        return wanted.getReadOnlyProperty();
    }

    /// Which of them are looked at.
    public ObjectProperty<SuggestionKind> kind() {
        return kind;
    }

    /// What is found so far.
    public ReadOnlyObjectProperty<Findings> findings() {
        return findings.getReadOnlyProperty();
    }

    /// Shows them, or puts them away and looks no further.
    public void want(boolean now) {
        if (!now) stop();
        wanted.set(now);
        if (now) resume();
    }

    /// Looks no further; what is found stays.
    public void stop() {
        searching.cancel();
        listening.cancel();
        searchEnded();
        listeningEnded();
    }

    /// Looks again for what is not found yet.
    public void resume() {
        stopped = false;
        refresh();
    }

    /// Puts one of them on the first free day.
    public void add(Suggested suggested) {
        room.carrying().liftByKey(suggested);
        room.carrying().drop();
    }

    /// Stops what was asked of another base, and forgets what it answered.
    void standOn(Optional<Study> study) {
        Optional<Dimensions> before = base;
        base = study.map(Study::dimensions);
        boolean same = before.isPresent()
                && base.filter(now -> now.isAlike(before.get())).isPresent();
        if (same) return;
        searching.cancel();
        listening.cancel();
        searched = false;
        asked = Optional.empty();
        stopped = false;
        findings.set(Findings.NOTHING);
    }

    /// The scenario, or the base, may be another one.
    void refresh() {
        Scenario scenario = room.scenario().get();
        findings.set(findings.get().in(scenario));
        Optional<Study> study =
                room.workspace().study().get().filter(one -> one.asOf().isPresent());
        if (!wanted.get() || stopped || study.isEmpty()) return;
        search(study.get().dimensions());
        listen(study.get(), scenario);
    }

    private void search(Dimensions dimensions) {
        String name = room.texts().get("card.product-name");
        if (searched && name.equals(called)) return;
        searched = true;
        called = name;
        findings.set(findings.get().searching());
        searching.run(
                Text.of("job.suggestions"),
                progress -> Suggestions.inReceipts(dimensions, List.of(name, "name"), progress),
                found -> findings.set(findings.get().found(found)),
                why -> findings.set(findings.get().refused(why)),
                this::searchEnded);
    }

    private void listen(Study study, Scenario scenario) {
        List<Spoken> offers = scenario.enabledOffers().stream()
                .map(offer -> new Spoken(offer.lever(), offer.audience()))
                .toList();
        Question question = new Question(study, offers);
        if (asked.equals(Optional.of(question))) return;
        asked = Optional.of(question);
        findings.set(findings.get().listening());
        listening.run(
                Text.of("job.open-audiences"),
                progress ->
                        Suggestions.audiences(study.dimensions(), study.base().rules(), scenario),
                heard -> findings.set(findings.get().heard(heard)),
                why -> findings.set(findings.get().unheard(why)),
                this::listeningEnded);
    }

    /// Without an answer it was stopped, or failed; it is asked again when somebody wants it.
    private void searchEnded() {
        if (!findings.get().inReceipts().running()) return;
        searched = false;
        stopped = true;
        findings.set(findings.get().searchEnded());
    }

    private void listeningEnded() {
        if (!findings.get().audiences().running()) return;
        asked = Optional.empty();
        stopped = true;
        findings.set(findings.get().listeningEnded());
    }
}
