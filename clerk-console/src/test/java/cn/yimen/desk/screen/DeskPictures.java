package cn.yimen.desk.screen;

import cn.yimen.desk.desk.BackIn;
import cn.yimen.desk.desk.Contact;
import cn.yimen.desk.desk.Desk;
import cn.yimen.desk.desk.DeskEvent;
import cn.yimen.desk.desk.DeskInUse;
import cn.yimen.desk.desk.DeskKey;
import cn.yimen.desk.desk.Look;
import cn.yimen.desk.desk.PauseReason;
import cn.yimen.desk.desk.TinyHall;
import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.Material;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.event.HallWideEvent.DeviceReported;
import cn.yimen.hall.event.HallWideEvent.HelpRequested;
import cn.yimen.hall.event.TicketEvent.CallAcknowledged;
import cn.yimen.hall.wire.HolderView;
import cn.yimen.hall.wire.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// A desk in every state that a clerk may see, reached as a clerk reaches it.
final class DeskPictures {

    private static final List<String> ITEMS =
            List.of(
                    "社会保险登记",
                    "医保参保登记（居民）",
                    "不动产查询",
                    "居住证签注",
                    "社保卡补领",
                    "医保异地备案",
                    "失业登记",
                    "养老待遇查询",
                    "参保凭证打印");
    private static final Duration SECOND = Duration.ofSeconds(1);

    private DeskPictures() {}

    static Map<String, Desk> all() {
        var pictures = new LinkedHashMap<String, Desk>();
        pictures.put("unheard", new DeskInUse().desk);
        pictures.put("opening", opening().desk);
        pictures.put("idle", idle().desk);
        pictures.put("helping", helping().desk);
        pictures.put("empty", empty().desk);
        pictures.put("called", called().desk);
        pictures.put("called-heard", heard().desk);
        pictures.put("called-unheard", calledUnheard().desk);
        pictures.put("serving", serving().desk);
        pictures.put("choosing-reason", choosing().desk);
        pictures.put("serving-pauses-after", pausesAfter().desk);
        pictures.put("paused", paused().desk);
        pictures.put("overdue", overdue().desk);
        pictures.put("doubt", doubt().desk);
        pictures.put("refused", refused().desk);
        pictures.put("away-serving", away(serving()).desk);
        pictures.put("away-called", away(called()).desk);
        pictures.put("away-idle", away(idle()).desk);
        pictures.put("list-passed", list(Look.Tab.PASSED).desk);
        pictures.put("list-done", list(Look.Tab.DONE).desk);
        pictures.putAll(AwayPictures.all());
        pictures.putAll(QuestionPictures.all());
        pictures.putAll(EntryPictures.all());
        pictures.putAll(EmergencyPictures.all());
        return pictures;
    }

    static DeskInUse opening() {
        var use = DeskInUse.live();
        use.happens(new DeskEvent.CatalogueCame(catalogue(), use.now()));
        return use;
    }

    static DeskInUse empty() {
        var use = opening();
        use.passes(SECOND);
        use.does(DeskKey.PRIMARY);
        use.passes(Duration.ofSeconds(8));
        return use;
    }

    /// Two people served, one passed, thirteen waiting, a kiosk without paper, somebody who asks
    /// for help.
    static DeskInUse idle() {
        var use = opening();
        use.hall.issue(use.now(), 14, PriorityClass.ORDINARY, "SX-1", "SX-2");
        use.hall.issue(use.now(), 17, PriorityClass.ORDINARY, "SX-5");
        use.hall.issue(use.now(), 19, PriorityClass.ORDINARY, "SX-3");
        for (int ordinal = 22; ordinal < 35; ordinal++) {
            issue(use, ordinal);
            use.passes(Duration.ofSeconds(50));
        }
        use.hear();
        use.does(DeskKey.PRIMARY);
        use.passes(SECOND);
        start(use);
        use.passes(Duration.ofMinutes(1));
        use.hall.issue(use.now(), 35, PriorityClass.SENIOR, "SX-1", "SX-2");
        use.passes(Duration.ofMinutes(11));
        finish(use);
        use.does(DeskKey.PRIMARY);
        use.passes(Duration.ofSeconds(25));
        use.does(DeskKey.PASS);
        use.passes(SECOND);
        start(use);
        use.passes(Duration.ofMinutes(7));
        finish(use);
        use.hall.tell(use.now(), new HelpRequested(new DeviceId("K2"), "ReadingCard"));
        use.hall.tell(
                use.now(),
                new DeviceReported(TinyHall.KIOSK, "printer", "OFFLINE", List.of("PAPER_OUT")));
        use.hall.tell(
                use.now(), new DeviceReported(new DeviceId("K2"), "printer", "READY", List.of()));
        use.hear();
        use.passes(Duration.ofSeconds(8));
        return use;
    }

    private static DeskInUse helping() {
        var use = idle();
        use.does(DeskKey.HELP);
        use.passes(SECOND);
        return use;
    }

