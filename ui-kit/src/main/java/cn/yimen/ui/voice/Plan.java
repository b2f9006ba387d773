package cn.yimen.ui.voice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which sentences are said in which order, so that the whole is not too long. Rather than hurry,
/// it leaves out: first the repetition of the later languages, then all repetition, then the last
/// languages. The first language is said in any case.
final class Plan {

    static final Duration BETWEEN_SENTENCES = Duration.ofMillis(800);

    private Plan() {}

    /// @param languages one sentence for each, in the hall's order; at least one
    /// @param times how often each is said at most: 1 or 2
    /// @param room for all of them, with the pauses between
    static List<Sentence> of(List<Sentence> languages, int times, Duration room) {
        return candidates(languages, times)
                .filter(plan -> length(plan) <= Sound.samplesIn(room))
                .findFirst()
                .orElse(languages.subList(0, 1));
    }

    /// The fullest first.
    private static Stream<List<Sentence>> candidates(List<Sentence> languages, int times) {
        var repeated =
                times == 1
                        ? Stream.<List<Sentence>>empty()
                        : Stream.of(
                                followed(languages, languages),
                                followed(languages, languages.subList(0, 1)));
        var once =
                IntStream.iterate(languages.size(), n -> n > 0, n -> n - 1)
                        .mapToObj(n -> languages.subList(0, n));
        return Stream.concat(repeated, once);
    }

    private static List<Sentence> followed(List<Sentence> first, List<Sentence> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    private static int length(List<Sentence> plan) {
        return plan.stream().mapToInt(Sentence::length).sum()
                + (plan.size() - 1) * Sound.samplesIn(BETWEEN_SENTENCES);
    }
}
