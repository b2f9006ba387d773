package cn.yimen.uplink.checkin;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/// One public key of the province, worked out once. BouncyCastle's verification takes a fifth of
/// the time of the JDK's, which treats a public key as if it were a secret one and decodes it each
/// time.
final class BookingKey {

    private final byte mark;
    private final Ed25519.PublicPoint point;

    private BookingKey(byte mark, Ed25519.PublicPoint point) {
        this.mark = mark;
        this.point = point;
    }

    /// @param encoded as in X.509
    /// @throws GeneralSecurityException where it is no Ed25519 key, or one that signs nothing (a
    ///   point of small order)
    static BookingKey of(byte[] encoded) throws GeneralSecurityException {
        var key =
                KeyFactory.getInstance(BookingSigner.ALGORITHM)
                        .generatePublic(new X509EncodedKeySpec(encoded));
        var point =
                Ed25519.validatePublicKeyFullExport(
                        key.getEncoded(), key.getEncoded().length - Ed25519.PUBLIC_KEY_SIZE);
        if (point == null) {
            throw new InvalidKeyException("no point of the curve that can sign");
        }
        return new BookingKey(BookingKeys.mark(key), point);
    }

    /// Whether a code says that it is of this key.
    boolean isMarked(byte said) {
        return mark == said;
    }

    boolean holds(byte[] text, byte[] signature) {
        return Ed25519.verify(signature, 0, point, text, 0, text.length);
    }
}
