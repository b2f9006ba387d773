package cn.yimen.device.scanner;

/// The check characters of codes that people hold before a scanner.
final class CheckCharacters {

    private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String LICENCE = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String LICENCE_ROOT = "1.2.156.3005.2.";

    private CheckCharacters() {}

    /// GB 32100-2015: weights are the powers of 3 modulo 31.
    static boolean creditCode(String code) {
        int last = code.length() - 1;
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < last; i++) {
            sum += CREDIT.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return CREDIT.charAt((31 - sum % 31) % 31) == code.charAt(last);
    }

    /// ISO 7064 MOD 37,36 over type, issuer, serial number and version, dots left out.
    static boolean licence(String id) {
        String said = id.substring(LICENCE_ROOT.length()).replace(".", "");
        int last = said.length() - 1;
        int product = 36;
        for (int i = 0; i < last; i++) {
            int sum = (product + LICENCE.indexOf(said.charAt(i))) % 36;
            product = (sum == 0 ? 36 : sum) * 2 % 37;
        }
        return LICENCE.charAt((37 - product) % 36) == said.charAt(last);
    }
}
