package org.cvmworkbench.language;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.ReceiptKey;
import org.cvmworkbench.model.SetAside;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// What is set aside as text, and back:
///
/// ```
/// lines: quantity > 500
/// customers: "anna" "boris"
/// receipts: "anna" "4711" 20454 "boris" "" 20455
/// repeats
/// ```
///
/// A receipt is its customer, its number and its day since 1970-01-01.
public final class SetAsideText {
    private static final String LINES = "lines:";
    private static final String CUSTOMERS = "customers:";
    private static final String RECEIPTS = "receipts:";
    private static final String REPEATS = "repeats";

    private SetAsideText() {}

    public static String print(SetAside what) {
        return switch (what) {
            case SetAside.Lines(String rule) -> LINES + " " + rule;
            case SetAside.Customers(List<String> keys) -> {
                StringBuilder text = new StringBuilder(CUSTOMERS);
                for (String key : keys) text.append(' ').append(Quotation.of(key));
                yield text.toString();
            }
            case SetAside.Receipts(List<ReceiptKey> keys) -> {
                StringBuilder text = new StringBuilder(RECEIPTS);
                for (ReceiptKey key : keys) {
                    text.append(' ').append(Quotation.of(key.customer()));
                    text.append(' ').append(Quotation.of(key.receipt()));
                    text.append(' ').append(key.day());
                }
                yield text.toString();
            }
            case SetAside.Repeats() -> REPEATS;
        };
    }

    /// @throws WorkbenchException where it says nothing of the kind, or its rule is none of lines
    public static SetAside read(String text) throws WorkbenchException {
        if (text.equals(REPEATS)) return new SetAside.Repeats();
        if (text.startsWith(LINES)) {
            String rule = text.substring(LINES.length()).strip();
            Rules.lines(rule);
            return new SetAside.Lines(rule);
        }
        if (text.startsWith(CUSTOMERS)) {
            return new SetAside.Customers(words(text, CUSTOMERS.length()));
        }
        if (text.startsWith(RECEIPTS)) return receipts(text, words(text, RECEIPTS.length()));
        throw unreadable(text);
    }

    private static SetAside receipts(String text, List<String> words) throws WorkbenchException {
        List<ReceiptKey> keys = new ArrayList<>();
        if (words.size() % 3 != 0) throw unreadable(text);
        for (int i = 0; i < words.size(); i += 3) {
            String day = words.get(i + 2);
            if (!day.matches("-?\\d{1,7}")) throw unreadable(text);
            keys.add(new ReceiptKey(words.get(i), words.get(i + 1), Integer.parseInt(day)));
        }
        return new SetAside.Receipts(keys);
    }

    /// Quotations and bare words, with blanks between them.
    private static List<String> words(String text, int from) throws WorkbenchException {
        List<String> words = new ArrayList<>();
        int at = from;
        while (at < text.length()) {
            if (text.charAt(at) == ' ') {
                at++;
                continue;
            }
            boolean quoted = text.charAt(at) == '"';
            int end = quoted ? Quotation.end(text, at) : bareEnd(text, at);
            if (end < 0) throw unreadable(text);
            String word = text.substring(at, end);
            words.add(quoted ? Quotation.read(word) : word);
            at = end;
        }
        return words;
    }

    private static int bareEnd(String text, int at) {
        int end = text.indexOf(' ', at);
        return end < 0 ? text.length() : end;
    }

    private static WorkbenchException unreadable(String text) {
        return new WorkbenchException(ErrorKind.SYNTAX, Text.of("set-aside.unreadable", text));
    }
}
