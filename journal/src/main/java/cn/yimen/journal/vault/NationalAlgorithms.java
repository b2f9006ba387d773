package cn.yimen.journal.vault;

import com.google.errorprone.annotations.Immutable;
import java.util.Optional;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/// SM4-GCM (GB/T 32907, as in RFC 8998), HMAC-SM3 (GB/T 32905) and HKDF over it, of BouncyCastle's
/// lightweight API: the JDK has none of them.
@Immutable
final class NationalAlgorithms implements Algorithms {

    private static final int KEY_BYTES = 16;

    @Override
    public int cipherKeyBytes() {
        return KEY_BYTES;
    }

    @Override
    public byte[] encrypt(byte[] key, byte[] nonce, byte[] context, byte[] plain) {
        try {
            return process(cipher(true, key, nonce, context), plain);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("encrypting with SM4-GCM", e);
        }
    }

    @Override
    public Optional<byte[]> decrypt(byte[] key, byte[] nonce, byte[] context, byte[] sealed) {
        try {
            return Optional.of(process(cipher(false, key, nonce, context), sealed));
        } catch (InvalidCipherTextException notSealedSo) {
            return Optional.empty();
        }
    }

    private static GCMModeCipher cipher(
            boolean encrypts, byte[] key, byte[] nonce, byte[] context) {
        var cipher = GCMBlockCipher.newInstance(new SM4Engine());
        var bits = TAG_BYTES * Byte.SIZE;
        cipher.init(encrypts, new AEADParameters(new KeyParameter(key), bits, nonce, context));
        return cipher;
    }

    private static byte[] process(GCMModeCipher cipher, byte[] in)
            throws InvalidCipherTextException {
        var out = new byte[cipher.getOutputSize(in.length)];
        int written = cipher.processBytes(in, 0, in.length, out, 0);
        cipher.doFinal(out, written);
        return out;
    }

    @Override
    public byte[] mac(byte[] key, byte[] message) {
        var mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        mac.update(message, 0, message.length);
        var out = new byte[mac.getMacSize()];
        mac.doFinal(out, 0);
        return out;
    }

    @Override
    public byte[] derive(byte[] secret, byte[] salt, byte[] info, int length) {
        var hkdf = new HKDFBytesGenerator(new SM3Digest());
        hkdf.init(new HKDFParameters(secret, salt, info));
        var out = new byte[length];
        hkdf.generateBytes(out, 0, length);
        return out;
    }
}
