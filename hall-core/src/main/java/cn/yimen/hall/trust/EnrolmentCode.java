package cn.yimen.hall.trust;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/// A one-time code (一次性入网码) of 50 random bits, as ten characters of Crockford's base 32: it admits
/// one machine once, within minutes. Shown as `7K2M-9QXA-4T`; read in any case, with or without
/// hyphens, with O for 0 and I or L for 1.
public final class EnrolmentCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHARACTERS = 10;
    private static final int GROUP = 4;

    /// Slow on purpose: who hears an enrolment can try codes at home.
    private static final int ROUNDS = 600_000;

    private static final int KEY_BITS = 256;

    private final String characters;

    private EnrolmentCode(String characters) {
        this.characters = characters;
    }

    /// @param random not to be foreseen
    public static EnrolmentCode make(RandomGenerator random) {
        var text = new StringBuilder(CHARACTERS);
        for (int index = 0; index < CHARACTERS; index++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new EnrolmentCode(text.toString());
    }

    /// Empty where it cannot be one, whatever the hall has given out.
    public static Optional<EnrolmentCode> read(String typed) {
        var plain =
                typed.replaceAll("[\\s-]", "")
                        .toUpperCase(Locale.ROOT)
                        .replace('O', '0')
                        .replaceAll("[IL]", "1");
        boolean isOne =
                plain.length() == CHARACTERS
                        && plain.chars().allMatch(each -> ALPHABET.indexOf(each) >= 0);
        return isOne ? Optional.of(new EnrolmentCode(plain)) : Optional.empty();
    }

    /// As it is shown to people.
    public String text() {
        return characters.substring(0, GROUP)
                + "-"
                + characters.substring(GROUP, 2 * GROUP)
                + "-"
                + characters.substring(2 * GROUP);
    }

    /// What both sides prove to each other that they know. Takes some tenths of a second.
    ///
    /// @param salt of the hall
    public SecretKey key(byte[] salt) {
        var password = characters.toCharArray();
        var spec = new PBEKeySpec(password, salt, ROUNDS, KEY_BITS);
        try {
            var factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
            return new SecretKeySpec(factory.generateSecret(spec).getEncoded(), "HmacSHA256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has PBKDF2", e);
        } finally {
            spec.clearPassword();
            Arrays.fill(password, ' ');
        }
    }

    /// Without the code.
    @Override
    public String toString() {
        return "EnrolmentCode";
    }
}
