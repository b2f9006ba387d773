package cn.yimen.uplink.client;

/// The platform heard it and has nothing to say.
public record Heard() {}