    static DeskInUse called() {
        var use = idle();
        use.does(DeskKey.PRIMARY);
        person(use);
        use.passes(SECOND);
        return use;
    }

    /// The screens have answered, and the loudspeaker could not speak.
    static DeskInUse heard() {
        var use = called();
        acknowledge(use, "B1", Acknowledgement.SHOWN);
        acknowledge(use, "B2", Acknowledgement.SHOWN);
        acknowledge(use, "B1", Acknowledgement.NOT_SPOKEN);
        use.passes(Duration.ofSeconds(22));
        return use;
    }

    static DeskInUse calledUnheard() {
        var use = called();
        use.passes(Duration.ofSeconds(16));
        return use;
    }

    static DeskInUse serving() {
        var use = called();
        acknowledge(use, "B1", Acknowledgement.SHOWN);
        acknowledge(use, "B1", Acknowledgement.SPOKEN);
        use.does(DeskKey.PRIMARY);
        use.passes(Duration.ofSeconds(252));
        return use;
    }

    static DeskInUse choosing() {
        var use = idle();
        use.press(DeskKey.PAUSE);
        return use;
    }

    static DeskInUse paused() {
        var use = choosing();
        use.choose(PauseReason.MEAL, BackIn.THIRTY);
        use.answer(use.sent.getLast());
        use.hear();
        use.passes(Duration.ofSeconds(200));
        return use;
    }

    static DeskInUse overdue() {
        var use = paused();
        use.passes(Duration.ofMinutes(29));
        return use;
    }

    static DeskInUse pausesAfter() {
        var use = serving();
        use.press(DeskKey.PAUSE);
        use.choose(PauseReason.MEETING);
        use.answer(use.sent.getLast());
        use.hear();
        return use;
    }

    static DeskInUse doubt() {
        var use = idle();
        use.press(DeskKey.PRIMARY);
        use.loses(use.sent.getLast());
        return use;
    }

    static DeskInUse refused() {
        var use = idle();
        use.press(DeskKey.PRIMARY);
        use.refuses(use.sent.getLast(), Refusal.NOBODY_WAITING);
        return use;
    }

    static DeskInUse away(DeskInUse use) {
        use.happens(new DeskEvent.LinkChanged(Contact.Link.LOST, use.now()));
        use.passesInSilence(Duration.ofSeconds(14));
        return use;
    }

    static DeskInUse list(Look.Tab tab) {
        var use = idle();
        use.happens(new DeskEvent.TabChosen(tab, use.now()));
        return use;
    }

    private static void issue(DeskInUse use, int ordinal) {
        var item = "SX-" + (ordinal % ITEMS.size() + 1);
        var priority = ordinal == 25 ? PriorityClass.APPOINTMENT : PriorityClass.ORDINARY;
        use.hall.issue(use.now(), ordinal, priority, item);
    }

    private static void start(DeskInUse use) {
        use.does(DeskKey.PRIMARY);
        use.passes(SECOND);
        use.does(DeskKey.PRIMARY);
    }

    private static void finish(DeskInUse use) {
        use.does(DeskKey.PRIMARY);
        use.passes(SECOND);
    }

    private static void person(DeskInUse use) {
        var ticket = use.desk.state().inHand().orElseThrow().id();
        var view =
                new HolderView(
                        IdentityKind.RESIDENT_CARD,
                        "周*兰",
                        "511***********002X",
                        Optional.of(72),
                        Optional.of(true));
        use.happens(new DeskEvent.PersonCame(ticket, Optional.of(view), use.now()));
    }

    private static void acknowledge(DeskInUse use, String board, Acknowledgement what) {
        var ticket = use.desk.state().inHand().orElseThrow();
        use.hall.tell(
                use.now(),
                new CallAcknowledged(ticket.id(), ticket.calls(), new DeviceId(board), what));
        use.hear();
    }

    private static Catalogue catalogue() {
        var items =
                IntStream.rangeClosed(1, ITEMS.size())
                        .mapToObj(n -> item("SX-" + n, ITEMS.get(n - 1)))
                        .toList();
        return new Catalogue("1", LocalDate.of(2026, 11, 1), List.of(), List.of(), items);
    }

    private static ServiceItem item(String code, String name) {
        return new ServiceItem(
                new ItemCode(code),
                name,
                "rs",
                List.of(),
                new LineId("A"),
                List.of(),
                List.of(
                        new Material("居民身份证", "刷卡即可", Material.Need.READ_FROM_CARD, 0),
                        new Material(
                                "申请表",
                                "原件 1 份",
                                Material.Need.BRING,
                                0,
                                Optional.of("本人签字，日期在三个月内"),
                                Optional.empty()),
                        new Material("收入证明", "原件 1 份", Material.Need.DEFERRABLE, 5)),
                "不收费",
                0,
                1);
    }
}
