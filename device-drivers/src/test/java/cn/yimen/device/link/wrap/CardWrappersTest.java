package cn.yimen.device.link.wrap;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Await;
import cn.yimen.device.link.CardAnswer;
import cn.yimen.device.link.CardLink;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardWrappersTest {

    private static final byte[] SELECT = HexFormat.of().parseHex("00a4040000");

    @TempDir Path folder;

    @Test
    void theLogTellsCommandLengthAndStatus() {
        var log = new ArrayList<String>();
        var mask =
                new Masked(List.of(new Masked.Command(HexFormat.of().parseHex("00a4"), "select")));
        try (var card = new LoggedCardLink(new ParrotCard(), mask, log::add)) {
            card.powerOn();
            card.exchange(SELECT);
            card.exchange(new byte[] {1, 2, 3});
        }
        assertThat(log)
                .containsExactly(
                        "power -> 6 bytes, status 9000",
                        "select 5 bytes -> 7 bytes, status 9000",
                        "3 bytes -> 5 bytes, status 9000",
                        "closed");
    }

    @Test
    void aRecordingPlaysTheCardAgain() throws IOException {
        var file = folder.resolve("card.rec");
        try (var card = new RecordedCardLink(new ParrotCard(), file)) {
            card.powerOn();
            card.exchange(SELECT);
        }
        var replay = new ReplayedCardLink(Recording.read(file));
        assertThat(replay.powerOn()).isInstanceOf(CardAnswer.Received.class);
        assertThat(replay.exchange(SELECT))
                .isInstanceOfSatisfying(
                        CardAnswer.Received.class,
                        answer ->
                                assertThat(answer.bytes())
                                        .isEqualTo(HexFormat.of().parseHex("00a40400009000")));
        assertThat(replay.isOver()).isTrue();
        assertThat(replay.exchange(SELECT)).isInstanceOf(CardAnswer.Gone.class);
    }

    @Test
    void anotherCommandThanTheRecordedOneIsNamedByItsPlace() throws IOException {
        var file = folder.resolve("card.rec");
        try (var card = new RecordedCardLink(new ParrotCard(), file)) {
            card.powerOn();
            card.exchange(SELECT);
        }
        try (var replay = new ReplayedCardLink(Recording.read(file))) {
            replay.powerOn();
            assertThat(replay.exchange(new byte[] {1}))
                    .isInstanceOfSatisfying(
                            CardAnswer.Gone.class,
                            gone -> assertThat(gone.note()).contains("line 3"));
        }
    }

    @Test
    void aCallThatHangsIsOverdueAndTheCardLetGoAfterwards() {
        var stuck = new CountDownLatch(1);
        var parrot = new ParrotCard();
        var card = new BoundedCardLink(new StuckCard(parrot, stuck), Duration.ofMillis(50));
        assertThat(card.powerOn()).isInstanceOf(CardAnswer.Received.class);
        assertThat(card.exchange(SELECT)).isInstanceOf(CardAnswer.Overdue.class);
        assertThat(card.powerOn()).isInstanceOf(CardAnswer.Overdue.class);
        assertThat(parrot.isClosed()).isFalse();
        stuck.countDown();
        Await.until(Duration.ofSeconds(5), "let go", parrot::isClosed);
        card.close();
    }

    private record StuckCard(ParrotCard parrot, CountDownLatch stuck) implements CardLink {

        @Override
        public CardAnswer powerOn() {
            return parrot.powerOn();
        }

        @Override
        public CardAnswer powerOnAfresh() {
            return parrot.powerOn();
        }

        @Override
        public CardAnswer exchange(byte[] command) {
            try {
                stuck.await();
                return parrot.exchange(command);
            } catch (InterruptedException e) {
                return new CardAnswer.Silent("interrupted");
            }
        }

        @Override
        public void close() {
            parrot.close();
        }
    }
}
