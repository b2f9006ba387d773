package cn.yimen.hall.watch;

import java.time.LocalTime;

/// At one moment of a day: the middle, and between which values eight of ten lie.
public record Band(LocalTime at, double low, double middle, double high) {}
