package cn.yimen.server.evidence;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.journal.Head;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/// What a hall signs of its journal's entries.
///
/// @param hall whose journal it is
/// @param epoch of the journal: another one is another journal
/// @param first number of the first entry that is in it
/// @param last number of the last one
/// @param before hash of the entry before the first
/// @param head hash of the last one
/// @param journalEnd number of the journal's last entry when this was made
/// @param size of `entries.jsonl` in bytes
/// @param sha256 of it, 64 hexadecimal digits
/// @param made when, by the server's clock
record Statement(
        HallId hall,
        String epoch,
        long first,
        long last,
        String before,
        String head,
        long journalEnd,
        long size,
        String sha256,
        Instant made) {

    /// It is signed: `SignedFile` holds it.
    static final String NAME = "statement.json";

    /// A row of the journal on each line.
    static final String ENTRIES = "entries.jsonl";

    byte[] bytes() {
        return WireJson.bytes(this);
    }

    /// Empty where the bytes are none, or not the one spelling of it.
    static Optional<Statement> read(byte[] json) {
        try {
            var text = new String(json, StandardCharsets.UTF_8);
            return Optional.of(WireJson.read(text, Statement.class))
                    .filter(read -> Arrays.equals(read.bytes(), json));
        } catch (MalformedMessage none) {
            return Optional.empty();
        }
    }

    Head start() {
        return new Head(epoch, first - 1, before);
    }

    Head end() {
        return new Head(epoch, last, head);
    }

    long entries() {
        return last - first + 1;
    }
}
