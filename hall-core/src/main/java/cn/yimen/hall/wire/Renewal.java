package cn.yimen.hall.wire;

/// The same machine's certificate, with a later end.
///
/// @param certificate PEM
public record Renewal(String certificate) {}
