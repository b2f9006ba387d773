package cn.yimen.system.model;

import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.wire.HallCommand.AtWindow;
import cn.yimen.hall.wire.HallCommand.CallChosen;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.ResumeTicket;
import cn.yimen.hall.wire.HallCommand.ServeTogether;
import cn.yimen.hall.wire.Refusal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How somebody comes to a window.
record Calls(Books books) {

    Verdict next(CallNext c) {
        var trouble = free(c);
        if (trouble.isPresent()) {
            return trouble.get();
        }
        var order = new Order(books, c.window());
        var first = order.first();
        return first.map(slip -> call(slip, c, order.overtakenBy(slip), order.because(slip)))
                .orElse(Verdict.refused(Refusal.NOBODY_WAITING));
    }

    Verdict chosen(CallChosen c) {
        var slip = books.slips.get(c.ticket());
        if (isHere(slip, c)) {
            return Verdict.already();
        }
        var trouble = free(c);
        if (trouble.isPresent()) {
            return trouble.get();
        }
        if (slip == null) {
            return Verdict.refused(Refusal.UNKNOWN_TICKET);
        }
        if (slip.stage != Stage.WAITING && slip.stage != Stage.PASSED) {
            return Verdict.refused(Refusal.WRONG_STAGE, slip);
        }
        var order = new Order(books, c.window());
        return whyNot(slip, order, c.window())
                .orElseGet(() -> call(slip, c, order.overtakenByChoice(slip), "CHOSEN"));
    }

    private Optional<Verdict> whyNot(Slip slip, Order order, WindowId window) {
        if (!new Desk(books).served(window).contains(slip.line)) {
            return Optional.of(Verdict.refused(Refusal.NOT_SERVED_HERE, slip));
        }
        if (order.isKeptForAnother(slip)) {
            return Optional.of(Verdict.refused(Refusal.OTHER_WINDOW, slip));
        }
        return order.isPersonElsewhere(slip)
                ? Optional.of(Verdict.refused(Refusal.PERSON_ELSEWHERE, slip))
                : Optional.empty();
    }

    private Verdict call(Slip slip, AtWindow c, List<Slip> overtaken, String basis) {
        overtaken.forEach(other -> other.overtaken++);
        var told =
                told(slip, c.window(), overtaken.stream().map(s -> Say.name(s.id)).toList(), basis);
        slip.calls = 1;
        slip.onlyAt = Optional.empty();
        new Turns(books).come(slip, Stage.CALLED, c.window(), c.clerk());
        return Verdict.done(told);
    }

    static String told(Slip slip, WindowId window, List<String> overtaken, String basis) {
        return "%s called at %s, %s before %s"
                .formatted(Say.name(slip.id), window, basis, overtaken);
    }

    Verdict resume(ResumeTicket c) {
        var slip = books.slips.get(c.ticket());
        if (isHere(slip, c)) {
            return Verdict.already();
        }
        var trouble = free(c);
        if (trouble.isPresent()) {
            return trouble.get();
        }
        if (slip == null) {
            return Verdict.refused(Refusal.UNKNOWN_TICKET);
        }
        if (slip.stage != Stage.HELD) {
            return Verdict.refused(Refusal.WRONG_STAGE, slip);
        }
        return whyNot(slip, new Order(books, c.window()), c.window())
                .orElseGet(() -> back(slip, c));
    }

    private Verdict back(Slip slip, ResumeTicket c) {
        new Turns(books).come(slip, Stage.SERVING, c.window(), c.clerk());
        return Verdict.done(Say.name(slip.id) + " resumed at " + c.window());
    }

    Verdict together(ServeTogether c) {
        var slip = books.slips.get(c.ticket());
        if (isHere(slip, c)) {
            return Verdict.already();
        }
        var trouble = new Desk(books).manned(c);
        if (trouble.isPresent()) {
            return trouble.get();
        }
        var people = books.post(c.window()).people;
        if (people.isEmpty() || people.getFirst().stage != Stage.SERVING) {
            return Verdict.refused(Refusal.WRONG_STAGE);
        }
        if (slip == null) {
            return Verdict.refused(Refusal.UNKNOWN_TICKET);
        }
        return slip.stage == Stage.WAITING
                ? whyNot(slip, new Order(books, c.window()), c.window())
                        .orElseGet(() -> join(slip, c))
                : Verdict.refused(Refusal.WRONG_STAGE, slip);
    }

    private Verdict join(Slip slip, ServeTogether c) {
        var with = books.post(c.window()).people.getFirst();
        slip.calls = 1;
        slip.onlyAt = Optional.empty();
        new Turns(books).come(slip, Stage.SERVING, c.window(), c.clerk());
        return Verdict.done(
                "%s together with %s at %s"
                        .formatted(Say.name(slip.id), Say.name(with.id), c.window()));
    }

    /// Whether a first tap brought the number here.
    private boolean isHere(@Nullable Slip slip, AtWindow c) {
        return slip != null && slip.isAt(c.window()) && new Desk(books).manned(c).isEmpty();
    }

    /// Why the window can take nobody now.
    private Optional<Verdict> free(AtWindow c) {
        var trouble = new Desk(books).manned(c);
        if (trouble.isPresent()) {
            return trouble;
        }
        if (books.stop.isPresent()) {
            return Optional.of(Verdict.refused(Refusal.HALL_STOPPED));
        }
        var post = books.post(c.window());
        if (!post.isOpen()) {
            return Optional.of(Verdict.refused(Refusal.WINDOW_NOT_OPEN));
        }
        return post.people.isEmpty()
                ? Optional.empty()
                : Optional.of(Verdict.refused(Refusal.WINDOW_BUSY, post.people.getFirst()));
    }
}
