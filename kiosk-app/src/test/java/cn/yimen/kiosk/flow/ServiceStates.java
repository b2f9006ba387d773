package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.Holder;
import cn.yimen.kiosk.flow.Asking.Declination;
import cn.yimen.kiosk.flow.Guiding.OnPaper;
import cn.yimen.kiosk.flow.HallWait.HallPlace;
import cn.yimen.kiosk.flow.KioskState.Choosing;
import cn.yimen.kiosk.flow.KioskState.Detail;
import cn.yimen.kiosk.flow.ProvinceAnswer.ShownLicence;
import cn.yimen.kiosk.flow.ProvinceQuestion.Wanted;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Every screen before queueing, of bookings, and of one's own matters, as somebody meets it.
public final class ServiceStates {

    private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 24);
    private static final HallPlace HERE = new HallPlace("", "云岭市政务服务中心");

    private ServiceStates() {}

    public static Map<String, KioskState> all(Visitor visitor) {
        var all = new LinkedHashMap<String, KioskState>();
        before(visitor, all);
        bookings(visitor, all);
        matters(visitor, all);
        return all;
    }

    private static Choosing choosing(Visitor visitor) {
        return new Choosing(
                visitor, Purpose.TAKE_NUMBER, Arrangement.BY_THEME, Optional.empty(), 0, 0);
    }

    private static Detail detail(Visitor visitor) {
        return new Detail(TestHall.item("不动产转移登记（二手房）"), 0, choosing(visitor));
    }

    private static void before(Visitor visitor, Map<String, KioskState> all) {
        var detail = detail(visitor);
        var papers = new Preparing.Materials(detail, Set.of(), OnPaper.NOT_ASKED);
        var others = PrepareTouches.others(new TestHall().world(), detail);
        all.put("wonder", new Wondering(visitor, Purpose.TAKE_NUMBER, Optional.empty()));
        all.put("wonder-birth", new Wondering(visitor, Purpose.TAKE_NUMBER, Optional.of("birth")));
        all.put("prepare", new Preparing.Options(detail));
        all.put("prepare-papers", papers);
        all.put("prepare-later", papers.with(Set.of("契税完税证明"), OnPaper.NOT_ASKED));
        all.put(
                "prepare-missing",
                papers.with(Set.of("契税完税证明", "购房合同"), OnPaper.ended(Optional.empty())));
        all.put(
                "prepare-together",
                new Preparing.Together(detail.with(List.of(others.getFirst())), others));
        all.put("prepare-halls-none", new Preparing.Elsewhere(detail, List.of()));
        all.put("prepare-halls", new Preparing.Elsewhere(detail, halls()));
    }

    private static List<HallWait> halls() {
        return List.of(
                LikelyServices.hall(),
                new HallWait(
                        HERE,
                        "云岭市示例路 24 号",
                        true,
                        OptionalInt.of(31),
                        OptionalInt.of(45),
                        false,
                        0),
                new HallWait(
                        new HallPlace("530199001001", "南湖街道便民服务中心"),
                        "云岭市示例路 4 号",
                        false,
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        false,
                        6_300));
    }

    private static void bookings(Visitor visitor, Map<String, KioskState> all) {
        var question = new ProvinceQuestion.AskSlots(1, wanted(Optional.empty()));
        var back = detail(visitor);
        var days = new Arranging.Days(back, wanted(Optional.empty()), slots());
        var hours = new Arranging.Hours(days, TOMORROW);
        var hub = new Arranging.Hub(visitor);
        var shown = new Arranging.Shown(hub, LikelyServices.reservation());
        all.put("asking", new Asking.Asked(back, question, 1));
        all.put("asking-away", new Asking.NotReached(back, question));
        all.put("asking-no", new Asking.Declined(back, question, Declination.SLOT_FULL));
        all.put("arrange", hub);
        all.put("arrange-days", days);
        all.put("arrange-none", new Arranging.Days(back, wanted(Optional.empty()), List.of()));
        all.put("arrange-hours", hours);
        all.put("arrange-check", new Arranging.Check(hours, slots().getFirst()));
        all.put("arrange-card", new Arranging.Check(hours, slots().getFirst()).as(Visitor.GUEST));
        all.put(
                "arrange-done",
                new Arranging.Arranged(visitor, LikelyServices.reservation(), false));
        all.put("arrange-shown", shown);
        all.put("arrange-cancel", new Arranging.CancelQuestion(shown));
        all.put("arrange-freed", new Arranging.Freed(visitor, LikelyServices.reservation()));
    }

    private static Wanted wanted(Optional<Reservation> instead) {
        var item = TestHall.item("不动产转移登记（二手房）");
        return new Wanted(item.name(), List.of(item.code()), HERE, instead);
    }

    private static List<OpenSlot> slots() {
        var slots = new ArrayList<OpenSlot>();
        for (int day = 0; day < 10; day++) {
            for (int hour = 9; hour < 17; hour++) {
                int free = Math.max(0, (hour * 7 + day * 5) % 9 - 2);
                slots.add(
                        new OpenSlot(
                                "s" + day + "." + hour,
                                TOMORROW.plusDays(day),
                                LocalTime.of(hour, 0),
                                LocalTime.of(hour + 1, 0),
                                6,
                                day == 2 ? 0 : free));
            }
        }
        return slots;
    }

    private static void matters(Visitor visitor, Map<String, KioskState> all) {
        var own = LikelyServices.matters();
        for (var tab : Following.Tab.values()) {
            all.put("follow-" + tab, new Following.Matters(visitor, own, tab));
        }
        var matters = new Following.Matters(visitor, own, Following.Tab.CASES);
        var nothing = new OwnMatters(List.of(), List.of(), List.of());
        all.put("follow-none", new Following.Matters(visitor, nothing, Following.Tab.CASES));
        all.put("licence-showing", new Following.ShowingLicence(Visitor.GUEST));
        all.put("follow-result", new Following.CaseShown(matters, LikelyServices.finished()));
        all.put("follow-case", new Following.CaseShown(matters, LikelyServices.view()));
        all.put("follow-lacking", new Following.CaseShown(matters, LikelyServices.lacking()));
        completing(matters, all);
        all.put(
                "follow-reminder",
                new Following.ReminderShown(matters, own.reminders().getFirst()));
        all.put(
                "appeal-filed",
                new Following.AppealShown(
                        visitor, LikelyServices.appeal(), true, OnPaper.NOT_ASKED));
        all.put(
                "licence",
                new Following.LicenceShown(
                        visitor,
                        new ShownLicence(
                                "机动车驾驶证",
                                visitor.holder().map(Holder::name).map(_ -> "王*明").orElse(""),
                                Optional.of(TOMORROW.plusYears(3)),
                                true)));
    }

    private static void completing(Following.Matters matters, Map<String, KioskState> all) {
        var shown = new Following.CaseShown(matters, LikelyServices.lacking());
        var filing = shown.view().lacking().orElseThrow();
        var list = new Completing.Lacks(shown, filing, Finds.NONE, Map.of());
        var rule = filing.papers().getLast();
        var ways = new Completing.Ways(list, rule);
        var ready = list.giving(rule, new Given.Files(List.of("f1", "f2")));
        var phone =
                new HandingIn.Phone.Shown(
                        "https://p.example/u?s=1", TestHall.MORNING.plusSeconds(600), List.of());
        all.put("complete-list", list);
        all.put("complete-given", ready);
        all.put("complete-ways", ways);
        all.put("complete-phone", new Completing.ByPhone(ways, phone));
        all.put("complete-done", new Completing.Completed(matters, LikelyServices.finished()));
        all.put("complete-some", new Completing.Completed(matters, LikelyServices.view()));
    }
}
