package cn.yimen.device.sim.card;

import cn.yimen.device.card.IdentityStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/// What the chip of a virtual card answers; counts the commands of one insertion.
final class CardChip {

    private static final byte[] DONE = {(byte) 0x90, 0};
    private static final byte[] UNKNOWN_COMMAND = {0x6D, 0};
    private static final byte[] NO_SUCH_BLOCK = {0x6A, (byte) 0x83};

    private final byte[] stream;
    private final CardTemper temper;
    private int commands;

    CardChip(byte[] stream, CardTemper temper) {
        this.stream = stream.clone();
        this.temper = temper;
    }

    /// A contactless card (T=1) with eleven historical bytes, of which 9 and 10, bytes 13 and 14 of
    /// the whole, are the mark 90 00 that readers set for identity cards.
    static byte[] answerToReset() {
        byte[] atr = new byte[16];
        atr[0] = 0x3B;
        atr[1] = (byte) 0x8B;
        atr[2] = (byte) 0x80;
        atr[3] = 0x01;
        atr[13] = (byte) 0x90;
        byte check = 0;
        for (int i = 1; i < atr.length - 1; i++) {
            check ^= atr[i];
        }
        atr[15] = check;
        return atr;
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
        byte[] proper = properAnswer(command);
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
            case CardTemper.Truncating(int bytes) ->
                    new Reaction.Answer(
                            joined(
                                    Arrays.copyOf(
                                            proper,
                                            Math.max(0, proper.length - DONE.length - bytes))));
        };
    }

    private byte[] properAnswer(byte[] command) {
        boolean readsBlock =
                command.length >= 4 && command[0] == (byte) 0xFF && command[1] == (byte) 0xB0;
        return readsBlock
                ? block(command[2] & 0xFF).map(CardChip::joined).orElseGet(NO_SUCH_BLOCK::clone)
                : UNKNOWN_COMMAND.clone();
    }

    private Optional<byte[]> block(int number) {
        int from = number * IdentityStream.BLOCK_BYTES;
        int to = Math.min(from + IdentityStream.BLOCK_BYTES, stream.length);
        return from < to ? Optional.of(Arrays.copyOfRange(stream, from, to)) : Optional.empty();
    }

    private static byte[] joined(byte[] data) {
        byte[] answer = Arrays.copyOf(data, data.length + DONE.length);
        System.arraycopy(DONE, 0, answer, data.length, DONE.length);
        return answer;
    }

    private static byte[] garbled(byte[] proper, long seed) {
        byte[] noise = new byte[proper.length - DONE.length];
        new SplittableRandom(seed).nextBytes(noise);
        return joined(noise);
    }
}
