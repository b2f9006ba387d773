package cn.yimen.device.printer;

import java.util.UUID;

/// Names one wish to print. Asking again with the same id never prints a second time.
public record PrintJobId(UUID value) {}
