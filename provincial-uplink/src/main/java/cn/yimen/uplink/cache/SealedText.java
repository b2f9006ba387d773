package cn.yimen.uplink.cache;

import cn.yimen.journal.vault.CipherSuite;
import cn.yimen.journal.vault.DeviceKey;
import cn.yimen.journal.vault.DeviceKeys;
import cn.yimen.journal.vault.FieldCipher;
import cn.yimen.journal.vault.KeyRing;
import cn.yimen.journal.vault.Place;
import cn.yimen.journal.vault.Unsealing;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// Texts about persons, as they may lie on a disk.
final class SealedText {

    private final FieldCipher cipher;
    private final Place place;

    private SealedText(FieldCipher cipher, Place place) {
        this.cipher = cipher;
        this.place = place;
    }

    /// @return empty where there is no key that may be used: then nothing may be written
    static Optional<SealedText> under(DeviceKeys keys, CipherSuite suite, Place place) {
        var random = new SecureRandom();
        return ring(keys, random)
                .map(ring -> new SealedText(new FieldCipher(ring, suite, random), place));
    }

    private static Optional<KeyRing> ring(DeviceKeys keys, SecureRandom random) {
        return switch (keys.read()) {
            case DeviceKeys.Reading.Read(var ring) -> Optional.of(ring);
            case DeviceKeys.Reading.Missing _ -> {
                var fresh = new KeyRing(List.of(DeviceKey.random(random)));
                yield keys.replace(fresh).isEmpty() ? Optional.of(fresh) : Optional.empty();
            }
            case DeviceKeys.Reading.Refused _ -> Optional.empty();
        };
    }

    String seal(String text) {
        var sealed = cipher.seal(place, text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(sealed);
    }

    /// Empty for what this machine did not seal.
    Optional<String> open(String sealed) {
        try {
            return cipher.open(place, Base64.getDecoder().decode(sealed))
                            instanceof Unsealing.Opened opened
                    ? Optional.of(new String(opened.plain(), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
