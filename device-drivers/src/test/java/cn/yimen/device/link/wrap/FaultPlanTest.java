package cn.yimen.device.link.wrap;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.link.CardAnswer;
import cn.yimen.device.link.LinkLost;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FaultPlanTest {

    private static final byte[] MESSAGE = {1, 2, 3, 4, 5, 6};
    private static final Duration SOON = Duration.ofMillis(5);

    private static FaultPlan plan(long seed, FaultPlan.Odds odds) {
        return new FaultPlan(
                new SplittableRandom(seed), odds, Optional.empty(), Duration.ofMillis(1));
    }

    private static List<String> played(FaultPlan plan) throws LinkLost {
        var heard = new ArrayList<String>();
        try (var link = new FaultyLink(new Loop(), plan)) {
            for (int i = 0; i < 200; i++) {
                link.write(MESSAGE);
                heard.add(HexFormat.of().formatHex(link.read(Duration.ZERO)));
            }
        }
        return heard;
    }

    @Test
    void theSameSeedBreaksTheSameCallsInTheSameWay() throws LinkLost {
        var odds = new FaultPlan.Odds(100, 0, 100, 100);
        assertThat(played(plan(7, odds))).isEqualTo(played(plan(7, odds)));
        assertThat(played(plan(7, odds))).isNotEqualTo(played(plan(8, odds)));
    }

    @Test
    void eachFaultDoesWhatItSays() throws LinkLost {
        var whole = HexFormat.of().formatHex(MESSAGE);
        assertThat(played(plan(1, FaultPlan.Odds.none()))).containsOnly(whole);
        assertThat(played(plan(1, new FaultPlan.Odds(1_000, 0, 0, 0)))).containsOnly("");
        assertThat(played(plan(1, new FaultPlan.Odds(0, 0, 1_000, 0)))).doesNotContain("");
        assertThat(played(plan(1, new FaultPlan.Odds(0, 0, 0, 1_000))))
                .containsOnly(whole.repeat(4));
        assertThat(played(plan(1, new FaultPlan.Odds(0, 1_000, 0, 0)))).containsOnly(whole);
    }

    @Test
    void aLineIsCutBehindTheByteThatWasNamed() throws LinkLost {
        for (int bytes = 0; bytes < 12; bytes++) {
            var loop = new Loop();
            var link = new FaultyLink(loop, FaultPlan.cutAfter(new SplittableRandom(1), bytes));
            assertThat(passed(loop, link)).isEqualTo(bytes);
        }
    }

    /// Six bytes there and six back; those of a cut write are seen at the other end.
    private static int passed(Loop loop, FaultyLink link) throws LinkLost {
        int passed = 0;
        try {
            link.write(MESSAGE);
            passed = MESSAGE.length;
            passed += link.read(SOON).length;
            link.read(SOON);
            return passed;
        } catch (LinkLost lost) {
            return passed == 0 ? loop.read(SOON).length : passed;
        }
    }

    @Test
    void aCardIsTakenAwayBehindTheByteThatWasNamed() {
        var lots = new SplittableRandom(1);
        try (var card = new FaultyCardLink(new ParrotCard(), FaultPlan.cutAfter(lots, 30))) {
            assertThat(card.powerOn()).isInstanceOf(CardAnswer.Received.class);
            assertThat(card.exchange(MESSAGE)).isInstanceOf(CardAnswer.Received.class);
            assertThat(card.exchange(MESSAGE)).isInstanceOf(CardAnswer.Gone.class);
            assertThat(card.powerOn()).isInstanceOf(CardAnswer.Gone.class);
        }
    }

    @Test
    void aCardsGarbledAnswerStillHasAStatusWord() {
        var plan = plan(3, new FaultPlan.Odds(0, 0, 1_000, 0));
        try (var card = new FaultyCardLink(new ParrotCard(), plan)) {
            for (int i = 0; i < 100; i++) {
                assertThat(card.exchange(new byte[0]))
                        .isInstanceOfSatisfying(
                                CardAnswer.Received.class,
                                answer -> {
                                    assertThat(answer.bytes()).hasSizeGreaterThanOrEqualTo(2);
                                    assertThat(
                                                    Arrays.equals(
                                                            answer.bytes(),
                                                            new byte[] {(byte) 0x90, 0}))
                                            .isFalse();
                                });
            }
        }
    }

    @Test
    void aDroppedCommandIsSilence() {
        var plan = plan(3, new FaultPlan.Odds(1_000, 0, 0, 0));
        try (var card = new FaultyCardLink(new ParrotCard(), plan)) {
            assertThat(card.exchange(MESSAGE)).isInstanceOf(CardAnswer.Silent.class);
        }
    }
}
