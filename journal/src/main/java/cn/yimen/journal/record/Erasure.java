package cn.yimen.journal.record;

import cn.yimen.journal.JournalTrouble;
import java.util.Optional;

/// What came of erasing.
///
/// @param records how many were erased
/// @param isLogEmpty whether the write-ahead log was emptied after it; until it is, the ciphertext
///   of what was erased can stand there
/// @param trouble what ended it early; the rest is erased the next time
public record Erasure(long records, boolean isLogEmpty, Optional<JournalTrouble> trouble) {}
