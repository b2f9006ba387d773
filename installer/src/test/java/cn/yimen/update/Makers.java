package cn.yimen.update;

import cn.yimen.hall.signed.Keys;
import cn.yimen.hall.signed.Purpose;
import cn.yimen.hall.signed.Root;
import cn.yimen.hall.signed.SignedFile;
import cn.yimen.hall.signed.Signer;
import cn.yimen.hall.update.Release;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// The people who sign, two of three.
final class Makers {

    static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    final List<KeyPair> keys = new ArrayList<>();
    final Root root;

    Makers() {
        for (int i = 0; i < 3; i++) {
            keys.add(key());
        }
        root = new Root(2, keys.stream().map(KeyPair::getPublic).collect(named()));
    }

    private static Collector<PublicKey, ?, Map<String, PublicKey>> named() {
        return Collectors.toMap(Keys::name, key -> key);
    }

    static KeyPair key() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Release release(long version) {
        return new Release(
                "kiosk",
                Release.EVERY_HALL,
                version,
                NOW.plusSeconds(3600),
                "kiosk-" + version + ".tar.gz",
                10,
                "0".repeat(64),
                1);
    }

    static byte[] json(Release release) {
        return """
        {"program":"%s","hall":"%s","version":%d,"expires":"%s","bundle":"%s","size":%d,\
        "sha256":"%s","dataFormat":%d}\
        """
                .formatted(
                        release.program(),
                        release.hall(),
                        release.version(),
                        release.expires(),
                        release.bundle(),
                        release.size(),
                        release.sha256(),
                        release.dataFormat())
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] signed(Release release) {
        return signed(json(release), keys.get(0), keys.get(2));
    }

    static byte[] signed(byte[] release, KeyPair... by) {
        var marks = Arrays.stream(by).map(pair -> mark(release, pair)).toList();
        return SignedFile.text(release, marks).getBytes(StandardCharsets.UTF_8);
    }

    static String mark(byte[] release, KeyPair pair) {
        return new Signer(pair.getPrivate(), pair.getPublic()).mark(Purpose.UPDATE, release);
    }
}
