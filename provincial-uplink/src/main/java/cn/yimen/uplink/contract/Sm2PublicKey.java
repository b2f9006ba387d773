package cn.yimen.uplink.contract;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;

/// What the platform knows of a hall that signs with SM2.
public final class Sm2PublicKey implements VerifyingKey {

    private final ECPublicKeyParameters key;

    /// @param point 65 bytes: 4, x, y
    /// @throws IllegalArgumentException where this is no point of the curve
    public Sm2PublicKey(byte[] point) {
        this.key = new ECPublicKeyParameters(Sm2.CURVE.getCurve().decodePoint(point), Sm2.CURVE);
    }

    public byte[] point() {
        return key.getQ().getEncoded(false);
    }

    @Override
    public boolean holds(String text, String signature) {
        if (!signature.matches("[0-9a-f]{" + 2 * Sm2.SIGNATURE_BYTES + "}")) {
            return false;
        }
        var verifier = Sm2.verifying(key);
        var message = text.getBytes(StandardCharsets.UTF_8);
        verifier.update(message, 0, message.length);
        return verifier.verifySignature(HexFormat.of().parseHex(signature));
    }

    /// Of bytes, as certificates and seals carry it: DER of r and s.
    public boolean holdsInDer(byte[] message, byte[] signature) {
        var verifier = Sm2.verifyingInDer(key);
        verifier.update(message, 0, message.length);
        return verifier.verifySignature(signature);
    }
}
