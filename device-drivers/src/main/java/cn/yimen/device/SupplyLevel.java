package cn.yimen.device;

/// How much of a consumable is left. Some devices cannot tell: [#UNKNOWN] is never treated as full.
public enum SupplyLevel {
    FULL,
    LOW,
    OUT,
    UNKNOWN
}
