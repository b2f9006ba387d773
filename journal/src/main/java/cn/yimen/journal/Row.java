package cn.yimen.journal;

import java.util.Optional;

/// An entry as its columns hold it.
///
/// @param hash of this row and all before it; the row's other columns are what it covers
record Row(
        long seq,
        String at,
        String type,
        String aggregate,
        Optional<String> commandId,
        String body,
        Optional<String> personalDigest,
        String hash) {

    Row withHash(String value) {
        return new Row(seq, at, type, aggregate, commandId, body, personalDigest, value);
    }
}
