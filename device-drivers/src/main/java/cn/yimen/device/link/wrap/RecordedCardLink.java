package cn.yimen.device.link.wrap;

import cn.yimen.device.link.CardAnswer;
import cn.yimen.device.link.CardLink;
import java.nio.file.Path;

/// Writes what passes to and from a card into a [Recording]; powering it is a command without
/// bytes.
public final class RecordedCardLink implements CardLink {

    private final CardLink link;
    private final Recording.Pen pen;

    public RecordedCardLink(CardLink link, Path file) {
        this.link = link;
        this.pen = new Recording.Pen(file);
    }

    @Override
    public CardAnswer powerOn() {
        asks(new byte[0]);
        return noted(link.powerOn());
    }

    @Override
    public CardAnswer powerOnAfresh() {
        asks(new byte[0]);
        return noted(link.powerOnAfresh());
    }

    @Override
    public CardAnswer exchange(byte[] command) {
        asks(command);
        return noted(link.exchange(command));
    }

    private void asks(byte[] command) {
        pen.note(new Traffic.Sent(pen.now(), command));
    }

    private CardAnswer noted(CardAnswer answer) {
        var at = pen.now();
        pen.note(
                switch (answer) {
                    case CardAnswer.Received(var bytes) -> new Traffic.Received(at, bytes);
                    case CardAnswer.Gone _ -> new Traffic.Lost(at);
                    case CardAnswer.Silent _, CardAnswer.Overdue _ -> new Traffic.Silent(at);
                });
        return answer;
    }

    @Override
    public void close() {
        try (pen) {
            link.close();
        }
    }
}
