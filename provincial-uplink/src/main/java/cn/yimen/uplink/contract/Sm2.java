package cn.yimen.uplink.contract;

import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.CipherParameters;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.signers.DSAEncoding;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;

/// What the contract fixes of SM2 (GB/T 32918): the recommended curve, SM3, the default user
/// identity, and signatures as r and s side by side, 64 bytes.
final class Sm2 {

    static final int SIGNATURE_BYTES = 64;

    /// The library's own arithmetic for this curve, several times as fast as its general one.
    static final ECDomainParameters CURVE =
            new ECDomainParameters(CustomNamedCurves.getByName("sm2p256v1"));

    private static final byte[] IDENTITY = "1234567812345678".getBytes(StandardCharsets.US_ASCII);

    private Sm2() {}

    static SM2Signer signing(CipherParameters key) {
        return ready(PlainDSAEncoding.INSTANCE, true, key);
    }

    static SM2Signer verifying(CipherParameters key) {
        return ready(PlainDSAEncoding.INSTANCE, false, key);
    }

    /// As certificates and seals carry signatures: DER of r and s.
    static SM2Signer signingInDer(CipherParameters key) {
        return ready(StandardDSAEncoding.INSTANCE, true, key);
    }

    static SM2Signer verifyingInDer(CipherParameters key) {
        return ready(StandardDSAEncoding.INSTANCE, false, key);
    }

    private static SM2Signer ready(DSAEncoding encoding, boolean signs, CipherParameters key) {
        var signer = new SM2Signer(encoding, new SM3Digest());
        signer.init(signs, new ParametersWithID(key, IDENTITY));
        return signer;
    }
}
