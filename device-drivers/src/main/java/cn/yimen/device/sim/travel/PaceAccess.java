package cn.yimen.device.sim.travel;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.bouncycastle.asn1.teletrust.TeleTrusTNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.math.ec.ECPoint;

/// PACE, the chip's side (ICAO Doc 9303-11, 4.4): ECDH, generic mapping, AES-128, brainpoolP256r1.
/// One run; each step answers the content of its 7C object.
final class PaceAccess {

    /// `id-PACE-ECDH-GM-AES-CBC-CMAC-128`.
    static final byte[] IDENTIFIER = HexFormat.of().parseHex("04007F00070202040202");

    /// Number of the curve among the standardized domain parameters.
    static final int BRAINPOOL_P256R1 = 13;

    private static final int NONCE_BYTES = 16;
    private static final int SCALAR_BYTES = 32;
    private static final ChipCipher AES = ChipCipher.AES;
    private static final X9ECParameters CURVE = TeleTrusTNamedCurves.getByName("brainpoolP256r1");

    private final byte[] password;
    private final RandomGenerator random;
    private final byte[] nonce = new byte[NONCE_BYTES];
    private ECPoint generator = CURVE.getG();
    private byte[] theirKey = new byte[0];
    private byte[] ourKey = new byte[0];
    private byte[] shared = new byte[0];

    /// @param password digest of the zone, or the digits of the card access number
    PaceAccess(byte[] password, RandomGenerator random) {
        this.password = password.clone();
        this.random = random;
    }

    /// Step 1: the nonce, encrypted under the password's key.
    byte[] encryptedNonce() {
        random.nextBytes(nonce);
        byte[] key = AES.derive(password, ChipCipher.FOR_PACE);
        return Bytes.object(0x80, AES.encrypt(key, AES.noIv(), nonce));
    }

    /// Step 2: a first agreement and the nonce make another generator of the curve. Empty when the
    /// terminal's key is no point of it.
    Optional<byte[]> map(byte[] theirMappingKey) {
        Optional<ECPoint> theirs = point(theirMappingKey);
        if (theirs.isEmpty()) {
            return Optional.empty();
        }
        BigInteger scalar = scalar();
        byte[] ours = encoded(CURVE.getG().multiply(scalar));
        ECPoint agreed = theirs.get().multiply(scalar);
        generator = CURVE.getG().multiply(new BigInteger(1, nonce)).add(agreed).normalize();
        return Optional.of(Bytes.object(0x82, ours));
    }

    /// Step 3: the agreement with that generator.
    Optional<byte[]> agree(byte[] theirEphemeralKey) {
        Optional<ECPoint> theirs = point(theirEphemeralKey);
        if (theirs.isEmpty()) {
            return Optional.empty();
        }
        BigInteger scalar = scalar();
        theirKey = theirEphemeralKey.clone();
        ourKey = encoded(generator.multiply(scalar));
        shared = theirs.get().multiply(scalar).normalize().getAffineXCoord().getEncoded();
        return Optional.of(Bytes.object(0x84, ourKey));
    }

    /// Step 4: whether the terminal came to the same keys. Empty when it did not.
    Optional<byte[]> prove(byte[] token) {
        return shared.length > 0 && MessageDigest.isEqual(token, token(ourKey))
                ? Optional.of(Bytes.object(0x86, token(theirKey)))
                : Optional.empty();
    }

    /// The channel after step 4.
    ChipChannel channel() {
        return new ChipChannel(AES, shared, BigInteger.ZERO);
    }

    private byte[] token(byte[] publicKey) {
        byte[] authentication = AES.derive(shared, ChipCipher.FOR_AUTHENTICATION);
        return AES.mac(
                authentication,
                Bytes.object(
                        0x7F49, Bytes.object(0x06, IDENTIFIER), Bytes.object(0x86, publicKey)));
    }

    private BigInteger scalar() {
        byte[] drawn = new byte[SCALAR_BYTES];
        random.nextBytes(drawn);
        return new BigInteger(1, drawn).mod(CURVE.getN()).max(BigInteger.TWO);
    }

    private static Optional<ECPoint> point(byte[] encoded) {
        try {
            return Optional.of(CURVE.getCurve().decodePoint(encoded))
                    .filter(point -> !point.isInfinity());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static byte[] encoded(ECPoint point) {
        return point.normalize().getEncoded(false);
    }
}
