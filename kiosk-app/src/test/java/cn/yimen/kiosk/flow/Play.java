package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.kiosk.flow.KioskEvent.Tick;
import cn.yimen.kiosk.flow.KioskEvent.WorldChanged;
import java.util.ArrayList;
import java.util.List;

/// Drives the flow as a citizen and the machine would, and keeps what it wanted done.
final class Play {

    static final Holder WANG = new Holder(IdentityKind.RESIDENT_CARD, "王晓明", "511602199003070029");
    static final Holder LI = new Holder(IdentityKind.RESIDENT_CARD, "李秀英", "530102194801012344");

    static final IssuedTicket A001 = TestHall.issued(1);

    final TestHall hall = new TestHall();
    final List<KioskEffect> effects = new ArrayList<>();
    Kiosk kiosk = Kiosk.starting(TestHall.KIOSK);

    Play() {
        kiosk = Hearing.heard(kiosk, new Tick(TestHall.MORNING));
        hear(new WorldChanged(hall.world()));
    }

    Play hear(KioskEvent... events) {
        for (var event : events) {
            var next = KioskFlow.update(kiosk, event);
            kiosk = next.kiosk();
            effects.addAll(next.effects());
        }
        return this;
    }

    Play seconds(int count) {
        for (int i = 0; i < count; i++) {
            hear(new Tick(kiosk.world().now().plusSeconds(1)));
        }
        return this;
    }

    /// What the hall server says now.
    Play refresh() {
        return hear(new WorldChanged(hall.world(kiosk.world().link())));
    }

    Play swipe(Holder holder) {
        return hear(
                new KioskEvent.CardPlaced(),
                new KioskEvent.CardRead(holder),
                new KioskEvent.CardRemoved());
    }

    long session() {
        return kiosk.session().number();
    }

    KioskState state() {
        return kiosk.state();
    }

    <T extends KioskState> T on(Class<T> type) {
        if (!type.isInstance(kiosk.state())) {
            throw new AssertionError(
                    "on " + kiosk.state().name() + ", not " + type.getSimpleName());
        }
        return type.cast(kiosk.state());
    }

    <T extends KioskEffect> List<T> wanted(Class<T> type) {
        return effects.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /// Chosen as candidates are, all at once.
    Play write(String words) {
        return hear(new TypingTouch.Pick(words, 0));
    }

    Play type(String digits) {
        digits.chars().forEach(digit -> hear(new KioskEvent.Digit(digit - '0')));
        return this;
    }

    Play atDetail() {
        return swipe(WANG)
                .hear(
                        new KioskEvent.OpenHomeKey(HomeKey.TAKE_NUMBER),
                        new KioskEvent.OpenItem(TestHall.item("居民身份证补领").code()));
    }

    Play reserving() {
        return atDetail().hear(KioskEvent.Key.TAKE_NUMBER);
    }

    Play printing() {
        return reserving().hear(new KioskEvent.NumberTaken(session(), A001));
    }
}
