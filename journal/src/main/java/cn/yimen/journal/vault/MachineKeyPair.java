package cn.yimen.journal.vault;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.XECPrivateKey;
import java.security.interfaces.XECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.KeyAgreement;

/// Both halves of a machine's key. Its text form shows the public one.
public final class MachineKeyPair {

    private final byte[] secret;
    private final MachineKey open;

    private MachineKeyPair(byte[] secret, MachineKey open) {
        this.secret = secret;
        this.open = open;
    }

    public static MachineKeyPair random(SecureRandom random) {
        try {
            var generator = KeyPairGenerator.getInstance("X25519");
            generator.initialize(NamedParameterSpec.X25519, random);
            var pair = generator.generateKeyPair();
            var secret = ((XECPrivateKey) pair.getPrivate()).getScalar().orElseThrow();
            var open = reversed(((XECPublicKey) pair.getPublic()).getU());
            return new MachineKeyPair(secret, MachineKey.of(open));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("making an X25519 key", e);
        }
    }

    /// As [#bytes] gave it.
    public static MachineKeyPair of(byte[] bytes) {
        if (bytes.length != 2 * MachineKey.BYTES) {
            throw new IllegalArgumentException("a key pair has 64 bytes");
        }
        return new MachineKeyPair(
                Arrays.copyOf(bytes, MachineKey.BYTES),
                MachineKey.of(Arrays.copyOfRange(bytes, MachineKey.BYTES, bytes.length)));
    }

    /// The secret half and then the public one: to be kept sealed.
    public byte[] bytes() {
        return ByteBuffer.allocate(2 * MachineKey.BYTES).put(secret).put(open.bytes()).array();
    }

    public MachineKey open() {
        return open;
    }

    /// @return what both machines know and nobody else; empty where the other key is none
    Optional<byte[]> shared(MachineKey other) {
        try {
            var factory = KeyFactory.getInstance("X25519");
            var agreement = KeyAgreement.getInstance("X25519");
            agreement.init(
                    factory.generatePrivate(
                            new XECPrivateKeySpec(NamedParameterSpec.X25519, secret)));
            var u = new BigInteger(1, reversed(other.bytes()));
            agreement.doPhase(
                    factory.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, u)),
                    true);
            return Optional.of(agreement.generateSecret());
        } catch (InvalidKeyException ofSmallOrder) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("agreeing on a key with X25519", e);
        }
    }

    private static byte[] reversed(BigInteger u) {
        var digits = u.toByteArray();
        var bytes = new byte[MachineKey.BYTES];
        for (int i = 0; i < digits.length && i < bytes.length; i++) {
            bytes[i] = digits[digits.length - 1 - i];
        }
        return bytes;
    }

    private static byte[] reversed(byte[] littleEndian) {
        var bytes = new byte[littleEndian.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = littleEndian[bytes.length - 1 - i];
        }
        return bytes;
    }

    @Override
    public String toString() {
        return "MachineKeyPair[" + open + "]";
    }
}
