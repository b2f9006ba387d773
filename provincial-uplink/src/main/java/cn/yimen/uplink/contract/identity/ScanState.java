package cn.yimen.uplink.contract.identity;

import java.util.Optional;

/// Whether it was scanned.
public record ScanState(String scan, Optional<PersonSession> session) {}
