package cn.yimen.system.mishap;

import cn.yimen.device.card.ResidentCard;
import cn.yimen.device.sim.card.InventedPersons;
import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.RecordAppointment;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.system.hall.Watcher;
import cn.yimen.system.touch.KioskStage;
import cn.yimen.system.touch.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The everyday ways on the real panel, beside which mishaps are told apart: a booking checked in
/// and its service rated; a number in English, within low reach, and on the other panels.
final class Walks {

    private static final String ITEM = "居民身份证到期换领";
    private static final ResidentCard WOMAN = InventedPersons.youngWoman();
    private static final ResidentCard MAN = InventedPersons.oldMan();
    private static final WindowId WINDOW = new WindowId("3");
    private static final ClerkId CLERK = new ClerkId("0317");
    private static final Duration LIMIT = KioskStage.PATIENCE;

    private final KioskStage stage;
    private final Person person;
    private final Truth truth;

    Walks(KioskStage stage, Person person, Truth truth) {
        this.stage = stage;
        this.person = person;
        this.truth = truth;
    }

    void upright() throws Exception {
        checkInAndRate("upright");
        inEnglish();
        withinReach();
    }

    /// On whichever panel the stage has.
    void lying(String panel) throws Exception {
        checkInAndRate(panel);
        person.comes(MAN, "取号");
        person.pictures(panel + "-home");
        takes(panel);
    }

    /// From the first page of a visit.
    private void takes(String panel) throws Exception {
        person.touches("取号", ITEM);
        person.pictures(panel + "-item");
        person.touches("现在取号");
        person.sees("请取走小票");
        person.pictures(panel + "-number");
        truth.is(true, panel + ": a number with three touches");
        person.touches("已取小票，完成");
    }

    private void checkInAndRate(String panel) throws Exception {
        var desk = stage.watcher(new DeviceId("D3"));
        var items = desk.catalogue().items();
        var item = items.stream().filter(one -> one.name().equals(ITEM)).findFirst().orElseThrow();
        var from = Instant.now().plus(Duration.ofMinutes(5));
        desk.does(
                new RecordAppointment(
                        new AppointmentId("YY3F08A1C29B"),
                        List.of(item.code()),
                        from,
                        from.plus(Duration.ofMinutes(30)),
                        Optional.of(holder(WOMAN))),
                LIMIT);
        person.comes(WOMAN, "预约签到");
        person.pictures(panel + "-check-in-home");
        person.touches("预约签到");
        person.pictures(panel + "-check-in-booking");
        person.touches("签到取号");
        person.sees("请取走小票");
        person.pictures(panel + "-check-in-number");
        truth.is(true, panel + ": a booking is checked in by card with two touches");
        person.touches("已取小票，完成");
        serves(desk);
        person.comes(WOMAN, "评价");
        person.touches("评价");
        person.sees("您对这次服务满意吗");
        person.pictures(panel + "-rating");
        person.touches("非常 满意", "提交评价");
        person.sees("谢谢您的评价");
        person.pictures(panel + "-rated");
        truth.is(true, panel + ": and the service rated");
    }

    private static Holder holder(ResidentCard card) {
        return new Holder(IdentityKind.RESIDENT_CARD, card.holder().name(), card.number());
    }

    private void serves(Watcher desk) throws Exception {
        desk.does(new OpenWindow(WINDOW, CLERK), LIMIT);
        desk.does(new CallNext(WINDOW, CLERK), LIMIT);
        var called =
                desk.await(
                                "somebody is called",
                                state -> state.window(WINDOW).current().isPresent(),
                                LIMIT)
                        .window(WINDOW)
                        .current()
                        .orElseThrow();
        desk.does(new StartServing(called, WINDOW, CLERK), LIMIT);
        desk.does(new FinishServing(called, WINDOW, CLERK), LIMIT);
    }

    private void inEnglish() throws Exception {
        person.comes(MAN, "取号");
        person.touches("语言", "English");
        person.sees("What would you like to do?");
        person.pictures("english-home");
        person.touches("Get a number", ITEM);
        person.pictures("english-item");
        person.touches("Get a number now");
        person.sees("Please take your ticket");
        person.pictures("english-number");
        truth.is(true, "a number in English, changed in the middle of a visit");
        person.touches("I have it, done");
    }

    private void withinReach() throws Exception {
        person.comes(WOMAN, "取号");
        person.touches("无障碍", "屏幕下移");
        person.pictures("low-reach-choice");
        person.touches("返回");
        person.pictures("low-reach-home");
        takes("low-reach");
    }
}
