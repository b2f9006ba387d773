package cn.yimen.uplink.seal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;

/// DER (ITU-T X.690), taken strictly: one value has one encoding, so no byte can be exchanged.
final class DerText {

    private DerText() {}

    /// The first value of bytes that are filled up with zeros; empty where they are anything else.
    static Optional<byte[]> first(byte[] filled) {
        try (var in = new ASN1InputStream(filled)) {
            var value = in.readObject();
            if (value == null) {
                return Optional.empty();
            }
            var der = encoded(value);
            boolean isThere = Arrays.equals(der, Arrays.copyOf(filled, der.length));
            return isThere && isZero(filled, der.length) ? Optional.of(der) : Optional.empty();
        } catch (IOException | RuntimeException _) {
            // The library tells broken structures by both.
            return Optional.empty();
        }
    }

    private static boolean isZero(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /// @throws IllegalArgumentException where the bytes are not exactly one value in DER
    static ASN1Primitive strict(byte[] der) throws IOException {
        var value = ASN1Primitive.fromByteArray(der);
        if (!Arrays.equals(der, encoded(value))) {
            throw new IllegalArgumentException("not DER");
        }
        return value;
    }

    static byte[] encoded(ASN1Encodable value) throws IOException {
        return value.toASN1Primitive().getEncoded(ASN1Encoding.DER);
    }

    /// Whole bytes of a bit string.
    static byte[] octets(ASN1Encodable bits) {
        return ASN1BitString.getInstance(bits).getOctets();
    }
}
