package cn.yimen.device.sim.travel;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/// The two sets of algorithms that a chip secures its messages with (ICAO Doc 9303-11, 9.8): Triple
/// DES with 112 bits after BAC, AES with 128 bits after PACE.
enum ChipCipher {
    TRIPLE_DES("DESede", 8, "ISO9797Alg3Mac"),
    AES("AES", 16, "AESCMAC");

    /// Counters of the key derivation function (9.7.1).
    static final int FOR_ENCRYPTION = 1;

    static final int FOR_AUTHENTICATION = 2;
    static final int FOR_PACE = 3;

    static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    private static final int KEY_BYTES = 16;
    private static final int MAC_BYTES = 8;

    private final String name;
    private final int block;
    private final String mac;

    ChipCipher(String name, int block, String mac) {
        this.name = name;
        this.block = block;
        this.mac = mac;
    }

    int blockBytes() {
        return block;
    }

    /// KDF: the first 16 bytes of SHA-1 over seed and counter; for DES with odd parity.
    byte[] derive(byte[] seed, int counter) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(seed);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, counter));
            byte[] key = Arrays.copyOf(digest.digest(), KEY_BYTES);
            return this == TRIPLE_DES ? withOddParity(key) : key;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("deriving a key", e);
        }
    }

    byte[] encrypt(byte[] key, byte[] iv, byte[] data) {
        return crypt(Cipher.ENCRYPT_MODE, key, iv, data);
    }

    byte[] decrypt(byte[] key, byte[] iv, byte[] data) {
        return crypt(Cipher.DECRYPT_MODE, key, iv, data);
    }

    byte[] noIv() {
        return new byte[block];
    }

    /// Eight bytes over data that fills whole blocks.
    byte[] mac(byte[] key, byte[] data) {
        try {
            Mac instance = Mac.getInstance(mac, BOUNCY_CASTLE);
            instance.init(new SecretKeySpec(key, name));
            return Arrays.copyOf(instance.doFinal(data), MAC_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("computing a MAC", e);
        }
    }

    private byte[] crypt(int mode, byte[] key, byte[] iv, byte[] data) {
        try {
            Cipher cipher = Cipher.getInstance(name + "/CBC/NoPadding");
            cipher.init(mode, new SecretKeySpec(full(key), name), new IvParameterSpec(iv));
            return cipher.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not whole blocks", e);
        }
    }

    /// DES three times with two keys: the first is used again.
    private byte[] full(byte[] key) {
        return this == TRIPLE_DES ? Bytes.joined(key, Arrays.copyOf(key, 8)) : key;
    }

    private static byte[] withOddParity(byte[] key) {
        byte[] odd = key.clone();
        for (int i = 0; i < odd.length; i++) {
            boolean isEven = Integer.bitCount(odd[i] & 0xFE) % 2 == 0;
            odd[i] = (byte) ((odd[i] & 0xFE) | (isEven ? 1 : 0));
        }
        return odd;
    }
}
