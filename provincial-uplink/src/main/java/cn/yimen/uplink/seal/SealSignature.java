package cn.yimen.uplink.seal;

import java.io.IOException;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import okio.ByteString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.DERSequence;

/// `SES_Signature` of GB/T 38540-2020, version 4: a document's digest, sealed with an electronic
/// seal that its maker (制章人) signed, signed by who may use that seal (签章人).
///
/// @param signed what the signer signed
/// @param digest SM3 of the document, lower-case hexadecimal
/// @param place where in the document the seal belongs
record SealSignature(
        Seal seal,
        Instant sealedAt,
        String digest,
        String place,
        SealCertificate signer,
        Signed signed) {

    private static final int VERSION = 4;
    private static final int WITH_CERTIFICATES = 1;

    /// @param text the bytes that are signed
    record Signed(ByteString text, ByteString signature) {
        boolean isBy(SealCertificate who) {
            return who.maySign()
                    && who.key().holdsInDer(text.toByteArray(), signature.toByteArray());
        }
    }

    /// `SESeal`.
    ///
    /// @param users certificates of who may use it
    record Seal(
            String name,
            Instant from,
            Instant until,
            List<ByteString> users,
            SealCertificate maker,
            Signed signed) {
        Seal {
            users = List.copyOf(users);
        }

        boolean isInForceAt(Instant at) {
            return !at.isBefore(from) && !at.isAfter(until);
        }
    }

    /// @throws IllegalArgumentException where the bytes are none of this version; the library tells
    ///   broken structures by other unchecked exceptions, too
    static SealSignature read(byte[] der) throws IOException, ParseException {
        var all = sequence(DerText.strict(der), 4);
        var text = sequence(all.getObjectAt(0), 5);
        wanted(number(text.getObjectAt(0)) == VERSION && isSm2(all.getObjectAt(2)));
        return new SealSignature(
                seal(sequence(text.getObjectAt(1), 4)),
                time(text.getObjectAt(2)),
                HexFormat.of().formatHex(DerText.octets(text.getObjectAt(3))),
                ASN1IA5String.getInstance(text.getObjectAt(4)).getString(),
                SealCertificate.read(octets(all.getObjectAt(1))),
                signed(text, all.getObjectAt(3)));
    }

    private static Seal seal(ASN1Sequence seal) throws IOException, ParseException {
        var info = sequence(seal.getObjectAt(0), 4);
        var header = sequence(info.getObjectAt(0), 3);
        var property = sequence(info.getObjectAt(2), 7);
        wanted(
                "ES".equals(ASN1IA5String.getInstance(header.getObjectAt(0)).getString())
                        && number(header.getObjectAt(1)) == VERSION
                        && number(property.getObjectAt(2)) == WITH_CERTIFICATES
                        && isSm2(seal.getObjectAt(2)));
        return new Seal(
                ASN1UTF8String.getInstance(property.getObjectAt(1)).getString(),
                time(property.getObjectAt(5)),
                time(property.getObjectAt(6)),
                users(property.getObjectAt(3)),
                SealCertificate.read(octets(seal.getObjectAt(1))),
                signed(
                        new DERSequence(
                                new ASN1Encodable[] {
                                    info, seal.getObjectAt(1), seal.getObjectAt(2)
                                }),
                        seal.getObjectAt(3)));
    }

    private static Signed signed(ASN1Encodable text, ASN1Encodable signature) throws IOException {
        return new Signed(
                ByteString.of(DerText.encoded(text)), ByteString.of(DerText.octets(signature)));
    }

    private static List<ByteString> users(ASN1Encodable list) {
        var users = new ArrayList<ByteString>();
        for (var user : ASN1Sequence.getInstance(list)) {
            users.add(ByteString.of(octets(user)));
        }
        return users;
    }

    private static ASN1Sequence sequence(ASN1Encodable value, int parts) {
        var sequence = ASN1Sequence.getInstance(value);
        wanted(sequence.size() == parts);
        return sequence;
    }

    private static void wanted(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("no seal of this version");
        }
    }

    private static int number(ASN1Encodable value) {
        return ASN1Integer.getInstance(value).intValueExact();
    }

    private static byte[] octets(ASN1Encodable value) {
        return ASN1OctetString.getInstance(value).getOctets();
    }

    private static boolean isSm2(ASN1Encodable algorithm) {
        return SealCertificate.isSm2(ASN1ObjectIdentifier.getInstance(algorithm));
    }

    private static Instant time(ASN1Encodable value) throws ParseException {
        return ASN1GeneralizedTime.getInstance(value).getDate().toInstant();
    }
}
