package cn.yimen.hall.event;

import java.time.Instant;

/// An event with its place in the hall's journal.
///
/// @param seq 1, 2, 3 … without gaps within a hall and epoch
/// @param at when the hall server decided it, by its clock
public record Recorded(long seq, Instant at, HallEvent event) {}
