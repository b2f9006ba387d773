package cn.yimen.update;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The file `PROGRAM.update`: exact bytes of a release and signatures over them. Nothing of the
/// release is read before its signatures have been counted.
final class Announcement {

    static final int LARGEST = 64 * 1024;

    /// Before what is signed, so that a signature made for something else never fits.
    static byte[] purpose() {
        return "yimen-update\0".getBytes(StandardCharsets.UTF_8);
    }

    /// Strict: an unknown, doubled or missing field is no release.
    static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build();

    private final byte[] signed;
    private final List<Mark> marks;

    private Announcement(byte[] signed, List<Mark> marks) {
        this.signed = signed;
        this.marks = List.copyOf(marks);
    }

    /// A signature by the key of that name.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Mark(String key, byte[] signature) {}

    /// Empty where the bytes are none.
    static Optional<Announcement> read(byte[] file) {
        if (file.length > LARGEST) {
            return Optional.empty();
        }
        try {
            var tree = JSON.readTree(file);
            var marks = new ArrayList<Mark>();
            for (JsonNode mark : tree.path("signatures")) {
                var signature = decoded(mark.path("signature").asText());
                marks.add(new Mark(mark.path("key").asText(), signature));
            }
            return Optional.of(new Announcement(decoded(tree.path("signed").asText()), marks));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /// The only spelling of those bytes: what is changed in any bit is noticed.
    private static byte[] decoded(String text) {
        var bytes = Base64.getDecoder().decode(text);
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new IllegalArgumentException("not the one spelling of its bytes");
        }
        return bytes;
    }

    /// Whether enough different keys of the root signed it. A signature that does not fit makes the
    /// whole void: nobody has a reason to put one there.
    boolean isSignedFor(Root root) {
        var by = new HashSet<String>();
        for (var mark : marks) {
            var key = root.keys().get(mark.key());
            if (key == null) {
                continue;
            }
            if (!fits(key, mark)) {
                return false;
            }
            by.add(mark.key());
        }
        return by.size() >= root.threshold();
    }

    private boolean fits(PublicKey key, Mark mark) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(purpose());
            check.update(signed);
            return check.verify(mark.signature());
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    /// To be asked only once the signatures have been counted.
    Optional<Release> release() {
        try {
            return Optional.of(JSON.readValue(signed, Release.class));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
