package cn.yimen.device.sim.card;

import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;

/// The chip of a virtual card in its temper; counts the commands of one insertion.
final class CardChip {

    private static final int STATUS_BYTES = 2;

    private final ChipScript script;
    private final CardTemper temper;
    private int commands;

    CardChip(ChipScript script, CardTemper temper) {
        this.script = script;
        this.temper = temper;
    }

    byte[] answerToReset() {
        return script.answerToReset();
    }

    /// How the chip reacts to one command.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    sealed interface Reaction {
        record Answer(byte[] bytes) implements Reaction {}

        record AnswerThenLeave(byte[] bytes) implements Reaction {}

        record Leave() implements Reaction {}

        record StaySilent() implements Reaction {}
    }

    /// How long the chip thinks over each answer.
    Duration delay() {
        return temper instanceof CardTemper.Slow(Duration delay) ? delay : Duration.ZERO;
    }

    Reaction react(byte[] command) {
        int number = commands++;
        byte[] proper = script.answer(command);
        return switch (temper) {
            case CardTemper.Obliging _ -> new Reaction.Answer(proper);
            case CardTemper.Slow _ -> new Reaction.Answer(proper);
            case CardTemper.PulledInside(int fatal) ->
                    number >= fatal ? new Reaction.Leave() : new Reaction.Answer(proper);
            case CardTemper.PulledAfter(int fatal) ->
                    number >= fatal
                            ? new Reaction.AnswerThenLeave(proper)
                            : new Reaction.Answer(proper);
            case CardTemper.Mute(int first) ->
                    number >= first ? new Reaction.StaySilent() : new Reaction.Answer(proper);
            case CardTemper.LaidDownBadly(int bad) ->
                    new Reaction.Answer(number < bad ? new byte[1] : proper);
            case CardTemper.Garbling(long seed) ->
                    new Reaction.Answer(garbled(proper, seed + number));
            case CardTemper.Truncating(int bytes) -> new Reaction.Answer(truncated(proper, bytes));
        };
    }

    private static byte[] garbled(byte[] proper, long seed) {
        byte[] garbled = proper.clone();
        byte[] noise = new byte[proper.length - STATUS_BYTES];
        new SplittableRandom(seed).nextBytes(noise);
        System.arraycopy(noise, 0, garbled, 0, noise.length);
        return garbled;
    }

    private static byte[] truncated(byte[] proper, int bytes) {
        int data = Math.max(0, proper.length - STATUS_BYTES - bytes);
        byte[] cut = Arrays.copyOf(proper, data + STATUS_BYTES);
        System.arraycopy(proper, proper.length - STATUS_BYTES, cut, data, STATUS_BYTES);
        return cut;
    }
}
