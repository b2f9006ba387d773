package cn.yimen.ui.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

final class LoopTest {

    private final Queue<Runnable> gate = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private final List<Integer> shown = new ArrayList<>();

    /// Adds what comes, wants it told, and looks different where its tens do.
    private static final class Sum implements Loop.Rules<Integer, Integer, String> {

        @Override
        public Loop.After<Integer, String> after(Integer before, Integer event) {
            return new Loop.After<>(before + event, List.of("had " + before, "got " + event));
        }

        @Override
        public boolean looksNew(Integer before, Integer event, Integer now) {
            return before / 10 != now / 10;
        }
    }

    private final Loop<Integer, Integer, String> loop = new Loop<>(0, new Sum(), gate::add);

    private void letThrough() {
        while (!gate.isEmpty()) {
            gate.remove().run();
        }
    }

    private void open() {
        loop.carryOutBy(done::add);
        loop.showBy(shown::add);
    }

    @Test
    void effectsGoOutInTheirOrder() {
        open();
        loop.post(3);
        loop.post(4);
        letThrough();
        assertThat(done).containsExactly("had 0", "got 3", "had 3", "got 4");
        assertThat(loop.state()).isEqualTo(7);
    }

    @Test
    void aBurstIsOnePicture() {
        open();
        loop.post(10);
        loop.post(10);
        loop.post(10);
        letThrough();
        assertThat(shown).containsExactly(30);
        loop.post(10);
        letThrough();
        assertThat(shown).containsExactly(30, 40);
    }

    @Test
    void whatLooksTheSameIsNotShownAgain() {
        open();
        loop.post(3);
        letThrough();
        assertThat(shown).isEmpty();
    }

    @Test
    void beforeItIsOpenNothingIsDoneButTheStateIsKept() {
        loop.post(3);
        letThrough();
        open();
        loop.post(4);
        letThrough();
        assertThat(done).containsExactly("had 3", "got 4");
    }

    @Test
    void anEventFromWithinAnEffectComesAfterIt() {
        loop.carryOutBy(effect -> {
            done.add(effect);
            if (effect.equals("got 1")) {
                loop.post(2);
            }
        });
        loop.post(1);
        letThrough();
        assertThat(done).containsExactly("had 0", "got 1", "had 1", "got 2");
    }
}
