package cn.yimen.kiosk.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;

/// The file that a hall gives each machine (`--upkeep FILE`): `hall`, `key` (the hall's Ed25519
/// public key, X.509, Base64), `pin.salt` and `pin.hash`. A PIN of six digits is found from its
/// hash within hours: only the kiosk's own user may read it.
///
/// @param hall whose tokens count
record UpkeepSettings(String hall, PublicKey key, Pin pin) {

    /// Empty where the file is not there or does not say all of it.
    static Optional<UpkeepSettings> read(Path file) {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        var said = new Properties();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            said.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
        return of(
                said.getProperty("hall", ""),
                said.getProperty("key", ""),
                new Pin(said.getProperty("pin.salt", ""), said.getProperty("pin.hash", "")));
    }

    private static Optional<UpkeepSettings> of(String hall, String key, Pin pin) {
        if (hall.isEmpty() || pin.salt().isEmpty() || pin.hash().isEmpty()) {
            return Optional.empty();
        }
        try {
            var encoded = new X509EncodedKeySpec(Base64.getDecoder().decode(key));
            var known = KeyFactory.getInstance("Ed25519").generatePublic(encoded);
            return Optional.of(new UpkeepSettings(hall, known, pin));
        } catch (GeneralSecurityException | IllegalArgumentException unsound) {
            return Optional.empty();
        }
    }

    void write(Path file) throws IOException {
        SecretFile.write(
                file,
                "hall=%s\nkey=%s\npin.salt=%s\npin.hash=%s\n"
                        .formatted(
                                hall,
                                Base64.getEncoder().encodeToString(key.getEncoded()),
                                pin.salt(),
                                pin.hash()));
    }
}
