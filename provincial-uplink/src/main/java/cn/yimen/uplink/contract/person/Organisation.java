package cn.yimen.uplink.contract.person;

/// A legal person or other body.
public record Organisation(String creditCode, String name) {}
