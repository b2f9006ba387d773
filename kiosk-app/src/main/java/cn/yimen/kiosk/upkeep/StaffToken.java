package cn.yimen.kiosk.upkeep;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// Who may open the maintenance desks of a hall, until when: `YMSTAFF1.` PAYLOAD `.` SIGNATURE,
/// both Base64url. The payload is `HALL|STAFF|UNTIL` with UNTIL in seconds since 1970; the
/// signature is Ed25519 (RFC 8032) over all that stands before its dot. Fits a QR code.
///
/// @param staff number of a person of the staff
record StaffToken(String hall, String staff, Instant until) {

    static final String PREFIX = "YMSTAFF1.";

    private static final String ALGORITHM = "Ed25519";
    private static final Pattern PAYLOAD =
            Pattern.compile("([^|]{1,40})\\|(\\d{1,12})\\|(\\d{1,12})");
    private static final Pattern FORM =
            Pattern.compile("YMSTAFF1\\.([\\w-]{1,200})\\.([\\w-]{86})");

    String signed(PrivateKey key) throws GeneralSecurityException {
        var payload = hall + "|" + staff + "|" + until.getEpochSecond();
        var text = PREFIX + encoded(payload.getBytes(StandardCharsets.UTF_8));
        var signature = Signature.getInstance(ALGORITHM);
        signature.initSign(key);
        signature.update(text.getBytes(StandardCharsets.US_ASCII));
        return text + "." + encoded(signature.sign());
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Empty where it was not signed with that key, or is none.
    static Optional<StaffToken> read(String text, PublicKey key) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update((PREFIX + form.group(1)).getBytes(StandardCharsets.US_ASCII));
            var signed = Base64.getUrlDecoder().decode(form.group(2));
            // The last character has bits that no byte has: one token, one text.
            return encoded(signed).equals(form.group(2)) && signature.verify(signed)
                    ? payload(Base64.getUrlDecoder().decode(form.group(1)))
                    : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException unsound) {
            return Optional.empty();
        }
    }

    private static Optional<StaffToken> payload(byte[] bytes) {
        var payload = PAYLOAD.matcher(new String(bytes, StandardCharsets.UTF_8));
        return payload.matches()
                ? Optional.of(
                        new StaffToken(
                                payload.group(1),
                                payload.group(2),
                                Instant.ofEpochSecond(Long.parseLong(payload.group(3)))))
                : Optional.empty();
    }
}
