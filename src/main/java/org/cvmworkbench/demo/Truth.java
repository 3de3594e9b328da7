package org.cvmworkbench.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Everything that is true of a demo: the laws, their parameters and what came of them. Written to `truth.json`, which
/// no import reads.
record Truth(
        int customers,
        long seed,
        LocalDate firstDay,
        LocalDate lastDay,
        VisitLaw visits,
        Pace pace,
        ShopperLaw shoppers,
        PersonLaw persons,
        List<Store> stores,
        List<Category> categories,
        BasketLaw baskets,
        List<Theme> themes,
        PriceLaw prices,
        ReturnLaw returns,
        LapseLaw lapses,
        ConsentLaw consents,
        ResponseLaw response,
        List<Mechanic> mechanics,
        String serviceWorth,
        List<CampaignTruth> campaigns,
        Realised realised) {
    /// When receipts are written.
    ///
    /// @param weekdays from Monday to Sunday
    /// @param hours from 8 to 22
    record Pace(List<Double> weekdays, List<Season> seasons, List<Double> hours) {}

    /// How prices move; a shelf promotion lasts a week, is for everybody and changes no demand.
    record PriceLaw(double inflationAMonth, double promotedShare, List<Double> promotionDepths) {}

    /// What came of it.
    ///
    /// @param passersByPerCustomer lives without a card, behind the anonymous receipts
    record Realised(int receipts, int lines, int anonymousReceipts, int returns, double passersByPerCustomer) {}

    static Truth of(Chain chain, Campaigning campaigning, long[] receipts, int lines) {
        return new Truth(
                chain.customers(),
                chain.seed(),
                History.FIRST,
                History.LAST,
                VisitLaw.CHAIN,
                new Pace(History.WEEKDAYS, chain.history().seasons(), History.HOURS),
                ShopperLaw.CHAIN,
                PersonLaw.CHAIN,
                chain.stores(),
                chain.catalogue().categories(),
                BasketLaw.CHAIN,
                chain.themes(),
                new PriceLaw(Prices.INFLATION_A_MONTH, Prices.PROMOTED_SHARE, Prices.PROMOTION_DEPTHS),
                ReturnLaw.CHAIN,
                LapseLaw.CHAIN,
                ConsentLaw.CHAIN,
                ResponseLaw.CHAIN,
                chain.campaigns().stream().map(Campaign::mechanic).distinct().toList(),
                CsvFile.money(Till.SERVICE_WORTH),
                IntStream.range(0, chain.campaigns().size())
                        .mapToObj(number -> campaigning.result(number).truth(chain, number))
                        .toList(),
                realised(chain, receipts, lines));
    }

    private static Realised realised(Chain chain, long[] receipts, int lines) {
        long anonymous = Arrays.stream(receipts)
                .filter(receipt -> chain.anonymous(ReceiptKey.customer(receipt)))
                .count();
        long returns = Arrays.stream(receipts)
                .filter(receipt -> ReceiptKey.kind(receipt) == ReceiptKey.Kind.RETURN)
                .count();
        return new Realised(receipts.length, lines, (int) anonymous, (int) returns, Chain.PASSERS_BY);
    }

    void write(Path file) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter layout =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        JsonMapper mapper = JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
        Files.writeString(file, mapper.writer().with(layout).writeValueAsString(this) + "\n");
    }
}
