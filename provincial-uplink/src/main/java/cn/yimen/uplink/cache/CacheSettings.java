package cn.yimen.uplink.cache;

import cn.yimen.hall.domain.HallId;
import cn.yimen.journal.vault.CipherSuite;
import cn.yimen.journal.vault.DeviceKeys;
import java.nio.file.Path;
import java.time.ZoneId;

/// What a machine's memory of the province needs to know.
///
/// @param directory of its own
/// @param hall the code under which the province knows this hall or outlet
/// @param zone in which the hall's days begin
/// @param keys for what is about persons; made at the first start
public record CacheSettings(
        Path directory, HallId hall, ZoneId zone, DeviceKeys keys, CipherSuite suite) {}
