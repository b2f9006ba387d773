package cn.yimen.system.model;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.wire.ExtraHours.AnnounceSession;
import cn.yimen.hall.wire.ExtraHours.WithdrawSession;
import cn.yimen.hall.wire.HallCommand.ChangeConfig;
import cn.yimen.hall.wire.HallCommand.CloseLine;
import cn.yimen.hall.wire.HallCommand.ReopenLine;
import cn.yimen.hall.wire.HallCommand.ResumeHall;
import cn.yimen.hall.wire.HallCommand.StopHall;
import cn.yimen.hall.wire.Helping;
import cn.yimen.hall.wire.Helping.EndHelp;
import cn.yimen.hall.wire.Helping.RequestHelp;
import cn.yimen.hall.wire.Helping.TakeHelp;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.hall.wire.Reporting.ReportDevice;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What concerns the hall as a whole, or a machine in it.
record House(Books books) {

    Verdict close(CloseLine c) {
        if (books.config.line(c.line()).isEmpty()) {
            return Verdict.refused(Refusal.UNKNOWN_LINE);
        }
        var before = books.closedLines.put(c.line(), c.notice());
        return c.notice().equals(before)
                ? Verdict.already()
                : Verdict.done(c.line() + " closed: " + c.notice());
    }

    Verdict reopen(ReopenLine c) {
        if (books.config.line(c.line()).isEmpty()) {
            return Verdict.refused(Refusal.UNKNOWN_LINE);
        }
        return books.closedLines.remove(c.line()) == null
                ? Verdict.already()
                : Verdict.done(c.line() + " reopened");
    }

    Verdict stop(StopHall c) {
        if (books.stop.isPresent()) {
            return Verdict.already();
        }
        books.stop = Optional.of(c.reason());
        return Verdict.done("hall stopped");
    }

    Verdict resume(ResumeHall c) {
        if (books.stop.isEmpty()) {
            return Verdict.already();
        }
        books.stop = Optional.empty();
        return Verdict.done("hall resumed by " + c.clerk());
    }

    Verdict announce(AnnounceSession c) {
        if (!c.from().isBefore(c.to()) || c.day().isBefore(books.day)) {
            return Verdict.refused(Refusal.INVALID);
        }
        if (!c.lines().stream().allMatch(line -> books.config.line(line).isPresent())) {
            return Verdict.refused(Refusal.UNKNOWN_LINE);
        }
        boolean windows =
                c.windows().orElse(List.of()).stream()
                        .allMatch(window -> books.config.window(window).isPresent());
        if (!windows) {
            return Verdict.refused(Refusal.UNKNOWN_WINDOW);
        }
        var session =
                new Books.Session(c.day(), c.from(), c.to(), c.lines(), c.windows(), c.capacity());
        if (books.sessions.contains(session)) {
            return Verdict.already();
        }
        books.sessions.removeIf(session::isAt);
        books.sessions.add(session);
        return Verdict.done("session " + session);
    }

    Verdict withdraw(WithdrawSession c) {
        var session =
                new Books.Session(
                        c.day(), c.from(), c.to(), c.lines(), Optional.empty(), Optional.empty());
        var announced = books.sessions.stream().filter(session::isAt).findFirst();
        if (announced.isEmpty()) {
            return Verdict.already();
        }
        boolean promised =
                books.bookings.values().stream()
                        .filter(booking -> booking.is("BOOKED") && booking.day.equals(c.day()))
                        .anyMatch(booking -> needs(booking, announced.get()));
        if (promised) {
            return Verdict.refused(Refusal.IN_USE);
        }
        books.sessions.remove(announced.get());
        return Verdict.done("session taken back");
    }

    /// Whether nothing but that session opens the hall at the booked time.
    private boolean needs(Booking booking, Books.Session session) {
        var time = LocalTime.ofInstant(booking.slot.from(), books.config.zone());
        var open = new ArrayList<Books.Session>();
        for (var each : books.sessions) {
            boolean serves = each.lines().isEmpty() || each.lines().contains(booking.slot.line());
            boolean holds = !time.isBefore(each.from()) && time.isBefore(each.to());
            if (each.day().equals(session.day()) && serves && holds) {
                open.add(each);
            }
        }
        boolean usual =
                books.config.calendar().isWorkday(session.day())
                        && books.config.hours().stream()
                                .anyMatch(h -> !time.isBefore(h.from()) && time.isBefore(h.to()));
        return open.equals(List.of(session)) && !usual;
    }

