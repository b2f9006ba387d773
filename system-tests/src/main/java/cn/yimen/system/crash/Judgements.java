package cn.yimen.system.crash;

import cn.yimen.system.crash.Judge.Verdict;
import java.util.ArrayList;
import java.util.List;

/// What became of many images.
///
/// @param examples the first that were not sound
record Judgements(long images, long lost, long corrupt, List<String> examples) {

    private static final int EXAMPLES = 5;

    /// @param image its number: with the seed, enough to make it again
    record Judged(long image, Verdict verdict) {}

    Judgements {
        examples = examples.stream().limit(EXAMPLES).toList();
    }

    static Judgements none() {
        return new Judgements(0, 0, 0, List.of());
    }

    Judgements with(Judged judged) {
        return switch (judged.verdict()) {
            case Verdict.Sound _ -> plus(new Judgements(1, 0, 0, List.of()));
            case Verdict.Lost lost ->
                    plus(new Judgements(1, 1, 0, List.of("image " + judged.image() + ": " + lost)));
            case Verdict.Corrupt corrupt ->
                    plus(
                            new Judgements(
                                    1, 0, 1, List.of("image " + judged.image() + ": " + corrupt)));
        };
    }

    Judgements plus(Judgements other) {
        var both = new ArrayList<>(examples);
        both.addAll(other.examples());
        return new Judgements(
                images + other.images(), lost + other.lost(), corrupt + other.corrupt(), both);
    }
}
