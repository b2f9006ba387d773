package cn.yimen.device.fuzz;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HostileBytesTest {

    private static final long SEED = 20_261_124;

    @TestFactory
    Stream<DynamicTest> noCodecIsHarmedBy20000HostileMessages() {
        return Targets.all().stream()
                .map(target ->
                        DynamicTest.dynamicTest(
                                target.name(), () -> Hostile.feed(target, 20_000, SEED)));
    }

    @Test
    void whatThrowsIsFound() {
        assertThatThrownBy(() -> Hostile.feed(new Victim(Victim.Weakness.THROWS), 500, SEED))
                .hasMessageContaining("after the mark");
    }

    @Test
    void whatGrowsIsFound() {
        assertThatThrownBy(() -> Hostile.feed(new Victim(Victim.Weakness.GROWS), 500, SEED))
                .hasMessageContaining("bytes of memory");
    }

    @Test
    void whatHangsIsFound() {
        assertThatThrownBy(() -> Hostile.feed(new Victim(Victim.Weakness.HANGS), 500, SEED))
                .hasMessageContaining("does not come to an end");
    }

    /// A codec as they are written in a hurry.
    private record Victim(Weakness weakness) implements Target {

        @Override
        public String name() {
            return "victim";
        }

        enum Weakness {
            THROWS,
            GROWS,
            HANGS
        }

        @Override
        public List<byte[]> seeds() {
            return List.of(new byte[] {0x7E, 1, 2, 3});
        }

        @Override
        public void eat(byte[] bytes) {
            if (bytes.length < 2 || bytes[0] != 0x7E || bytes[1] == 1) {
                return;
            }
            switch (weakness) {
                case THROWS -> throw new IllegalStateException("after the mark");
                case GROWS -> new StringBuilder(20 << 20).append("for a length that lies");
                case HANGS -> spin(bytes);
            }
        }

        private static void spin(byte[] bytes) {
            while (bytes[0] == 0x7E) {
                Thread.onSpinWait();
            }
        }
    }
}