    Verdict change(ChangeConfig c) {
        if (books.config.equals(c.config())) {
            return Verdict.already();
        }
        if (!books.config.id().equals(c.config().id())) {
            return Verdict.refused(Refusal.INVALID);
        }
        var inUse = standsInTheWay(c.config());
        if (inUse) {
            return Verdict.refused(Refusal.IN_USE);
        }
        List<String> facts = new ArrayList<>();
        for (var window : books.config.windows()) {
            var post = books.post(window.id());
            if (!post.isClosed() && c.config().window(post.id).isEmpty()) {
                facts.add(post.id + " closed by " + post.clerk.orElseThrow());
                post.mode = "CLOSED";
                post.clerk = Optional.empty();
            }
        }
        books.config = c.config();
        facts.add("configured");
        return new Verdict.Done(facts);
    }

    private boolean standsInTheWay(HallConfig next) {
        boolean window =
                books.posts.values().stream()
                        .anyMatch(post -> !post.people.isEmpty() && next.window(post.id).isEmpty());
        boolean line =
                books.slips.values().stream()
                        .anyMatch(slip -> slip.stage.isLive() && isStranded(slip, next));
        return window || line;
    }

    private static boolean isStranded(Slip slip, HallConfig next) {
        return next.windowsOf(slip.line).stream()
                .noneMatch(w -> slip.onlyAt.isEmpty() || slip.onlyAt.get().equals(w.id()));
    }

    Verdict help(RequestHelp c, DeviceId from) {
        var call = books.help.get(from);
        if (call != null && call.waits()) {
            return Verdict.already();
        }
        books.help.put(from, new Books.Help(c.step(), Optional.empty(), Optional.empty()));
        return Verdict.done(from + " asked for help at " + c.step());
    }

    Verdict takeHelp(TakeHelp c) {
        if (books.config.window(c.by()).isEmpty()) {
            return Verdict.refused(Refusal.UNKNOWN_WINDOW);
        }
        var call = books.help.get(c.device());
        if (call == null) {
            return Verdict.refused(Refusal.WRONG_STAGE);
        }
        if (!call.waits()) {
            return call.takenBy().equals(Optional.of(c.by()))
                    ? Verdict.already()
                    : Verdict.refused(Refusal.OTHER_WINDOW);
        }
        books.help.put(
                c.device(), new Books.Help(call.step(), Optional.of(c.by()), Optional.empty()));
        return Verdict.done(c.device() + " helped by " + c.by());
    }

    Verdict guideTakesHelp(Helping.GuideTakesHelp c) {
        var call = books.help.get(c.device());
        if (call == null) {
            return Verdict.refused(Refusal.WRONG_STAGE);
        }
        if (!call.waits()) {
            return call.guide().equals(Optional.of(c.guide()))
                    ? Verdict.already()
                    : Verdict.refused(Refusal.OTHER_WINDOW);
        }
        books.help.put(
                c.device(), new Books.Help(call.step(), Optional.empty(), Optional.of(c.guide())));
        return Verdict.done(c.device() + " helped by guide " + c.guide());
    }

    Verdict guideEndsHelp(Helping.GuideEndsHelp c) {
        var call = books.help.get(c.device());
        if (call == null) {
            return Verdict.already();
        }
        if (!call.waits() && !call.guide().equals(Optional.of(c.guide()))) {
            return Verdict.refused(Refusal.OTHER_WINDOW);
        }
        books.help.remove(c.device());
        return Verdict.done(c.device() + " needs nobody any more");
    }

    Verdict endHelp(EndHelp c) {
        if (books.config.window(c.by()).isEmpty()) {
            return Verdict.refused(Refusal.UNKNOWN_WINDOW);
        }
        var call = books.help.get(c.device());
        if (call == null) {
            return Verdict.already();
        }
        if (!call.waits() && !call.takenBy().equals(Optional.of(c.by()))) {
            return Verdict.refused(Refusal.OTHER_WINDOW);
        }
        books.help.remove(c.device());
        return Verdict.done(c.device() + " needs nobody any more");
    }

    Verdict cancelHelp(DeviceId from) {
        return books.help.remove(from) == null
                ? Verdict.already()
                : Verdict.done(from + " needs nobody any more");
    }

    Verdict report(ReportDevice c, DeviceId from) {
        var now = c.readiness() + c.faults();
        var before = books.parts.put(from + "/" + c.part(), now);
        return now.equals(before)
                ? Verdict.already()
                : Verdict.done(from + "/" + c.part() + " is " + now);
    }
}
