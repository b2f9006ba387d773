package cn.yimen.hall.config;

import java.time.LocalTime;

/// One session of a working day: 9:00–12:00.
public record OfficeHours(LocalTime from, LocalTime to) {}
