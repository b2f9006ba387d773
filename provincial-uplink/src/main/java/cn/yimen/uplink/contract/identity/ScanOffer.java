package cn.yimen.uplink.contract.identity;

import java.time.Instant;

/// A code to be scanned by the person's phone.
public record ScanOffer(String scan, String text, Instant expiresAt) {}
