package cn.yimen.kiosk.screen;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.kiosk.flow.ArrangeTouch;
import cn.yimen.kiosk.flow.Arranging;
import cn.yimen.kiosk.flow.Booking;
import cn.yimen.kiosk.flow.BookingCode;
import cn.yimen.kiosk.flow.HallWait.HallPlace;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.OpenSlot;
import cn.yimen.kiosk.flow.PrepareTouch;
import cn.yimen.kiosk.flow.Reservation;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.icon.Icon;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// 预约: the calendar, the times, and what was booked.
record ArrangeFace(Surroundings around) {

    Page of(World world, Arranging state) {
        return switch (state) {
            case Arranging.Hub hub -> hub(hub);
            case Arranging.Days days -> days(world, days);
            case Arranging.Hours hours -> hours(world, hours);
            case Arranging.Check check -> check(world, check);
            case Arranging.Arranged arranged -> arranged(world, arranged);
            case Arranging.Shown shown -> shown(world, shown);
            case Arranging.CancelQuestion question -> question(world, question);
            case Arranging.Freed freed -> freed(world, freed);
        };
    }

    private Page hub(Arranging.Hub state) {
        var rows = new ArrayList<Entry>();
        rows.add(row(Icon.SCAN, "arrange.by-code", new ArrangeTouch.ByCode()));
        rows.add(row(Icon.BOOKING, "arrange.new", new ArrangeTouch.New()));
        boolean known = state.visitor().cardRead();
        var own = row(Icon.CASES, "arrange.own", new ArrangeTouch.Own());
        rows.add(known ? own : own.off(around.text("arrange.card-first")));
        return Page.titled(around.text("arrange.title"))
                .lead(around.text("arrange.lead"))
                .with(Block.rows(rows));
    }

    private Entry row(Icon icon, String key, KioskEvent.Touch touch) {
        return Entry.leading(icon, around.text(key), around.text(key + ".note"), touch);
    }

    private Page days(World world, Arranging.Days state) {
        var days =
                state.slots().stream()
                        .map(OpenSlot::day)
                        .distinct()
                        .map(day -> day(state, day))
                        .toList();
        var content =
                Page.titled(state.wanted().title())
                        .lead(
                                around.text(
                                        "arrange.which-day", place(world, state.wanted().place())))
                        .with(grid(days));
        var told =
                days.isEmpty()
                        ? content.notice(Band.attention(Icon.INFO, around.text("arrange.no-slots")))
                        : content;
        return state.back() instanceof KioskState.Detail
                ? told.secondary(
                        Act.of(
                                Icon.MAP,
                                around.text("prepare.halls"),
                                new PrepareTouch.OpenHalls()))
                : told;
    }

    private Tile day(Arranging.Days state, LocalDate day) {
        int free = state.free(day);
        return new TimeTile(
                around.moments().weekday(day),
                free == 0 ? around.text("arrange.full") : around.text("arrange.free", free),
                free > 0,
                new ArrangeTouch.ChooseDay(day));
    }

    /// As many side by side as the panel holds; the pages turn.
    private static Block grid(List<? extends Tile> times) {
        return Block.grid(3, 270, times).turning();
    }

    private Page hours(World world, Arranging.Hours state) {
        return Page.titled(around.moments().weekday(state.day()))
                .lead(
                        around.text(
                                "arrange.which-time", place(world, state.days().wanted().place())))
                .with(grid(state.days().on(state.day()).stream().map(this::slot).toList()));
    }

    private Tile slot(OpenSlot slot) {
        return new TimeTile(
                span(slot.from(), slot.to()),
                free(slot),
                !slot.isFull(),
                new ArrangeTouch.ChooseSlot(slot.code()));
    }

    private String free(OpenSlot slot) {
        if (slot.isFull()) {
            return around.text("arrange.full");
        }
        var free = around.text("arrange.free", slot.free());
        return slot.isQuiet() ? around.text("arrange.quiet", free) : free;
    }

    private String span(LocalTime from, LocalTime to) {
        return around.moments().time(from) + "–" + around.moments().time(to);
    }

