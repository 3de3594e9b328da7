package org.cvmworkbench.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// Lines that are often left out of an analysis, each told by rules of which one suffices.
@SuppressWarnings("ImmutableEnumChecker") // the lists come from List.of
enum CommonFilter {
    CANCELLATIONS("receipt like \"C%\"", "name has \"сторно\"", "name has \"отмена\""),
    RETURNS("quantity <= 0"),
    PRICELESS("price <= 0"),
    POSTAGE(
            "product in (\"POST\", \"DOT\", \"C2\", \"SHIPPING\", \"DELIVERY\", \"FREIGHT\")",
            "name has \"postage\"",
            "name has \"carriage\"",
            "name has \"shipping\"",
            "name has \"доставка\""),
    FEES(
            "product in (\"BANK CHARGES\", \"AMAZONFEE\", \"CRUK\")",
            "name has \"bank charge\"",
            "name has \"commission\"",
            "name has \"комиссия\"",
            "name has \"эквайринг\""),
    ADJUSTMENTS(
            "product in (\"M\", \"m\", \"D\", \"S\", \"B\", \"ADJUST\", \"ADJUST2\")",
            "product like \"TEST%\"",
            "name in (\"Manual\", \"Discount\", \"SAMPLES\")",
            "name has \"bad debt\"",
            "name has \"корректировка\"",
            "name has \"тестовый\""),
    STAFF(
            "customer has \"test\"",
            "customer has \"staff\"",
            "customer has \"тест\"",
            "customer has \"сотрудник\"",
            "customer in (\"0\", \"-1\", \"999999\", \"9999999\", \"99999999\")"),
    VOUCHERS(
            "product like \"gift\\_%\"",
            "name has \"gift voucher\"",
            "name has \"gift certificate\"",
            "name has \"подарочная карта\"",
            "name has \"подарочный сертификат\""),
    ANONYMOUS("customer = \"\"");

    private final List<String> leftOut;

    CommonFilter(String... leftOut) {
        this.leftOut = List.of(leftOut);
    }

    Text title() {
        return Text.of("filter." + name().toLowerCase(Locale.ROOT));
    }

    /// The rules of the lines that are left out.
    List<Rule> leftOut() {
        List<Rule> rules = new ArrayList<>();
        for (String text : leftOut) {
            try {
                rules.add(Rules.lines(text));
            } catch (WorkbenchException misspelt) {
                throw new IllegalStateException(text, misspelt);
            }
        }
        return rules;
    }

    /// The rule that keeps all other lines.
    static String keeping(List<Rule> leftOut) {
        String simple = RulePrinter.print(leftOut.getFirst());
        if (leftOut.size() > 1) return RulePrinter.print(new Rule.Not(new Rule.Or(leftOut)));
        return switch (simple) {
            case "quantity <= 0" -> "quantity > 0";
            case "price <= 0" -> "price > 0";
            case "customer = \"\"" -> "customer != \"\"";
            default -> RulePrinter.print(new Rule.Not(leftOut.getFirst()));
        };
    }
}
