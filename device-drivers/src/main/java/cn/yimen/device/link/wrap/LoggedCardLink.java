package cn.yimen.device.link.wrap;

import cn.yimen.device.link.CardAnswer;
import cn.yimen.device.link.CardLink;
import java.util.function.Consumer;

/// Tells what passes to and from a card, [Masked]; of an answer its length and its status word.
public final class LoggedCardLink implements CardLink {

    private final CardLink link;
    private final Masked mask;
    private final Consumer<String> log;

    public LoggedCardLink(CardLink link, Masked mask, Consumer<String> log) {
        this.link = link;
        this.mask = mask;
        this.log = log;
    }

    @Override
    public CardAnswer powerOn() {
        return told("power", link.powerOn());
    }

    @Override
    public CardAnswer powerOnAfresh() {
        return told("power-afresh", link.powerOnAfresh());
    }

    @Override
    public CardAnswer exchange(byte[] command) {
        return told(mask.text(command), link.exchange(command));
    }

    private CardAnswer told(String asked, CardAnswer answer) {
        log.accept(asked + " -> " + text(answer));
        return answer;
    }

    private static String text(CardAnswer answer) {
        return switch (answer) {
            case CardAnswer.Received(var bytes) -> bytes.length + " bytes" + status(bytes);
            case CardAnswer.Gone _ -> "gone";
            case CardAnswer.Silent _ -> "silent";
            case CardAnswer.Overdue _ -> "overdue";
        };
    }

    private static String status(byte[] bytes) {
        int end = bytes.length;
        return end < 2 ? "" : ", status %02x%02x".formatted(bytes[end - 2], bytes[end - 1]);
    }

    @Override
    public void close() {
        link.close();
        log.accept("closed");
    }
}
