package cn.yimen.device.card.social;

import cn.yimen.device.card.CardAtHand;
import cn.yimen.device.card.CardReading;
import cn.yimen.device.fuzz.Target;
import cn.yimen.device.link.CardAnswer;
import cn.yimen.device.link.CardLink;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// What a chip answers while a social security card is read: the message is a row of answers, each
/// behind its length.
public final class SocialTarget implements Target {

    /// More exchanges than a reading can need, whatever is answered.
    private static final int MOST_EXCHANGES = 300;

    @Override
    public String name() {
        return "social";
    }

    @Override
    public List<byte[]> seeds() {
        return List.of(
                HexFormat.of().parseHex("026113" + "029000" + "026c14" + "0461019000"),
                HexFormat.of()
                        .parseHex(
                                "029000"
                                        + "16"
                                        + "0812323130313032313934383035303930303159"
                                        + "9000"
                                        + "08"
                                        + "0904cdf5cdf59000"),
                HexFormat.of().parseHex("029000" + "026982".repeat(3) + "026a83"));
    }

    @Override
    public void eat(byte[] bytes) {
        var chip = new HostileChip(ByteBuffer.wrap(bytes));
        CardReading reading =
                new SocialCards().read(new CardAtHand(chip, new byte[0], Optional.empty()));
        if (chip.exchanges > MOST_EXCHANGES) {
            throw new AssertionError(chip.exchanges + " exchanges for " + reading);
        }
    }

    private static final class HostileChip implements CardLink {

        private final ByteBuffer answers;
        private int exchanges;

        HostileChip(ByteBuffer answers) {
            this.answers = answers;
        }

        @Override
        public CardAnswer powerOn() {
            return new CardAnswer.Received(new byte[0]);
        }

        @Override
        public CardAnswer powerOnAfresh() {
            return powerOn();
        }

        /// Begins anew at the end, so that an endless announcement is endless.
        @Override
        public CardAnswer exchange(byte[] command) {
            exchanges++;
            if (!answers.hasRemaining()) {
                answers.rewind();
            }
            if (!answers.hasRemaining()) {
                return new CardAnswer.Gone("no bytes");
            }
            int length = Math.min(Byte.toUnsignedInt(answers.get()), answers.remaining());
            byte[] answer = new byte[length];
            answers.get(answer);
            return new CardAnswer.Received(Arrays.copyOf(answer, Math.max(2, length)));
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
