package cn.yimen.sandbox.seal;

import cn.yimen.sandbox.seal.SealOffice.SealKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;

/// Writes `SES_Signature` of GB/T 38540-2020, version 4.
record SealText(SealKeys keys, SealPicture picture, Instant now) {

    private static final ASN1Integer VERSION = new ASN1Integer(4);
    private static final int OFFICIAL = 1;
    private static final int MILLIMETRES = 40;

    /// @param digest SM3 of the document, hexadecimal
    /// @param place where in the document the seal belongs
    byte[] of(String digest, String place) {
        try {
            var text =
                    sequence(
                            VERSION,
                            seal(),
                            time(now),
                            new DERBitString(HexFormat.of().parseHex(digest)),
                            new DERIA5String(place));
            return der(
                    sequence(
                            text,
                            new DEROctetString(keys.user().der()),
                            GMObjectIdentifiers.sm2sign_with_sm3,
                            new DERBitString(keys.user().sign(der(text)))));
        } catch (IOException e) {
            throw new UncheckedIOException("writing a seal", e);
        }
    }

    private ASN1Encodable seal() throws IOException {
        var information =
                sequence(
                        sequence(new DERIA5String("ES"), VERSION, new DERIA5String("YimenSandbox")),
                        new DERIA5String("53010000000001"),
                        property(),
                        look());
        var maker = new DEROctetString(keys.maker().der());
        var algorithm = GMObjectIdentifiers.sm2sign_with_sm3;
        var signed = der(sequence(information, maker, algorithm));
        return sequence(information, maker, algorithm, new DERBitString(keys.maker().sign(signed)));
    }

    private ASN1Encodable property() {
        return sequence(
                new ASN1Integer(OFFICIAL),
                new DERUTF8String(SealOffice.SEAL),
                new ASN1Integer(1),
                sequence(new DEROctetString(keys.user().der())),
                time(keys.from()),
                time(keys.from()),
                time(keys.until()));
    }

    private ASN1Encodable look() {
        return sequence(
                new DERIA5String("PNG"),
                new DEROctetString(picture.png()),
                new ASN1Integer(MILLIMETRES),
                new ASN1Integer(MILLIMETRES));
    }

    private static ASN1Encodable time(Instant at) {
        return new ASN1GeneralizedTime(Date.from(at.truncatedTo(ChronoUnit.SECONDS)));
    }

    private static DERSequence sequence(ASN1Encodable... parts) {
        return new DERSequence(parts);
    }

    private static byte[] der(ASN1Encodable value) throws IOException {
        return value.toASN1Primitive().getEncoded(ASN1Encoding.DER);
    }
}
