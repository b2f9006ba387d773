package cn.yimen.sandbox.service;

/// The check character of a licence's identifier: ISO 7064 MOD 37,36 over letters and digits.
final class LicenceCheck {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int BASE = ALPHABET.length();

    private LicenceCheck() {}

    static char character(String text) {
        int rest = BASE;
        for (int i = 0; i < text.length(); i++) {
            int sum = (rest + ALPHABET.indexOf(text.charAt(i))) % BASE;
            rest = (sum == 0 ? BASE : sum) * 2 % (BASE + 1);
        }
        return ALPHABET.charAt((BASE + 1 - rest) % BASE);
    }
}
