package org.cvmworkbench.analysis.rules;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntToLongFunction;
import org.cvmworkbench.analysis.cohort.CohortBy;
import org.cvmworkbench.analysis.cohort.CustomerLabels;
import org.cvmworkbench.analysis.cohort.FirstVisits;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.lifecycle.Groups;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.analysis.rfm.Rfm;
import org.cvmworkbench.analysis.survival.Churn;
import org.cvmworkbench.analysis.survival.ChurnDefinition;
import org.cvmworkbench.analysis.value.BuyingLaw;
import org.cvmworkbench.analysis.value.Outlay;
import org.cvmworkbench.analysis.value.Value;
import org.cvmworkbench.analysis.value.ValueRequest;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Member;
import org.cvmworkbench.language.Ranges;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.When;
import org.cvmworkbench.language.WordType;
import org.cvmworkbench.model.FrozenMembers;
import org.cvmworkbench.model.Period;

/// What is known of every customer of a snapshot at an as-of day: each answer is computed when it is first asked for
/// and kept, so rules, grids and lists all count with the same numbers. Safe on any thread.
public final class Dimensions {
    private static final int COLUMNS_KEPT = 16;

    private final Snapshot snapshot;
    private final int asOf;
    private final GroupCutoffs cutoffs;
    private final Lazy<ReceiptTotals> totals;
    private final Lazy<Profile> profile;
    private final Lazy<Rfm> rfm;
    private final Lazy<Groups> groups;
    private final Lazy<CategorySpend> categories;
    private final Lazy<Value> value;
    private final Lazy<Optional<BuyingLaw>> law;
    private final Lazy<Outlay> outlay;
    private final Lazy<Words> topCategory;
    private final Upcoming upcoming;
    private final Map<Term, Lazy<Dimension>> byTerm;
    private final Purchases purchases;
    private final Kept<Term, Dimension> passing;
    private final Kept<Term, StoppedBuying> stopped;
    private final Kept<FrozenMembers, CustomerSet> frozen;
    private final ChurnDefinition definition;
    private final Lazy<Churn> churn;
    private final Lazy<Words> churned;

    /// With churn as it is called by default.
    ///
    /// @param asOf receipts after this day are not looked at
    public Dimensions(Snapshot snapshot, int asOf, GroupCutoffs cutoffs) {
        this(snapshot, asOf, cutoffs, new Lazy<>(() -> ReceiptTotals.of(snapshot)));
    }

    private Dimensions(Snapshot snapshot, int asOf, GroupCutoffs cutoffs, Lazy<ReceiptTotals> totals) {
        this.snapshot = snapshot;
        this.asOf = asOf;
        this.cutoffs = cutoffs;
        this.totals = totals;
        this.profile = new Lazy<>(() -> Profile.of(snapshot, totals(), asOf));
        this.rfm = new Lazy<>(() -> Rfm.of(profile()));
        this.groups = new Lazy<>(() -> Groups.of(profile(), cutoffs));
        this.categories = new Lazy<>(() -> CategorySpend.of(snapshot, asOf));
        this.value = new Lazy<>(() -> Value.of(snapshot, totals(), ValueRequest.ofYear(customers(), asOf)));
        this.law = new Lazy<>(() -> Value.law(snapshot, totals(), ValueRequest.ofYear(customers(), asOf)));
        this.outlay = new Lazy<>(() -> Outlay.of(snapshot, profile()));
        this.topCategory = new Lazy<>(() -> TopCategory.of(categories()));
        this.upcoming = new Upcoming(snapshot, asOf, this::totals);
        this.purchases = new Purchases(snapshot, asOf, totals, upcoming);
        this.byTerm = new ConcurrentHashMap<>();
        this.passing = new Kept<>(COLUMNS_KEPT);
        this.stopped = new Kept<>(COLUMNS_KEPT);
        this.frozen = new Kept<>(COLUMNS_KEPT);
        this.definition = ChurnDefinition.DEFAULT;
        this.churn = churn(definition);
        this.churned = new Lazy<>(() -> ChurnedWords.of(churn()));
    }

    private Dimensions(Dimensions same, ChurnDefinition definition) {
        this.snapshot = same.snapshot;
        this.asOf = same.asOf;
        this.cutoffs = same.cutoffs;
        this.totals = same.totals;
        this.profile = same.profile;
        this.rfm = same.rfm;
        this.groups = same.groups;
        this.categories = same.categories;
        this.value = same.value;
        this.law = same.law;
        this.outlay = same.outlay;
        this.upcoming = same.upcoming;
        this.topCategory = same.topCategory;
        this.purchases = same.purchases;
        this.byTerm = same.byTerm;
        this.passing = same.passing;
        this.stopped = same.stopped;
        this.frozen = same.frozen;
        this.definition = definition;
        this.churn = churn(definition);
        this.churned = new Lazy<>(() -> ChurnedWords.of(churn()));
    }

    private Lazy<Churn> churn(ChurnDefinition definition) {
        return new Lazy<>(() -> Churn.of(snapshot, totals(), profile(), definition, () -> StillBuying.of(value())));
    }

    /// The same customers as they were known on another day.
    public Dimensions on(int day) {
        return new Dimensions(snapshot, day, cutoffs, totals).calling(definition);
    }

    /// The same customers, of whom others are called churned. What was computed of them is shared.
    public Dimensions calling(ChurnDefinition definition) {
        return new Dimensions(this, definition);
    }

