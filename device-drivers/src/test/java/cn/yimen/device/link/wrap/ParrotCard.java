package cn.yimen.device.link.wrap;

import cn.yimen.device.link.CardAnswer;
import cn.yimen.device.link.CardLink;
import java.util.Arrays;
import java.util.HexFormat;

/// A card that says again what it is told, and that this is in order (90 00).
final class ParrotCard implements CardLink {

    private volatile boolean closed;

    @Override
    public CardAnswer powerOn() {
        return new CardAnswer.Received(HexFormat.of().parseHex("3b8880019000"));
    }

    @Override
    public CardAnswer powerOnAfresh() {
        return powerOn();
    }

    @Override
    public CardAnswer exchange(byte[] command) {
        byte[] answer = Arrays.copyOf(command, command.length + 2);
        answer[command.length] = (byte) 0x90;
        return new CardAnswer.Received(answer);
    }

    @Override
    public void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }
}
