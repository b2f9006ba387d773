package cn.yimen.hall.statistics;

import cn.yimen.hall.domain.WindowId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pcollections.Empty;
import org.pcollections.PMap;
import org.pcollections.PVector;

/// How the day went: each [#STEP] how many waited and how many numbers had been given; and since
/// when each window works without a break.
///
/// @param samples in the order of time; a moment that nobody counted is left out
/// @param workingSince by window, of those that work now
public record DayCourse(List<Sample> samples, Map<String, Instant> workingSince) {

    public static final Duration STEP = Duration.ofMinutes(10);

    public DayCourse {
        samples = List.copyOf(samples);
        workingSince = Collections.unmodifiableSortedMap(new TreeMap<>(workingSince));
    }

    public record Sample(Instant at, int waiting, int issued) {}

    /// The course while it goes on.
    record Draft(PVector<Sample> samples, PMap<WindowId, Instant> working) {

        /// People wait, and for so long nothing happens at all: the server was not there.
        private static final Duration SILENCE = Duration.ofMinutes(30);

        /// What began before is no course of this day: a book without an opening begins in 1970.
        private static final Duration DAY = Duration.ofDays(1);

        static Draft empty() {
            return new Draft(Empty.vector(), Empty.map());
        }

        /// Nothing changed from one moment to another.
        Draft until(Instant from, Instant to, int waiting, int issued) {
            var longest = waiting > 0 ? SILENCE : DAY;
            if (Duration.between(from, to).compareTo(longest) > 0) {
                return this;
            }
            var longer = samples;
            for (long at = stepAfter(from); at <= to.getEpochSecond(); at += STEP.toSeconds()) {
                longer = longer.plus(new Sample(Instant.ofEpochSecond(at), waiting, issued));
            }
            return new Draft(longer, working);
        }

        private static long stepAfter(Instant from) {
            return (from.getEpochSecond() / STEP.toSeconds() + 1) * STEP.toSeconds();
        }

        Draft works(WindowId window, Instant since) {
            return working.containsKey(window)
                    ? this
                    : new Draft(samples, working.plus(window, since));
        }

        Draft rests(WindowId window) {
            return new Draft(samples, working.minus(window));
        }

        DayCourse done() {
            var since = new TreeMap<String, Instant>();
            working.forEach((window, at) -> since.put(window.value(), at));
            return new DayCourse(samples, since);
        }
    }
}
