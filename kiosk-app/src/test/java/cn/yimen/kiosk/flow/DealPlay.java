package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.ServiceItem;
import cn.yimen.kiosk.flow.DealTouch.Way;
import java.util.List;

/// A visit by somebody with a card at a machine that reaches the province.
final class DealPlay {

    static final ServiceItem ITEM = TestHall.item("居民身份证补领");

    private final Play play = new Play();

    /// @param level how surely the item wants the person to be known
    DealPlay(int level) {
        var world =
                play.hall
                        .world()
                        .with(TestFiling.province(ITEM, TestHall.MORNING, level))
                        .withProvince(Link.LIVE);
        play.hear(new KioskEvent.WorldChanged(world));
        play.swipe(Play.WANG);
    }

    Kiosk kiosk() {
        return play.kiosk;
    }

    long session() {
        return play.session();
    }

    <T extends KioskState> T on(Class<T> type) {
        return play.on(type);
    }

    <T extends KioskEffect> List<T> wanted(Class<T> type) {
        return play.wanted(type);
    }

    DealPlay hear(KioskEvent... events) {
        play.hear(events);
        return this;
    }

    DealPlay seconds(int count) {
        play.seconds(count);
        return this;
    }

    void open() {
        hear(new KioskEvent.OpenHomeKey(HomeKey.APPLY), new KioskEvent.OpenItem(ITEM.code()));
        hear(new GuideTouch.Answer("self"), new GuideTouch.Answer("name"), KioskEvent.Key.CONFIRM);
    }

    /// Without anything being kept: nobody is asked twice.
    void filled() {
        filled(false);
    }

    void filledAndKept() {
        filled(true);
    }

    private void filled(boolean kept) {
        hear(new ApplyTouch.EditField("phone"));
        play.write("13900000000");
        hear(
                KioskEvent.Key.CONFIRM,
                KioskEvent.Key.CONFIRM,
                new ApplyTouch.Agree(kept),
                new ApplyTouch.ChooseOption("way", "window"),
                KioskEvent.Key.CONFIRM);
    }

    DealPlay atPapers() {
        open();
        filled();
        on(HandingIn.Papers.class);
        return this;
    }

    DealPlay provide(Way way) {
        return hear(new DealTouch.Provide(way));
    }

    /// At the summary, with a way for each needed paper.
    DealPlay settled(Way id, Way book, Way change) {
        atPapers();
        for (var way : List.of(id, book, change)) {
            hear(KioskEvent.Key.CONFIRM).provide(way);
        }
        hear(KioskEvent.Key.CONFIRM);
        on(HandingIn.Summary.class);
        return this;
    }
}
