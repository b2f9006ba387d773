package cn.yimen.desk.screen;

import cn.yimen.desk.desk.Desk;
import cn.yimen.desk.desk.DeskEvent;
import cn.yimen.desk.desk.DeskInUse;
import cn.yimen.desk.desk.DeskKey;
import cn.yimen.desk.desk.Look;
import cn.yimen.desk.desk.Questions;
import cn.yimen.desk.desk.Seat;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// The desk while it asks, and with people whom it holds.
final class QuestionPictures {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private QuestionPictures() {}

    static Map<String, Desk> all() {
        var pictures = new LinkedHashMap<String, Desk>();
        pictures.put("ask-why-hold", asked(DeskPictures.serving(), DeskKey.HOLD).desk);
        pictures.put("ask-when-back", asked(DeskPictures.idle(), DeskKey.PAUSE, 1).desk);
        pictures.put("ask-whether-served", asked(DeskPictures.serving(), DeskKey.TRANSFER).desk);
        pictures.put("ask-where-to", asked(DeskPictures.serving(), DeskKey.TRANSFER, 2).desk);
        pictures.put(
                "ask-which-window", asked(DeskPictures.serving(), DeskKey.TRANSFER, 1, 2).desk);
        pictures.put("ask-whom-to-call", asked(DeskPictures.idle(), DeskKey.CHOOSE).desk);
        pictures.put(
                "ask-whom-page-2", asked(DeskPictures.idle(), DeskKey.CHOOSE, Questions.MORE).desk);
        pictures.put("ask-why-chosen", asked(DeskPictures.idle(), DeskKey.CHOOSE, 3).desk);
        pictures.put("chosen", chosen().desk);
        pictures.put("held-due", held().desk);
        pictures.put("ask-whom-to-resume", asked(held(), DeskKey.HOLD).desk);
        var checked = asked(DeskPictures.serving(), DeskKey.MATERIALS, 1, 2, 2, 3, 3, 3);
        checked.happens(new DeskEvent.ToolChanged(Seat.Tool.PRINTER, true, checked.now()));
        pictures.put("ask-which-materials", checked.desk);
        return pictures;
    }

    private static DeskInUse asked(DeskInUse use, DeskKey key, int... digits) {
        use.press(key);
        for (int digit : digits) {
            use.choose(digit);
        }
        return use;
    }

    private static DeskInUse chosen() {
        var use = DeskPictures.idle();
        use.press(DeskKey.CHOOSE);
        use.chooses(3, 3);
        use.passes(SECOND);
        return use;
    }

    /// Two who fetch something; the first for longer than was agreed.
    private static DeskInUse held() {
        var use = DeskPictures.serving();
        for (int reason : new int[] {1, 3}) {
            use.press(DeskKey.HOLD);
            use.chooses(reason);
            use.passes(Duration.ofMinutes(12));
            if (reason == 1) {
                use.does(DeskKey.PRIMARY);
                use.passes(SECOND);
                use.does(DeskKey.PRIMARY);
                use.passes(SECOND);
            }
        }
        use.happens(new DeskEvent.TabChosen(Look.Tab.HELD, use.now()));
        return use;
    }
}
