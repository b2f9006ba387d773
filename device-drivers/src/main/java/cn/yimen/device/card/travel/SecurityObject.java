package cn.yimen.device.card.travel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.icao.DataGroupHash;
import org.bouncycastle.asn1.icao.LDSSecurityObject;

/// EF.SOD: the digests of all data groups, signed by a document signer whose certificate lies
/// beside them. 77 L, then CMS SignedData (RFC 5652) over an `LDSSecurityObject` (9303-10, 4.6.2).
final class SecurityObject {

    private static final int TAG = 0x77;

    private final LDSSecurityObject content;
    private final byte[] contentBytes;
    private final SignedData signedData;
    private final SignerInfo signer;

    private SecurityObject(SignedData signedData) {
        this.signedData = signedData;
        this.signer = SignerInfo.getInstance(signedData.getSignerInfos().getObjectAt(0));
        this.contentBytes =
                ASN1OctetString.getInstance(signedData.getEncapContentInfo().getContent())
                        .getOctets();
        this.content = LDSSecurityObject.getInstance(contentBytes);
    }

    /// Empty when the bytes are none. BouncyCastle tells broken structures by unchecked exceptions.
    static Optional<SecurityObject> parse(byte[] file) {
        Optional<Tlv> wrapped = Tlv.expect(TAG, file);
        if (wrapped.isEmpty()) {
            return Optional.empty();
        }
        try {
            ContentInfo info = ContentInfo.getInstance(wrapped.get().value());
            return Optional.of(new SecurityObject(SignedData.getInstance(info.getContent())));
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }

    /// The digest that stands there for each data group; empty when we do not accept its kind.
    Optional<Map<Integer, byte[]>> digests() {
        Map<Integer, byte[]> found = new HashMap<>();
        for (DataGroupHash hash : content.getDatagroupHash()) {
            found.put(hash.getDataGroupNumber(), hash.getDataGroupHashValue().getOctets());
        }
        return digestName(content.getDigestAlgorithmIdentifier().getAlgorithm()).map(_ -> found);
    }

    /// The digest of a data group as it was read.
    byte[] digestOf(byte[] file) throws GeneralSecurityException {
        return digest(content.getDigestAlgorithmIdentifier().getAlgorithm(), file);
    }

    /// The document signer's certificate: the one that the signature names, or the only one.
    Optional<X509Certificate> signerCertificate() throws GeneralSecurityException {
        ASN1Set all = signedData.getCertificates();
        if (all == null) {
            return Optional.empty();
        }
        CertificateFactory factory =
                CertificateFactory.getInstance("X.509", Provider.BOUNCY_CASTLE);
        for (ASN1Encodable one : all) {
            X509Certificate certificate = certificate(factory, one);
            if (all.size() == 1 || isNamed(certificate)) {
                return Optional.of(certificate);
            }
        }
        return Optional.empty();
    }

    /// Whether the holder of `certificate` signed this content, directly or by signed attributes.
    boolean isSignedBy(X509Certificate certificate) throws GeneralSecurityException {
        ASN1ObjectIdentifier digest = signer.getDigestAlgorithm().getAlgorithm();
        String name =
                digestName(digest)
                        .orElseThrow(() -> new GeneralSecurityException("digest not accepted"));
        Signature checker = SignatureAlgorithm.checker(signer.getDigestEncryptionAlgorithm(), name);
        checker.initVerify(certificate.getPublicKey());
        ASN1Set attributes = signer.getAuthenticatedAttributes();
        if (attributes == null) {
            checker.update(contentBytes);
        } else {
            if (!MessageDigest.isEqual(attributeDigest(attributes), digest(digest, contentBytes))) {
                return false;
            }
            checker.update(der(attributes));
        }
        return checker.verify(signer.getEncryptedDigest().getOctets());
    }

    private static byte[] attributeDigest(ASN1Set attributes) throws GeneralSecurityException {
        var attribute = new AttributeTable(attributes).get(CMSAttributes.messageDigest);
        if (attribute == null || attribute.getAttrValues().size() != 1) {
            throw new GeneralSecurityException("no single message digest");
        }
        return ASN1OctetString.getInstance(attribute.getAttrValues().getObjectAt(0)).getOctets();
    }

    private boolean isNamed(X509Certificate certificate) throws GeneralSecurityException {
        if (signer.getSID().getId() instanceof IssuerAndSerialNumber name) {
            return name.getSerialNumber().hasValue(certificate.getSerialNumber());
        }
        byte[] keyIdentifier = ASN1OctetString.getInstance(signer.getSID().getId()).getOctets();
        byte[] extension = certificate.getExtensionValue("2.5.29.14");
        return extension != null && endsWith(extension, keyIdentifier);
    }

    /// The extension wraps the identifier in two octet strings.
    private static boolean endsWith(byte[] whole, byte[] end) {
        int from = whole.length - end.length;
        return from >= 0
                && MessageDigest.isEqual(end, Arrays.copyOfRange(whole, from, whole.length));
    }

    private static X509Certificate certificate(CertificateFactory factory, ASN1Encodable encoded)
            throws GeneralSecurityException {
        return (X509Certificate)
                factory.generateCertificate(new ByteArrayInputStream(der(encoded)));
    }

    private static byte[] der(ASN1Encodable object) throws GeneralSecurityException {
        try {
            return object.toASN1Primitive().getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new GeneralSecurityException("encoding a part of the security object", e);
        }
    }

    private static byte[] digest(ASN1ObjectIdentifier algorithm, byte[] bytes)
            throws GeneralSecurityException {
        String name =
                digestName(algorithm)
                        .orElseThrow(() -> new GeneralSecurityException("digest not accepted"));
        return MessageDigest.getInstance(name).digest(bytes);
    }

    private static Optional<String> digestName(ASN1ObjectIdentifier algorithm) {
        return SignatureAlgorithm.digest(algorithm);
    }
}
