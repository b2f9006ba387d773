package cn.yimen.journal.record;

import cn.yimen.journal.vault.CipherSuite;
import cn.yimen.journal.vault.FieldCipher;
import cn.yimen.journal.vault.KeyRing;
import cn.yimen.journal.vault.KeyedHash;
import java.security.SecureRandom;

/// The device's keys at work.
record Secrets(KeyRing ring, CipherSuite suite, FieldCipher cipher, KeyedHash hash) {

    static Secrets of(KeyRing ring, CipherSuite suite, SecureRandom random) {
        return new Secrets(
                ring, suite, new FieldCipher(ring, suite, random), new KeyedHash(ring, suite));
    }
}
