package cn.yimen.uplink.contract;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.CryptoServicesRegistrar;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;

/// A private key that only the hall knows. Signatures are SM2, 128 hexadecimal digits (r and s).
/// The text form does not show the key.
public final class Sm2Key implements SigningKey {

    private final BigInteger d;
    private final SecureRandom random;

    /// Each signature takes a secret number from the library's own secure source: one that can be
    /// foretold gives the key away.
    ///
    /// @param d 32 bytes, a number from 1 to the curve's order less 2
    /// @throws IllegalArgumentException where it is another number
    public Sm2Key(byte[] d) {
        this(d, CryptoServicesRegistrar.getSecureRandom());
    }

    Sm2Key(byte[] d, SecureRandom random) {
        this.d = new BigInteger(1, d);
        this.random = random;
        var most = Sm2.CURVE.getN().subtract(BigInteger.TWO);
        if (this.d.signum() == 0 || this.d.compareTo(most) > 0) {
            throw new IllegalArgumentException("no private key of this curve");
        }
    }

    @Override
    public String sign(String text) {
        var message = text.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(signature(Sm2.signing(secret()), message));
    }

    /// As certificates and seals carry it: DER of r and s.
    public byte[] signInDer(byte[] message) {
        return signature(Sm2.signingInDer(secret()), message);
    }

    private ParametersWithRandom secret() {
        return new ParametersWithRandom(new ECPrivateKeyParameters(d, Sm2.CURVE), random);
    }

    private static byte[] signature(SM2Signer signer, byte[] message) {
        signer.update(message, 0, message.length);
        try {
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalStateException("signing with SM2", e);
        }
    }

    @Override
    public Sm2PublicKey verifying() {
        return new Sm2PublicKey(Sm2.CURVE.getG().multiply(d).getEncoded(false));
    }

    @Override
    public String toString() {
        return "Sm2Key";
    }
}
