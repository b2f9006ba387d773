package cn.yimen.journal;

import java.util.Optional;

/// An entry as its columns hold it, and as it leaves the house as evidence.
///
/// @param at its time, as it was written
/// @param aggregate what it is about
/// @param body what happened, as JSON; tells nothing of people
/// @param personalDigest salted, of what is kept beside the chain; the salt is not in it
/// @param hash of this row and all before it; the row's other columns are what it covers
public record Row(
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
