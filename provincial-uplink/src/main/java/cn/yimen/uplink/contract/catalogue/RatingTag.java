package cn.yimen.uplink.contract.catalogue;

/// A reason that may be ticked with a rating (评价指标); the list is the platform's.
public record RatingTag(String code, int level, String text, boolean online) {}
