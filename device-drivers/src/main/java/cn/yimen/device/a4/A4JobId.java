package cn.yimen.device.a4;

import java.util.UUID;

/// Names one wish to print. Asking again with the same id never prints a second time, as long as
/// this program or the printer remembers it.
public record A4JobId(UUID value) {}
