package cn.yimen.sandbox.seed;

import cn.yimen.sandbox.service.People;

/// Unified social credit codes of the invented city's authorities: well-formed, and nobody's.
final class CreditCodes {

    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private CreditCodes() {}

    /// @param number two digits of the department
    static String authority(String number) {
        var body = "MB9900" + number;
        var seventeen = "11530199" + body + organisationCheck(body);
        return seventeen + People.creditCheck(seventeen);
    }

    /// The last character of an organisation code (GB 11714).
    private static char organisationCheck(String eight) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(eight.charAt(i), 36) * WEIGHTS[i];
        }
        int rest = 11 - sum % 11;
        return rest == 10 ? 'X' : (char) ('0' + rest % 11);
    }
}
