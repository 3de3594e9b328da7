package org.cvmworkbench.analysis.customers;

import org.cvmworkbench.columns.Dictionary;

/// A phone number, whatever stands between its digits: `+7 (916) 555-01-23` is found by `7916555`, and by `8916555`, as
/// it is dialled inside Russia.
///
/// @param digits as typed
/// @param abroad with the country in front, where it was typed with an 8
record SoughtPhone(String digits, String abroad) implements Sought {
    private static final int FEWEST = 3;

    static SoughtPhone of(String typed) {
        String digits = typed.replaceAll("\\D", "");
        return new SoughtPhone(digits, digits.startsWith("8") ? "7" + digits.substring(1) : digits);
    }

    /// Whether it may be the beginning of a phone number at all.
    static boolean canBe(String typed) {
        return typed.matches("[+\\d ()./-]+") && of(typed).digits.length() >= FEWEST;
    }

    @Override
    public boolean begins(Dictionary words, int code) {
        return begins(words, code, digits) || (!abroad.equals(digits) && begins(words, code, abroad));
    }

    @Override
    public boolean is(Dictionary words, int code) {
        int count = 0;
        for (int i = 0; i < words.length(code); i++) if (isDigit(words.at(code, i))) count++;
        return count == digits.length();
    }

    private static boolean begins(Dictionary words, int code, String sought) {
        int found = 0;
        int length = words.length(code);
        for (int i = 0; i < length && found < sought.length(); i++) {
            byte letter = words.at(code, i);
            if (isDigit(letter) && letter != sought.charAt(found++)) return false;
        }
        return found == sought.length();
    }

    private static boolean isDigit(byte letter) {
        return letter >= '0' && letter <= '9';
    }
}
