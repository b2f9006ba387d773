package cn.yimen.uplink.contract.hall;

import java.time.LocalDate;
import java.util.Optional;

/// A date of the working-day calendar (工作日, 调休).
public record CalendarDay(LocalDate day, DayKind kind, Optional<String> name) {}
