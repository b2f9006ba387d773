package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.kiosk.flow.ArrangeTouch.Agree;
import cn.yimen.kiosk.flow.ArrangeTouch.ByCode;
import cn.yimen.kiosk.flow.ArrangeTouch.CancelIt;
import cn.yimen.kiosk.flow.ArrangeTouch.ChangeTime;
import cn.yimen.kiosk.flow.ArrangeTouch.ChooseDay;
import cn.yimen.kiosk.flow.ArrangeTouch.ChooseSlot;
import cn.yimen.kiosk.flow.ArrangeTouch.New;
import cn.yimen.kiosk.flow.ArrangeTouch.Own;
import cn.yimen.kiosk.flow.Arranging.Arranged;
import cn.yimen.kiosk.flow.Arranging.CancelQuestion;
import cn.yimen.kiosk.flow.Arranging.Check;
import cn.yimen.kiosk.flow.Arranging.Days;
import cn.yimen.kiosk.flow.Arranging.Freed;
import cn.yimen.kiosk.flow.Arranging.Hours;
import cn.yimen.kiosk.flow.Arranging.Hub;
import cn.yimen.kiosk.flow.Arranging.Shown;
import cn.yimen.kiosk.flow.CheckingIn.Finding;
import cn.yimen.kiosk.flow.CheckingIn.FindingBooking;
import cn.yimen.kiosk.flow.HallWait.HallPlace;
import cn.yimen.kiosk.flow.KioskEvent.Touch;
import cn.yimen.kiosk.flow.KioskState.Detail;
import cn.yimen.kiosk.flow.KioskState.Visited;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskMatters;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskSlots;
import cn.yimen.kiosk.flow.ProvinceQuestion.Book;
import cn.yimen.kiosk.flow.ProvinceQuestion.Cancel;
import cn.yimen.kiosk.flow.ProvinceQuestion.Rebook;
import cn.yimen.kiosk.flow.ProvinceQuestion.Wanted;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// 预约, touch by touch.
final class ArrangeTouches {

    private static final HallPlace HERE = new HallPlace("", "");

    private ArrangeTouches() {}

    /// A time for an item of this hall.
    static Next begin(Kiosk kiosk, Detail detail) {
        return ask(kiosk, detail, wanted(detail, HERE));
    }

    static Next ask(Kiosk kiosk, Visited back, Wanted wanted) {
        return ProvinceAnswers.ask(kiosk, back, new AskSlots(kiosk.session().number(), wanted));
    }

    static Wanted wanted(Detail detail, HallPlace place) {
        return new Wanted(detail.item().name(), codes(detail), place, Optional.empty());
    }

    static List<ItemCode> codes(Detail detail) {
        return detail.items().stream().map(ServiceItem::code).toList();
    }

    static Next on(Kiosk kiosk, Arranging at, Touch touch) {
        return switch (at) {
            case Hub hub -> hub(kiosk, hub, touch);
            case Days days -> days(kiosk, days, touch);
            case Hours hours -> hours(kiosk, hours, touch);
            case Check check -> check(kiosk, check, touch);
            case Shown shown -> shown(kiosk, shown, touch);
            case CancelQuestion question -> question(kiosk, question, touch);
            case Arranged _, Freed _ ->
                    Touches.isBack(touch) ? Arrivals.home(kiosk, at.visitor()) : Next.of(kiosk);
        };
    }

    private static Next hub(Kiosk kiosk, Hub at, Touch touch) {
        return switch (touch) {
            case ByCode _ ->
                    Next.of(kiosk.with(new FindingBooking(at.visitor(), "", Finding.NOT_ASKED)));
            case New _ -> HomeTouches.choosing(kiosk, at.visitor(), Purpose.BOOK);
            case Own _ when at.visitor().cardRead() ->
                    ProvinceAnswers.ask(
                            kiosk,
                            at,
                            new AskMatters(
                                    kiosk.session().number(),
                                    at.visitor().holder().orElseThrow(),
                                    AskMatters.Part.BOOKINGS));
            case KioskEvent.Key.BACK -> Arrivals.home(kiosk, at.visitor());
            default -> Next.of(kiosk);
        };
    }

    private static Next days(Kiosk kiosk, Days at, Touch touch) {
        return switch (touch) {
            case ChooseDay(LocalDate day) when at.free(day) > 0 ->
                    Next.of(kiosk.with(new Hours(at, day)));
            case PrepareTouch.OpenHalls _ ->
                    at.back() instanceof Detail detail
                            ? PrepareTouches.halls(kiosk, new Preparing.Options(detail))
                            : Next.of(kiosk);
            case KioskEvent.Key.BACK -> Next.of(kiosk.with(at.back()));
            default -> Next.of(kiosk);
        };
    }

    private static Next hours(Kiosk kiosk, Hours at, Touch touch) {
        return switch (touch) {
            case ChooseSlot(String code) ->
                    at.days().on(at.day()).stream()
                            .filter(slot -> slot.code().equals(code) && !slot.isFull())
                            .findFirst()
                            .map(slot -> Next.of(kiosk.with(new Check(at, slot))))
                            .orElseGet(() -> Next.of(kiosk));
            case KioskEvent.Key.BACK -> Next.of(kiosk.with(at.days()));
            default -> Next.of(kiosk);
        };
    }

    private static Next check(Kiosk kiosk, Check at, Touch touch) {
        return switch (touch) {
            case Agree _ when at.visitor().cardRead() ->
                    ProvinceAnswers.ask(kiosk, at, act(kiosk, at));
            case KioskEvent.Key.BACK -> Next.of(kiosk.with(at.hours()));
            default -> Next.of(kiosk);
        };
    }

    private static ProvinceQuestion act(Kiosk kiosk, Check at) {
        var session = kiosk.session().number();
        return at.wanted()
                .instead()
                .<ProvinceQuestion>map(before -> new Rebook(session, before, at.slot()))
                .orElseGet(() ->
                        new Book(
                                session,
                                at.visitor().holder().orElseThrow(),
                                at.wanted(),
                                at.slot()));
    }

    private static Next shown(Kiosk kiosk, Shown at, Touch touch) {
        boolean movable = at.reservation().canChange(kiosk.world().localTime());
        return switch (touch) {
            case ChangeTime _ when movable -> ask(kiosk, at, anew(at.reservation()));
            case CancelIt _ when movable -> Next.of(kiosk.with(new CancelQuestion(at)));
            case KioskEvent.Key.BACK, KioskEvent.Key.DONE -> Next.of(kiosk.with(at.back()));
            default -> Next.of(kiosk);
        };
    }

    private static Wanted anew(Reservation booked) {
        return new Wanted(booked.title(), booked.items(), booked.place(), Optional.of(booked));
    }

    private static Next question(Kiosk kiosk, CancelQuestion at, Touch touch) {
        return switch (touch) {
            case Agree _ ->
                    ProvinceAnswers.ask(
                            kiosk,
                            at.shown(),
                            new Cancel(kiosk.session().number(), at.shown().reservation()));
            case KioskEvent.Key.BACK, KioskEvent.Key.DONE -> Next.of(kiosk.with(at.shown()));
            default -> Next.of(kiosk);
        };
    }
}
