package cn.yimen.journal;

import cn.yimen.hall.domain.HallId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// The hash chain: SHA-256 over the hash before and the row, each field as four bytes of length
/// (big endian, -1 = absent) and its UTF-8, so that no two rows look alike. Begins from hall and
/// epoch.
final class Chain {

    private Chain() {}

    static String genesis(HallId hall, String epoch) {
        var sha = sha256();
        add(sha, Optional.of(hall.value()));
        add(sha, Optional.of(epoch));
        return hex(sha);
    }

    static Row linked(String previous, Row row) {
        return row.withHash(hash(previous, row));
    }

    static boolean holds(String previous, Row row) {
        return hash(previous, row).equals(row.hash());
    }

    private static String hash(String previous, Row row) {
        var sha = sha256();
        add(sha, Optional.of(previous));
        add(sha, Optional.of(Long.toString(row.seq())));
        add(sha, Optional.of(row.at()));
        add(sha, Optional.of(row.type()));
        add(sha, Optional.of(row.aggregate()));
        add(sha, row.commandId());
        add(sha, Optional.of(row.body()));
        add(sha, row.personalDigest());
        return hex(sha);
    }

    static String digest(byte[] salt, String text) {
        var sha = sha256();
        sha.update(salt);
        sha.update(text.getBytes(StandardCharsets.UTF_8));
        return hex(sha);
    }

    private static void add(MessageDigest sha, Optional<String> field) {
        var bytes = field.map(text -> text.getBytes(StandardCharsets.UTF_8));
        int length = bytes.map(b -> b.length).orElse(-1);
        sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        bytes.ifPresent(sha::update);
    }

    private static String hex(MessageDigest sha) {
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
