package cn.yimen.journal;

/// The end of the chain.
///
/// @param epoch random, made with the database: another epoch means another journal
/// @param seq the last entry's number, 0 before the first
/// @param hash of the last entry, in hexadecimal
public record Head(String epoch, long seq, String hash) {}
