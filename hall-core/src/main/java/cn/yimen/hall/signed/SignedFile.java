package cn.yimen.hall.signed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The exact bytes of something and signatures over them: `{"signed":"BASE64","signatures":[{"key":
/// "NAME","signature":"BASE64"}, …]}`. Nothing of the content is to be read before its signatures
/// have been counted.
public final class SignedFile {

    private final byte[] content;
    private final List<Mark> marks;

    private SignedFile(byte[] content, List<Mark> marks) {
        this.content = content;
        this.marks = List.copyOf(marks);
    }

    /// A signature by the key of that name.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Mark(String key, byte[] signature) {}

    /// Empty where the bytes are none.
    public static Optional<SignedFile> read(byte[] file) {
        try {
            var tree = StrictJson.MAPPER.readTree(file);
            var marks = new ArrayList<Mark>();
            for (JsonNode mark : tree.path("signatures")) {
                var signature = decoded(mark.path("signature").asText());
                marks.add(new Mark(mark.path("key").asText(), signature));
            }
            return Optional.of(new SignedFile(decoded(tree.path("signed").asText()), marks));
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

    /// Without any space: each of its bytes says something.
    ///
    /// @param marks each made by [Signer#mark]
    public static String text(byte[] content, List<String> marks) {
        return "{\"signed\":\"%s\",\"signatures\":[%s]}"
                .formatted(Base64.getEncoder().encodeToString(content), String.join(",", marks));
    }

    /// The same bytes with one more signature.
    public String and(String mark) {
        var all = new ArrayList<String>();
        for (var each : marks) {
            all.add(Signer.text(each.key(), each.signature()));
        }
        all.add(mark);
        return text(content, all);
    }

    /// Whether enough different keys of the root signed it. A signature that does not fit makes the
    /// whole void: nobody has a reason to put one there.
    public boolean isSignedFor(Purpose purpose, Root root) {
        var by = new HashSet<String>();
        for (var mark : marks) {
            var key = root.keys().get(mark.key());
            if (key == null) {
                continue;
            }
            if (!fits(purpose, key, mark)) {
                return false;
            }
            by.add(mark.key());
        }
        return by.size() >= root.threshold();
    }

    private boolean fits(Purpose purpose, PublicKey key, Mark mark) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(purpose.prefix());
            check.update(content);
            return check.verify(mark.signature());
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    /// The names of the keys that say they signed it, believed or not.
    public List<String> signers() {
        return marks.stream().map(Mark::key).toList();
    }

    /// To be read only once the signatures have been counted.
    public byte[] content() {
        return content.clone();
    }
}
