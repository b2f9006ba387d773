package cn.yimen.uplink.checkin;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;

/// Makes the codes of bookings, by the province's Ed25519 key (RFC 8032).
///
/// A code is `YM1`, then in base 32: the key's mark (1 byte), the booking, the signature over both
/// (64); then a dot and the end of the booking's own code, which people type where nothing scans.
/// Some 180 characters of QR's alphanumeric alphabet, so that it fits a slip of 80 mm.
public record BookingSigner(KeyPair pair) {

    static final String PREFIX = "YM1";
    static final String ALGORITHM = "Ed25519";
    static final int SIGNATURE_BYTES = 64;

    /// So much of a code is more than anybody types.
    private static final int TYPED = 8;

    public String code(SignedBooking booking) {
        var said = booking.encoded();
        var signed =
                ByteBuffer.allocate(1 + said.length)
                        .put(BookingKeys.mark(pair.getPublic()))
                        .put(said)
                        .array();
        return PREFIX
                + Base32.of(
                        ByteBuffer.allocate(signed.length + SIGNATURE_BYTES)
                                .put(signed)
                                .put(signature(signed))
                                .array())
                + ending(booking);
    }

    static String ending(SignedBooking booking) {
        var code = booking.code();
        return "." + code.substring(Math.max(0, code.length() - TYPED));
    }

    private byte[] signature(byte[] text) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing the code of a booking", e);
        }
    }
}