    /// Whether the other ones tell the same, but perhaps for who is called churned.
    public boolean isAlike(Dimensions other) {
        return profile == other.profile;
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    public int asOf() {
        return asOf;
    }

    public GroupCutoffs cutoffs() {
        return cutoffs;
    }

    public int customers() {
        return snapshot.customers().count();
    }

    public ReceiptTotals totals() {
        return totals.get();
    }

    public Profile profile() {
        return profile.get();
    }

    public Rfm rfm() {
        return rfm.get();
    }

    public Groups groups() {
        return groups.get();
    }

    /// Who has left, as it is defined for the base.
    public Churn churn() {
        return churn.get();
    }

    /// What each customer spent on each category.
    public CategorySpend categories() {
        return categories.get();
    }

    /// The category each customer spends most on.
    public Words topCategory() {
        return topCategory.get();
    }

    /// What everybody will bring in the year after the as-of day, by one law for all. The first time O(receipts).
    public Value value() {
        return value.get();
    }

    /// The law of visits that the value is told by, without the rest of it, times in days; nothing where none fits.
    public Optional<BuyingLaw> law() {
        return law.get();
    }

    /// When customers are expected next.
    public Upcoming upcoming() {
        return upcoming;
    }

    /// What everybody cost beside the goods until the as-of day. The first time O(targets).
    public Outlay outlay() {
        return outlay.get();
    }

    /// What a term of [CustomerWord]s says of every customer; purchases without a member count visits.
    public Dimension of(Term term) {
        if (term.word() == CustomerWord.CHURNED) return churned.get();
        Lazy<Dimension> known = byTerm.get(term);
        if (known != null) return known.get();
        if (!lasts(term)) return passing.get(term, () -> compute(term));
        return byTerm.computeIfAbsent(term, key -> new Lazy<>(() -> compute(key)))
                .get();
    }

    /// Whether it is worth to be kept for good: not what is half written, nor what has a time of its own.
    private boolean lasts(Term term) {
        if (term.member() != Member.ITSELF || !term.when().equals(When.ever())) return false;
        if (term.type() != WordType.PURCHASES) return true;
        if (term.word() != CustomerWord.CATEGORY) return false;
        return snapshot.products().attribute("category").dictionary().codeOf(term.argument()) > 0;
    }

    /// Who stopped buying what a term names.
    StoppedBuying stopped(Term term) {
        return stopped.get(term, () -> StoppedBuying.of(purchases.history(term, Figure.VISITS), asOf, cutoffs));
    }

    /// Those with one of these keys.
    CustomerSet having(FrozenMembers members) {
        return frozen.get(members, () -> {
            Set<String> keys = members.keys();
            Customers customers = snapshot.customers();
            return CustomerSet.where(customers(), customer -> keys.contains(customers.key(customer)));
        });
    }

    private Dimension compute(Term term) {
        if (!(term.word() instanceof CustomerWord word)) throw new IllegalArgumentException(term + " is of lines");
        if (!term.when().equals(When.ever())) return purchases.timed(term, profile());
        return switch (word) {
            case RECENCY, FREQUENCY, MONEY, RHYTHM, TENURE, RECEIPT, OVERDUE -> new ProfileFigures(profile()).of(word);
            case RF -> numbers(0, customer -> score(rfm().rf(customer)));
            case RFM -> numbers(0, customer -> score(rfm().rfm(customer)));
            case MARGIN, CATEGORIES, SPREAD, PROMO, RETURNS -> LineFigures.of(snapshot, asOf, word);
            case TARGETED -> CampaignFigures.targeted(snapshot, asOf);
            case REDEEMED -> CampaignFigures.redeemed(snapshot, asOf);
            case COMPLAINT -> Complaints.of(attribute("complaint_date"), customers(), asOf);
            case ALIVE, EXPECTED, VALUE, IMPORTANCE -> new ForetoldFigures(value(), profile()).of(word);
            case NEXTPURCHASE, SEND, GAP ->
                new NextFigures(upcoming.visits(), customers()).ofVisits(Member.valueOf(word.name()));
            case TOPCATEGORY -> topCategory();
            case REASON -> Words.of(attribute("lapse_reason"), customers());
            case CONSENT -> ContactWords.consent(snapshot.customers(), term.argument());
            case REACHABLE -> ContactWords.reachable(snapshot.customers(), term.argument());
            case GROUP -> new GroupWords(groups());
            case STORE -> MainPlace.of(receipts(), totals(), receipts().store(), asOf);
            case CHANNEL -> MainPlace.of(receipts(), totals(), receipts().channel(), asOf);
            case CATEGORY, PRODUCT -> purchases.timed(term, profile());
            case PERIOD -> purchases.period(term, profile());
            case CHURNED -> churned.get();
            case LAPSE -> LapseWords.of(snapshot.customers());
            case COHORT -> cohort(CohortBy.valueOf(term.argument().toUpperCase(Locale.ROOT)));
            case ATTRIBUTE -> Words.of(snapshot.customers().attribute(term.argument()), customers());
        };
    }

    private Numbers numbers(int decimals, IntToLongFunction value) {
        return Numbers.of(customers(), decimals, value);
    }

    private Coded attribute(String name) {
        return snapshot.customers().attribute(name);
    }

    private static long score(int digits) {
        return digits == 0 ? Ranges.UNKNOWN : digits;
    }

    private Receipts receipts() {
        return snapshot.receipts();
    }

    private Words cohort(CohortBy by) {
        Optional<Period> period = by.period();
        if (period.isPresent()) return Cohorts.of(profile(), period.get());
        CustomerLabels labels = FirstVisits.of(snapshot, totals(), false).labels(by);
        int[] codes = labels.code().clone();
        for (int customer = 0; customer < codes.length; customer++) {
            if (profile().firstVisit()[customer] == Column.NO_INT) codes[customer] = 0;
        }
        return new Words(
                codes, labels.names().size() + 1, code -> labels.names().get(code - 1));
    }
}
