package cn.yimen.journal.vault;

import com.google.errorprone.annotations.Immutable;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256-GCM (NIST SP 800-38D), HMAC-SHA256 (RFC 2104) and HKDF-SHA256 (RFC 5869) of the JDK.
@Immutable
final class InternationalAlgorithms implements Algorithms {

    private static final int KEY_BYTES = 32;

    @Override
    public int cipherKeyBytes() {
        return KEY_BYTES;
    }

    @Override
    public byte[] encrypt(byte[] key, byte[] nonce, byte[] context, byte[] plain) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, nonce, context).doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("encrypting with AES-GCM", e);
        }
    }

    @Override
    public Optional<byte[]> decrypt(byte[] key, byte[] nonce, byte[] context, byte[] sealed) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, context).doFinal(sealed));
        } catch (AEADBadTagException notSealedSo) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("decrypting with AES-GCM", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] context)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var bits = TAG_BYTES * Byte.SIZE;
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(bits, nonce));
        cipher.updateAAD(context);
        return cipher;
    }

    @Override
    public byte[] mac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("hashing with HMAC-SHA256", e);
        }
    }

    @Override
    public byte[] derive(byte[] secret, byte[] salt, byte[] info, int length) {
        try {
            var how =
                    HKDFParameterSpec.ofExtract()
                            .addIKM(secret)
                            .addSalt(salt)
                            .thenExpand(info, length);
            return KDF.getInstance("HKDF-SHA256").deriveData(how);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("deriving with HKDF-SHA256", e);
        }
    }
}
