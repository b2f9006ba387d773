package cn.yimen.system.model;

import cn.yimen.hall.config.PassedRule;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.wire.HallCommand.AddItem;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.PassTicket;
import cn.yimen.hall.wire.HallCommand.RecallTicket;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.HallCommand.TickItem;
import cn.yimen.hall.wire.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What a clerk does with a number that is at their window.
record Turns(Books books) {

    Verdict recall(Slip slip, RecallTicket c) {
        var trouble = new Desk(books).troubleWith(slip, c, Stage.CALLED);
        if (trouble.isPresent()) {
            return trouble.get();
        }
        var rule = books.config.calls();
        boolean tooSoon =
                Duration.between(slip.called, books.now).toSeconds() < rule.recallSeconds();
        boolean tooOften = rule.callsAtMost() > 0 && slip.calls >= rule.callsAtMost();
        if (tooSoon || tooOften) {
            return Verdict.refused(Refusal.CALLED_TOO_OFTEN, slip);
        }
        slip.calls++;
        slip.called = books.now;
        return Verdict.done(
                "%s recalled at %s, %d times".formatted(Say.name(slip.id), c.window(), slip.calls));
    }

    Verdict start(Slip slip, StartServing c) {
        if (new Desk(books).did(slip, c, Stage.SERVING)) {
            return Verdict.already();
        }
        var trouble = new Desk(books).troubleWith(slip, c, Stage.CALLED);
        if (trouble.isPresent()) {
            return trouble.get();
        }
        slip.stage = Stage.SERVING;
        return Verdict.done(Say.name(slip.id) + " started at " + c.window());
    }

    Verdict finish(Slip slip, FinishServing c) {
        if (new Desk(books).did(slip, c, Stage.FINISHED)) {
            return Verdict.already();
        }
        var trouble = new Desk(books).troubleWith(slip, c, Stage.SERVING);
        if (trouble.isPresent()) {
            return trouble.get();
        }
        drop(slip, Stage.FINISHED);
        return Verdict.done(Say.name(slip.id) + " finished at " + c.window());
    }

    Verdict pass(Slip slip, PassTicket c) {
        boolean voids = books.config.passed().mode() == PassedRule.Mode.VOID;
        if (new Desk(books).did(slip, c, voids ? Stage.WITHDRAWN : Stage.PASSED)) {
            return Verdict.already();
        }
        var trouble = new Desk(books).troubleWith(slip, c, Stage.CALLED);
        if (trouble.isPresent()) {
            return trouble.get();
        }
        slip.passed++;
        drop(slip, Stage.PASSED);
        var told =
                "%s passed at %s, %d times".formatted(Say.name(slip.id), c.window(), slip.passed);
        if (!voids) {
            return Verdict.done(told);
        }
        drop(slip, Stage.WITHDRAWN);
        return Verdict.done(told, Say.name(slip.id) + " withdrawn");
    }

    Verdict tick(Slip slip, TickItem c) {
        var trouble = new Desk(books).troubleWith(slip, c, Stage.SERVING);
        if (trouble.isPresent()) {
            return trouble.get();
        }
        if (!slip.items.contains(c.item())) {
            return Verdict.refused(Refusal.UNKNOWN_ITEM, slip);
        }
        if (slip.done.contains(c.item())) {
            return Verdict.already();
        }
        slip.done.add(c.item());
        return Verdict.done(Say.name(slip.id) + " has " + c.item() + " done");
    }

    Verdict add(Slip slip, AddItem c, Lines lines) {
        var trouble = new Desk(books).troubleWith(slip, c, Stage.SERVING);
        if (trouble.isPresent()) {
            return trouble.get();
        }
        var unknown = lines.troubleOfItems(List.of(c.item()));
        if (unknown.isPresent()) {
            return Verdict.refused(Refusal.UNKNOWN_ITEM, slip);
        }
        if (slip.items.contains(c.item())) {
            return Verdict.already();
        }
        if (slip.items.size() >= 20) {
            return Verdict.refused(Refusal.INVALID, slip);
        }
        if (!new Desk(books).served(c.window()).contains(lines.lineOf(c.item()))) {
            return Verdict.refused(Refusal.NOT_SERVED_HERE, slip);
        }
        slip.items.add(c.item());
        return Verdict.done(Say.name(slip.id) + " wants " + c.item() + " too");
    }

    /// The number comes to the window.
    void come(Slip slip, Stage stage, WindowId window, ClerkId clerk) {
        slip.stage = stage;
        slip.window = Optional.of(window);
        slip.clerk = Optional.of(clerk);
        slip.called = books.now;
        slip.seen.clear();
        books.post(window).people.add(slip);
    }

    /// The number leaves its window or its line.
    void drop(Slip slip, Stage stage) {
        books.posts.values().forEach(post -> post.people.remove(slip));
        slip.stage = stage;
    }
}
