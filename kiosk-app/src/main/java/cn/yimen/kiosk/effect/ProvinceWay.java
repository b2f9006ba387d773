package cn.yimen.kiosk.effect;

import cn.yimen.uplink.cache.PlatformCache;
import cn.yimen.uplink.client.PlatformWords;
import cn.yimen.uplink.client.Transport;

/// The way to the province, for what it must do at once.
public record ProvinceWay(PlatformCache cache, Transport transport, PlatformWords words) {}
