package cn.yimen.hall.config;

/// What becomes of a passed number (过号规则): it may rejoin behind some people, a few times.
public record PassedRule(int placesBack, int timesAtMost) {}
