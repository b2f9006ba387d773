package cn.yimen.journal.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// The keys in a file of mode 600 (400 where nobody rotates them): a first line that says what it
/// is, then a line for each key, oldest first, with its id and its 32 bytes as Base64. The id is
/// checked against the bytes.
///
/// Who takes the whole disk takes this file too. It belongs on another medium, or in memory only,
/// unsealed at start by the machine's TPM (systemd's `LoadCredentialEncrypted=`).
public final class KeyRingFile implements DeviceKeys {

    private static final String TITLE = "yimen device keys 1";

    private final Path path;
    private final OwnerOnlyFile file;

    public KeyRingFile(Path path) {
        this.path = path;
        file = new OwnerOnlyFile(path);
    }

    @Override
    public Reading read() {
        if (!file.exists()) {
            return new Reading.Missing(path + " is missing");
        }
        try {
            var objection = file.objection();
            if (objection.isPresent()) {
                return new Reading.Refused(objection.get());
            }
            return ring(new String(file.bytes(), StandardCharsets.US_ASCII))
                    .<Reading>map(Reading.Read::new)
                    .orElseGet(() -> new Reading.Refused(path + " is damaged, or no key file"));
        } catch (IOException e) {
            return new Reading.Refused(cannot("read", e));
        }
    }

    @Override
    public Optional<String> replace(KeyRing ring) {
        var text = new StringBuilder(TITLE).append('\n');
        for (var key : ring.keys()) {
            var secret = Base64.getEncoder().encodeToString(key.secret());
            text.append(key.id()).append(' ').append(secret).append('\n');
        }
        try {
            file.replace(text.toString().getBytes(StandardCharsets.US_ASCII));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(cannot("write", e));
        }
    }

    private String cannot(String act, IOException e) {
        return "cannot " + act + " " + path + ": " + e.getClass().getSimpleName();
    }

    private static Optional<KeyRing> ring(String text) {
        var lines = List.of(text.split("\n", -1));
        boolean isWhole = lines.size() > 2 && lines.getLast().isEmpty();
        if (!isWhole || !lines.getFirst().equals(TITLE)) {
            return Optional.empty();
        }
        var keys = new ArrayList<DeviceKey>();
        for (var line : lines.subList(1, lines.size() - 1)) {
            var key = key(line);
            if (key.isEmpty()) {
                return Optional.empty();
            }
            keys.add(key.get());
        }
        return Optional.of(new KeyRing(keys));
    }

    private static Optional<DeviceKey> key(String line) {
        var parts = Arrays.asList(line.split(" ", -1));
        if (parts.size() != 2) {
            return Optional.empty();
        }
        try {
            var secret = Base64.getDecoder().decode(parts.getLast());
            return Optional.of(secret)
                    .filter(bytes -> bytes.length == DeviceKey.BYTES)
                    .map(DeviceKey::of)
                    .filter(key -> key.id().equals(parts.getFirst()));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
