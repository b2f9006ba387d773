package cn.yimen.journal.vault;

import com.google.errorprone.annotations.Immutable;
import java.util.Optional;

/// The primitives of one [CipherSuite]. Keys, nonces and lengths are what the suite says; anything
/// else is a mistake of the caller and thrown.
@Immutable
interface Algorithms {

    int NONCE_BYTES = 12;
    int TAG_BYTES = 16;

    int cipherKeyBytes();

    /// @return ciphertext and then the tag of 16 bytes
    byte[] encrypt(byte[] key, byte[] nonce, byte[] context, byte[] plain);

    /// @return empty where tag, key, nonce and context do not belong together
    Optional<byte[]> decrypt(byte[] key, byte[] nonce, byte[] context, byte[] sealed);

    /// A keyed hash of 32 bytes.
    byte[] mac(byte[] key, byte[] message);

    /// HKDF (RFC 5869): extract, then expand.
    byte[] derive(byte[] secret, byte[] salt, byte[] info, int length);
}
