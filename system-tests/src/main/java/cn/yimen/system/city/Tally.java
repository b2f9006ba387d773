package cn.yimen.system.city;

import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// What workers have seen. Each has its own; they are added up when all have stopped.
public final class Tally {

    private static final double NANOS_IN_MILLI = 1e6;

    private final List<Long> issues = new ArrayList<>();
    private final List<Long> calls = new ArrayList<>();
    private final List<Answered> answers = new ArrayList<>();
    private final AtomicInteger soFar = new AtomicInteger();
    private int repeats;

    /// An answer that somebody has got: it must never be taken back.
    public record Answered(String hall, CommandEnvelope envelope, CommandAnswer answer) {}

    void issued(long nanos) {
        issues.add(nanos);
        soFar.incrementAndGet();
    }

    void called(long nanos) {
        calls.add(nanos);
    }

    void answered(String hall, CommandEnvelope envelope, CommandAnswer answer) {
        answers.add(new Answered(hall, envelope, answer));
    }

    void askedAgain() {
        repeats++;
    }

    static Tally of(Collection<Tally> parts) {
        var all = new Tally();
        for (var part : parts) {
            all.issues.addAll(part.issues);
            all.calls.addAll(part.calls);
            all.answers.addAll(part.answers);
            all.repeats += part.repeats;
        }
        return all;
    }

    /// Numbers until now, for other threads.
    int soFar() {
        return soFar.get();
    }

    public int issues() {
        return issues.size();
    }

    public int calls() {
        return calls.size();
    }

    public int repeats() {
        return repeats;
    }

    public List<Answered> answers() {
        return List.copyOf(answers);
    }

    /// In milliseconds.
    public double issueMillis(double percent) {
        return percentile(issues, percent);
    }

    /// In milliseconds.
    public double callMillis(double percent) {
        return percentile(calls, percent);
    }

    private static double percentile(List<Long> nanos, double percent) {
        var sorted = nanos.stream().mapToLong(each -> each).toArray();
        Arrays.sort(sorted);
        int place = (int) Math.ceil(sorted.length * percent / 100) - 1;
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.clamp(place, 0, sorted.length - 1)] / NANOS_IN_MILLI;
    }
}
