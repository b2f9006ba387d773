package cn.yimen.system.blind;

import cn.yimen.device.card.ResidentCard;
import cn.yimen.device.keypad.AccessKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// Knows nothing but what is heard, and does nothing but press four keys, lay a card down and feel
/// for paper.
final class BlindPerson {

    /// So many things does nobody listen to before asking for help.
    private static final int MOST_STEPS = 60;

    private final BlindHall hall;
    private final List<String> story = new ArrayList<>();
    private int presses;

    BlindPerson(BlindHall hall) {
        this.hall = hall;
    }

    /// Each act and what was heard then.
    List<String> story() {
        return List.copyOf(story);
    }

    int presses() {
        return presses;
    }

    void note(String what) {
        story.add("== " + what);
    }

    /// Presses a key and listens to the end.
    String presses(AccessKey key) throws IOException, InterruptedException, TimeoutException {
        int mark = hall.ear().mark();
        press(key);
        return heard(hall.ear().untilSilence(mark));
    }

    /// The first key of all, which only begins.
    void begins() throws IOException, InterruptedException, TimeoutException {
        int mark = hall.ear().mark();
        press(AccessKey.HELP);
        heard(hall.ear().until(mark, "语音朗读已打开"));
    }

    void lays(ResidentCard card, String until)
            throws IOException, InterruptedException, TimeoutException {
        int mark = hall.ear().mark();
        story.add("> lays the card down");
        hall.reader().lay(card);
        heard(hall.ear().until(mark, until));
        hall.reader().lift();
    }

    /// Goes on to the first key that sounds like this.
    void finds(String words) throws IOException, InterruptedException, TimeoutException {
        for (int step = 0; step < MOST_STEPS; step++) {
            var heard = presses(AccessKey.NEXT);
            if (heard.contains(words) && heard.contains("按键")) {
                return;
            }
        }
        throw new TimeoutException("“" + words + "” is not found on this page");
    }

    /// Asks for the page's end first: what it proposes stands there.
    void findsAtTheEnd(String words) throws IOException, InterruptedException, TimeoutException {
        for (int step = 0; step < MOST_STEPS; step++) {
            var heard = presses(AccessKey.BACK);
            if (heard.contains(words) && heard.contains("按键")) {
                return;
            }
        }
        throw new TimeoutException("“" + words + "” is not found at the end of this page");
    }

    /// Selects what was heard last and listens until this is heard.
    void selects(String until) throws IOException, InterruptedException, TimeoutException {
        int mark = hall.ear().mark();
        press(AccessKey.SELECT);
        heard(hall.ear().until(mark, until));
    }

    /// Selects what was heard last; nothing more is to be heard.
    void ends() {
        press(AccessKey.SELECT);
    }

    private void press(AccessKey key) {
        presses++;
        story.add("> " + key);
        hall.keypad().press(key.code());
    }

    private String heard(String words) {
        story.add(words);
        return words;
    }
}