    private Page check(World world, Arranging.Check state) {
        var facts = new ArrayList<Fact>();
        facts.add(fact("what", state.wanted().title()));
        facts.add(fact("when", when(state.slot().day(), state.slot().from(), state.slot().to())));
        facts.add(fact("where", place(world, state.wanted().place())));
        boolean known = state.visitor().cardRead();
        if (known) {
            facts.add(fact("who", state.visitor().maskedName()));
        }
        boolean moves = state.wanted().instead().isPresent();
        var content =
                Page.titled(around.text(moves ? "arrange.check-move" : "arrange.check"))
                        .with(Block.card(facts));
        return known
                ? content.notice(Band.information(Icon.INFO, around.text("arrange.rule")))
                        .primary(
                                Act.of(
                                        Icon.CHECK,
                                        around.text("arrange.agree"),
                                        new ArrangeTouch.Agree()))
                : content.notice(Band.attention(Icon.IDCARD, around.text("arrange.lay-card")));
    }

    private Page arranged(World world, Arranging.Arranged state) {
        var title = around.text(state.moved() ? "arrange.moved" : "arrange.arranged");
        return Page.titled(title)
                .notice(Band.done(around.text("arrange.come")))
                .with(facts(world, state.reservation()))
                .with(code(state.reservation()))
                .primary(Act.of(Icon.DONE, around.text("arrange.done"), KioskEvent.Key.DONE));
    }

    private Block code(Reservation booked) {
        return CodeTile.of(booked.checkInCode(), around.text("arrange.photo"));
    }

    private Block facts(World world, Reservation booked) {
        return Block.card(
                List.of(
                        fact("what", booked.title()),
                        fact("when", when(booked.day(), booked.from(), booked.to())),
                        fact("where", place(world, booked.place())),
                        fact("code", ending(booked.checkInCode()))));
    }

    private Fact fact(String name, String value) {
        return new Fact(around.text("arrange." + name), value);
    }

    private String when(LocalDate day, LocalTime from, LocalTime to) {
        return around.moments().weekday(day) + " " + span(from, to);
    }

    /// So many characters are typed at the machine.
    private static String ending(String code) {
        return code.substring(Math.max(0, code.length() - BookingCode.SHORTEST));
    }

    private String place(World world, HallPlace place) {
        return place.isHere()
                ? world.config().map(HallConfig::name).orElse(place.name())
                : place.name();
    }

    private Page shown(World world, Arranging.Shown state) {
        var booked = state.reservation();
        var content =
                Page.titled(around.text("arrange.use." + booked.use())).with(facts(world, booked));
        if (booked.use() != Booking.Use.OPEN) {
            return content.primary(back());
        }
        var coded = content.with(code(booked));
        return booked.canChange(world.localTime())
                ? coded.primary(
                                Act.of(
                                        Icon.CLOCK,
                                        around.text("arrange.move"),
                                        new ArrangeTouch.ChangeTime()))
                        .secondary(
                                Act.of(
                                        Icon.CLOSE,
                                        around.text("arrange.cancel"),
                                        new ArrangeTouch.CancelIt()))
                : coded.notice(Band.information(Icon.INFO, around.text("arrange.too-late")))
                        .primary(back());
    }

    private Act back() {
        return Act.of(Icon.BACK, around.text("asking.back"), KioskEvent.Key.DONE);
    }

    private Page question(World world, Arranging.CancelQuestion state) {
        return Page.titled(around.text("arrange.cancel-question"))
                .with(facts(world, state.shown().reservation()))
                .primary(Act.of(Icon.BACK, around.text("arrange.keep"), KioskEvent.Key.DONE))
                .secondary(
                        Act.of(
                                Icon.CLOSE,
                                around.text("arrange.cancel-yes"),
                                new ArrangeTouch.Agree()));
    }

    private Page freed(World world, Arranging.Freed state) {
        return Page.titled(around.text("arrange.freed"))
                .notice(Band.done(around.text("arrange.freed.note")))
                .with(facts(world, state.reservation()))
                .primary(Act.of(Icon.DONE, around.text("arrange.done"), KioskEvent.Key.DONE));
    }

    /// The person's bookings, as rows.
    List<Entry> rows(World world, List<Reservation> booked) {
        return booked.stream()
                .map(one ->
                        Entry.leading(
                                Icon.BOOKING,
                                one.title(),
                                around.text(
                                        "arrange.row",
                                        around.text("arrange.use." + one.use()),
                                        when(one.day(), one.from(), one.to()),
                                        place(world, one.place())),
                                new ArrangeTouch.OpenReservation(one.code())))
                .toList();
    }
}
