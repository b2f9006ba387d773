package cn.yimen.hall.wire;

/// How a hall treats its staff.
///
/// @param accounts whether one must sign in with a password; otherwise a work number is enough, and
///   the programs say so
public record StaffRule(boolean accounts) {}
