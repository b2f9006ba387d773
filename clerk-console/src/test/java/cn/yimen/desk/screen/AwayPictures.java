package cn.yimen.desk.screen;

import cn.yimen.desk.desk.Contact;
import cn.yimen.desk.desk.Desk;
import cn.yimen.desk.desk.DeskEvent;
import cn.yimen.desk.desk.DeskInUse;
import cn.yimen.desk.desk.DeskKey;
import cn.yimen.desk.desk.PauseReason;
import cn.yimen.hall.wire.Refusal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// A desk that works on without the hall, and what it says afterwards.
final class AwayPictures {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private AwayPictures() {}

    static Map<String, Desk> all() {
        var pictures = new LinkedHashMap<String, Desk>();
        pictures.put("away-serving-pending", pending().desk);
        pictures.put("away-unkept", unkept().desk);
        pictures.put("unheard-restarted", restarted().desk);
        pictures.put("overruled", overruled().desk);
        return pictures;
    }

    /// 办结 and then 暂停, without the hall.
    private static DeskInUse pending() {
        var use = DeskPictures.away(DeskPictures.serving());
        use.press(DeskKey.PRIMARY);
        use.keeps(true);
        use.passesInSilence(SECOND);
        use.press(DeskKey.PAUSE);
        use.choose(PauseReason.MEAL);
        use.keeps(true);
        use.passesInSilence(SECOND);
        return use;
    }

    /// The disk is full.
    private static DeskInUse unkept() {
        var use = DeskPictures.away(DeskPictures.serving());
        use.press(DeskKey.PRIMARY);
        use.keeps(false);
        use.passesInSilence(SECOND);
        return use;
    }

    /// Somebody else ended the turn meanwhile.
    private static DeskInUse overruled() {
        var use = pending();
        use.happens(new DeskEvent.LinkChanged(Contact.Link.LIVE, use.now()));
        use.hear();
        use.happens(new DeskEvent.Tick(use.now()));
        use.refuses(use.sent.getLast(), Refusal.WRONG_STAGE);
        return use;
    }

    /// Switched on again before the hall was back.
    private static DeskInUse restarted() {
        var use = new DeskInUse();
        use.happens(new DeskEvent.DeedsFound(pending().kept, use.now()));
        return use;
    }
}
