package cn.yimen.uplink;

import cn.yimen.uplink.client.PlatformWords;

/// A platform, and the words in which it is spoken to.
public record PlatformLink(PlatformAddress address, PlatformWords words) {}
