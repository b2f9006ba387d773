package cn.yimen.system.model;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.wire.HallCommand.AtWindow;
import cn.yimen.hall.wire.HallCommand.CloseWindow;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.PauseWindow;
import cn.yimen.hall.wire.HallCommand.ResumeWindow;
import cn.yimen.hall.wire.Refusal;
import java.util.List;
import java.util.Optional;

/// Clerks and their windows.
record Desk(Books books) {

    Verdict open(OpenWindow c) {
        if (isUnknown(c.window())) {
            return Verdict.refused(Refusal.UNKNOWN_WINDOW);
        }
        var post = books.post(c.window());
        boolean own = post.clerk.equals(Optional.of(c.clerk()));
        if (post.isOpen() && own) {
            return Verdict.already();
        }
        if (isElsewhere(c)) {
            return Verdict.refused(Refusal.CLERK_ELSEWHERE);
        }
        if (!post.people.isEmpty() && !own) {
            return Verdict.refused(Refusal.WINDOW_BUSY, post.people.getFirst());
        }
        post.mode = "OPEN";
        post.clerk = Optional.of(c.clerk());
        return Verdict.done(c.window() + " opened by " + c.clerk());
    }

    private boolean isElsewhere(OpenWindow c) {
        return books.posts.values().stream()
                .filter(post -> !post.id.equals(c.window()))
                .anyMatch(post -> post.clerk.equals(Optional.of(c.clerk())));
    }

    Verdict pause(PauseWindow c) {
        var post = books.post(c.window());
        var trouble = manned(c);
        var pause = c.reason() + c.until();
        if (trouble.isPresent() || (post.mode.equals("PAUSED") && post.pause.equals(pause))) {
            return trouble.orElse(Verdict.already());
        }
        post.mode = "PAUSED";
        post.pause = pause;
        return Verdict.done(c.window() + " paused by " + c.clerk());
    }

    Verdict resume(ResumeWindow c) {
        var post = books.post(c.window());
        var trouble = manned(c);
        if (trouble.isPresent() || post.isOpen()) {
            return trouble.orElse(Verdict.already());
        }
        post.mode = "OPEN";
        return Verdict.done(c.window() + " resumed by " + c.clerk());
    }

    Verdict close(CloseWindow c) {
        if (isUnknown(c.window())) {
            return Verdict.refused(Refusal.UNKNOWN_WINDOW);
        }
        var post = books.post(c.window());
        if (post.isClosed()) {
            return Verdict.already();
        }
        var trouble = manned(c);
        if (trouble.isPresent()) {
            return trouble.get();
        }
        if (!post.people.isEmpty()) {
            return Verdict.refused(Refusal.WINDOW_BUSY, post.people.getFirst());
        }
        post.mode = "CLOSED";
        post.clerk = Optional.empty();
        return Verdict.done(c.window() + " closed by " + c.clerk());
    }

    private boolean isUnknown(WindowId window) {
        return books.config.window(window).isEmpty();
    }

    /// The window is there, and this clerk is signed in at it.
    Optional<Verdict> manned(AtWindow c) {
        if (isUnknown(c.window())) {
            return Optional.of(Verdict.refused(Refusal.UNKNOWN_WINDOW));
        }
        var post = books.post(c.window());
        if (post.isClosed()) {
            return Optional.of(Verdict.refused(Refusal.WINDOW_NOT_OPEN));
        }
        return post.clerk.equals(Optional.of(c.clerk()))
                ? Optional.empty()
                : Optional.of(Verdict.refused(Refusal.OTHER_WINDOW));
    }

    /// Whether a first tap brought the number to where the clerk wants it.
    boolean did(Slip slip, AtWindow c, Stage stage) {
        return slip.stage == stage
                && slip.window.equals(Optional.of(c.window()))
                && manned(c).isEmpty();
    }

    Optional<Verdict> troubleWith(Slip slip, AtWindow c, Stage stage) {
        if (slip.stage != stage) {
            return Optional.of(Verdict.refused(Refusal.WRONG_STAGE, slip));
        }
        return slip.isAt(c.window()) && manned(c).isEmpty()
                ? Optional.empty()
                : Optional.of(Verdict.refused(Refusal.OTHER_WINDOW, slip));
    }

    /// The lines that the window serves with the clerk who is there.
    List<LineId> served(WindowId id) {
        var window = books.config.window(id);
        if (window.isEmpty()) {
            return List.of();
        }
        var clerk = books.post(id).clerk;
        return clerk.map(c -> books.config.servedLines(window.get(), c))
                .orElse(window.get().lines());
    }
}
