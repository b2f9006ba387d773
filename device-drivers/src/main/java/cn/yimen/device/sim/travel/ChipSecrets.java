package cn.yimen.device.sim.travel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;

/// What a chip wants to hear proven: derived from what is printed on its document.
///
/// @param zone number, birth and expiry with their check digits (9303-11, 4.3.2)
/// @param accessNumber six digits, or empty when the document has none
public record ChipSecrets(String zone, String accessNumber) {

    private static final int BAC_SEED_BYTES = 16;
    private static final int NUMBER_WIDTH = 9;
    private static final int[] WEIGHTS = {7, 3, 1};

    /// Of a document with this number and these dates, yyMMdd.
    public static ChipSecrets of(String number, String birth, String expiry, String accessNumber) {
        String padded = number + "<".repeat(Math.max(0, NUMBER_WIDTH - number.length()));
        return new ChipSecrets(checked(padded) + checked(birth) + checked(expiry), accessNumber);
    }

    private static String checked(String field) {
        int sum = 0;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            int value = c == '<' ? 0 : Character.digit(c, Character.MAX_RADIX);
            sum += value * WEIGHTS[i % WEIGHTS.length];
        }
        return field + sum % 10;
    }

    /// Seed of the BAC keys.
    byte[] bacSeed() {
        return Arrays.copyOf(zoneDigest(), BAC_SEED_BYTES);
    }

    /// The password itself, as PACE takes it.
    byte[] zoneDigest() {
        try {
            return MessageDigest.getInstance("SHA-1")
                    .digest(zone.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("digesting a zone", e);
        }
    }

    byte[] accessNumberBytes() {
        return accessNumber.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
        return "ChipSecrets";
    }
}
