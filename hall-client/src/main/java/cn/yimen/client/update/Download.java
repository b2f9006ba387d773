package cn.yimen.client.update;

import cn.yimen.client.update.UpdateFetch.World;
import cn.yimen.hall.update.Release;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/// One bundle, part by part, from where the last run ended. Used by one thread.
final class Download {

    /// One run; the next takes up where it ended.
    private static final Duration LONGEST = Duration.ofMinutes(50);

    /// Broken so often without a byte more, the line is left until the next run.
    private static final int TRIES = 5;

    private static final Duration BREATH = Duration.ofSeconds(2);

    private final UpdateDoor door;
    private final Release release;
    private final PartFile part;
    private final World world;
    private final Instant begun;
    private int fruitless;

    Download(UpdateDoor door, Release release, PartFile part, World world) {
        this.door = door;
        this.release = release;
        this.part = part;
        this.world = world;
        begun = world.clock().instant();
    }

    /// How a run ended.
    sealed interface End {

        record Whole() implements End {}

        /// @param how a word for the log
        record Wrong(String how) implements End {}

        /// @param why a word for the log
        record Later(String why) implements End {}
    }

    private sealed interface Step {

        record On() implements Step {}

        record Over(End end) implements Step {}
    }

    End run() throws IOException {
        while (part.length() < release.size()) {
            if (step() instanceof Step.Over(var end)) {
                return end;
            }
            if (isOver()) {
                return new End.Later("long");
            }
        }
        if (part.length() > release.size()) {
            return new End.Wrong("longer");
        }
        return part.sha256().equals(release.sha256())
                ? new End.Whole()
                : new End.Wrong("another-digest");
    }

    private Step step() throws IOException {
        long before = part.length();
        var heard = door.part(release, part);
        boolean isFruitless = heard instanceof Heard.Broken && part.length() == before;
        fruitless = isFruitless ? fruitless + 1 : 0;
        return switch (heard) {
            case Heard.Came _, Heard.Announced _ -> new Step.On();
            case Heard.Later(var comeAgain) -> pause(comeAgain);
            case Heard.Broken(var why) ->
                    fruitless < TRIES ? pause(BREATH) : new Step.Over(new End.Later(why));
            case Heard.Wrong(var how) -> new Step.Over(new End.Wrong(how));
            case Heard.Nothing _ -> new Step.Over(new End.Later("gone"));
        };
    }

    private boolean isOver() {
        var since = Duration.between(begun, world.clock().instant());
        return since.isNegative() || since.compareTo(LONGEST) > 0;
    }

    /// Half as long up to half as long again, so that a hall's machines do not come together.
    private Step pause(Duration about) throws IOException {
        long millis = about.toMillis();
        var time = Duration.ofMillis(millis / 2 + world.random().nextLong(millis + 1));
        try {
            world.waiting().pass(time);
            return new Step.On();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
