package cn.yimen.uplink.contract;

import cn.yimen.hall.domain.PriorityClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One event of a hall as the platform gets it: no names, no document or phone numbers, nothing
/// computed from them, no words typed by people.
///
/// @param seq 1, 2, 3 … without gaps within a hall and epoch
/// @param times which call or which passing this is
public record PlatformEvent(
        long seq,
        Instant at,
        EventKind kind,
        Optional<UUID> ticket,
        Optional<Issue> issue,
        Optional<Desk> desk,
        Optional<Integer> times,
        Optional<Rating> rating,
        Optional<DeviceState> device) {

    /// @param number as shown and spoken: A001
    /// @param items implementation codes (实施编码)
    public record Issue(
            LocalDate day, String number, String line, List<String> items, PriorityClass priority) {
        public Issue {
            items = List.copyOf(items);
        }
    }

    /// @param clerk work number (工号), one of the three keys of a valid rating (三对应)
    public record Desk(String window, String clerk) {}

    /// @param level 5 非常满意 … 1 非常不满意
    public record Rating(int level, List<String> tags) {
        public Rating {
            tags = List.copyOf(tags);
        }
    }

    public record DeviceState(String id, String part, String readiness, List<String> faults) {
        public DeviceState {
            faults = List.copyOf(faults);
        }
    }

    /// An event of which nothing but its place is told.
    public static PlatformEvent bare(long seq, Instant at, EventKind kind) {
        return new PlatformEvent(
                seq,
                at,
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public PlatformEvent of(UUID ticket) {
        return new PlatformEvent(
                seq, at, kind, Optional.of(ticket), issue, desk, times, rating, device);
    }

    public PlatformEvent with(Issue issue) {
        return new PlatformEvent(
                seq, at, kind, ticket, Optional.of(issue), desk, times, rating, device);
    }

    public PlatformEvent with(Desk desk) {
        return new PlatformEvent(
                seq, at, kind, ticket, issue, Optional.of(desk), times, rating, device);
    }

    public PlatformEvent times(int times) {
        return new PlatformEvent(
                seq, at, kind, ticket, issue, desk, Optional.of(times), rating, device);
    }

    public PlatformEvent with(Rating rating) {
        return new PlatformEvent(
                seq, at, kind, ticket, issue, desk, times, Optional.of(rating), device);
    }

    public PlatformEvent with(DeviceState device) {
        return new PlatformEvent(
                seq, at, kind, ticket, issue, desk, times, rating, Optional.of(device));
    }
}
