package cn.yimen.hall.state;

import java.time.Instant;

/// The journal was damaged and had to be built anew; told to the manager until the next day.
///
/// @param kept events that are there again
/// @param lost events at least that are not
/// @param quarantine where the damaged files lie, untouched
public record Rebuilt(Instant at, long kept, long lost, String why, String quarantine) {}
