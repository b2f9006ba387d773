package cn.yimen.hall.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ReadingTest {

    private static final Problem FIRST = new Problem("hall.yaml:3", "first");
    private static final Problem SECOND = new Problem("catalogue.json:9", "second");

    @Test
    void warningsOfEveryFileAreKept() {
        var both =
                new Reading.Read<>(1, List.of(FIRST))
                        .then(one -> new Reading.Read<>(one + 1, List.of(SECOND)));
        assertThat(both).isEqualTo(new Reading.Read<>(2, List.of(FIRST, SECOND)));
    }

    @Test
    void nothingIsReadOnAfterAnUnreadableFile() {
        Reading<Integer> bad = new Reading.Unreadable<>(List.of(FIRST));
        Reading<Integer> after =
                bad.then(value -> {
                    throw new AssertionError("read on with " + value);
                });
        assertThat(after).isEqualTo(bad);
    }
}
