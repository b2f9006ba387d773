package cn.yimen.hall.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Finds numbers of persons in sentences that staff type, where there is no place for them: citizen
/// identity numbers (公民身份号码, GB 11643-1999, known by their check digit) and mobile telephone
/// numbers.
public final class PersonalNumbers {

    private static final Pattern IDENTITY = Pattern.compile("(?<![0-9])[0-9]{17}[0-9Xx](?![0-9])");
    private static final Pattern MOBILE = Pattern.compile("(?<![0-9])1[3-9][0-9]{9}(?![0-9])");

    /// ISO 7064 MOD 11-2, by the remainder.
    private static final String CHECK_DIGITS = "10X98765432";

    private PersonalNumbers() {}

    /// Full-width digits count as digits.
    public static boolean areIn(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return MOBILE.matcher(plain).find()
                || IDENTITY.matcher(plain).results().anyMatch(found -> checks(found.group()));
    }

    private static boolean checks(String number) {
        int sum = 0;
        int weight = 1;
        for (int place = number.length() - 2; place >= 0; place--) {
            weight = weight * 2 % 11;
            sum += Character.digit(number.charAt(place), 10) * weight;
        }
        char last = Character.toUpperCase(number.charAt(number.length() - 1));
        return CHECK_DIGITS.charAt(sum % 11) == last;
    }
}
