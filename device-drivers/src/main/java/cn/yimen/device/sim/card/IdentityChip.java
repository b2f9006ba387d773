package cn.yimen.device.sim.card;

import cn.yimen.device.card.IdentityStream;
import java.util.Arrays;
import java.util.Optional;

/// An identity card as a PC/SC reader shows it.
final class IdentityChip implements ChipScript {

    private final byte[] stream;

    IdentityChip(byte[] stream) {
        this.stream = stream.clone();
    }

    /// A contactless card (T=1) with eleven historical bytes, of which 9 and 10, bytes 13 and 14 of
    /// the whole, are the mark 90 00 that readers set for identity cards.
    @Override
    public byte[] answerToReset() {
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

    @Override
    public byte[] answer(byte[] command) {
        boolean readsBlock =
                command.length >= 4 && command[0] == (byte) 0xFF && command[1] == (byte) 0xB0;
        if (!readsBlock) {
            return StatusWord.UNKNOWN_COMMAND.alone();
        }
        return block(command[2] & 0xFF)
                .map(StatusWord.DONE::behind)
                .orElseGet(StatusWord.NO_SUCH_RECORD::alone);
    }

    private Optional<byte[]> block(int number) {
        int from = number * IdentityStream.BLOCK_BYTES;
        int to = Math.min(from + IdentityStream.BLOCK_BYTES, stream.length);
        return from < to ? Optional.of(Arrays.copyOfRange(stream, from, to)) : Optional.empty();
    }
}
