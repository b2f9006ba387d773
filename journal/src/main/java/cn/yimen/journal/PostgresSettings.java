package cn.yimen.journal;

import java.nio.file.Path;

/// Where the journals of many halls are kept.
///
/// @param url `jdbc:postgresql://first,second/yimen?user=…`: all the machines that may be the
///   primary; the one that is gets everything
/// @param key the file with the key of the personal data, the same on every server
/// @param connections how many halls may write at the same moment; three at least
public record PostgresSettings(String url, Path key, int connections) {}
