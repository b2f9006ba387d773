package cn.yimen.hall.watch;

import java.util.List;

/// What an alarm kind has to say about one subject now.
///
/// @param cases of how many it is a share; 0 where it is none
public record Reading(
        AlarmKind kind, Alarm.Subject subject, double value, int cases, List<Fact> story) {

    public Reading {
        story = List.copyOf(story);
    }

    String id() {
        return subject.id().isEmpty() ? kind.name() : kind.name() + ":" + subject.id();
    }
}
