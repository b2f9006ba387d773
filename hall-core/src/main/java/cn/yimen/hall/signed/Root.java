package cn.yimen.hall.signed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/// Whose signatures count on this machine, and how many are needed. Comes with the package or is
/// written by the technician, never with what is signed.
///
/// @param threshold signatures of different keys that are needed, at least one
/// @param keys Ed25519, by [Keys#name]
public record Root(int threshold, Map<String, PublicKey> keys) {

    /// Nothing is signed enough for it.
    public static final Root NOBODY = new Root(Integer.MAX_VALUE, Map.of());

    public Root {
        keys = Map.copyOf(keys);
        if (threshold < 1) {
            throw new IllegalArgumentException("no signature is needed");
        }
        if (new HashSet<>(keys.values()).size() != keys.size()) {
            throw new IllegalArgumentException("one key under two names");
        }
    }

    /// One key alone.
    public static Root of(PublicKey key) {
        return new Root(1, Map.of(Keys.name(key), key));
    }

    /// `{"threshold": 2, "keys": ["BASE64", …]}`.
    ///
    /// @throws IOException where it is no such file
    public static Root read(byte[] json) throws IOException {
        var tree = StrictJson.MAPPER.readTree(json);
        var keys = new HashMap<String, PublicKey>();
        try {
            for (JsonNode text : tree.path("keys")) {
                var bytes = Base64.getDecoder().decode(text.asText());
                var key =
                        KeyFactory.getInstance("Ed25519")
                                .generatePublic(new X509EncodedKeySpec(bytes));
                keys.put(Keys.name(key), key);
            }
            var root = new Root(tree.path("threshold").asInt(), keys);
            if (keys.size() < root.threshold() || keys.size() < tree.path("keys").size()) {
                throw new IOException("no root of signatures: fewer keys than are needed");
            }
            return root;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("no root of signatures: " + e.getMessage(), e);
        }
    }
}
