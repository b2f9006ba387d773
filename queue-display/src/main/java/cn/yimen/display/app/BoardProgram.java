package cn.yimen.display.app;

import cn.yimen.display.board.BoardEffect;
import cn.yimen.display.board.BoardEffect.Acknowledge;
import cn.yimen.display.board.BoardEffect.Announce;
import cn.yimen.display.board.BoardEffect.Foresee;
import cn.yimen.display.board.BoardEvent;
import cn.yimen.display.board.BoardEvent.Painted;
import cn.yimen.display.board.BoardEvent.VoiceEnded;
import cn.yimen.display.board.BoardFlow;
import cn.yimen.display.board.BoardMemory;
import cn.yimen.display.board.BoardPicture;
import cn.yimen.display.board.BoardSetup;
import cn.yimen.display.board.BoardState;
import cn.yimen.display.board.CallPlaces;
import cn.yimen.display.board.Foresight;
import cn.yimen.display.speech.Answer;
import cn.yimen.display.speech.Speech;
import cn.yimen.display.speech.UrgentWatch;
import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.state.RecentCall;
import cn.yimen.ui.voice.Announcement;
import cn.yimen.ui.voice.UrgentNotice;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/// The board's loop: what happened, what it comes to, the newest picture, and once that is out that
/// it was painted. A thread of its own: what the hall says is taken in while the panel draws.
final class BoardProgram implements Runnable {

    private final Inbox inbox;
    private final Panels panels;
    private final Outside outside;
    private final InstantSource clock;
    private final UrgentWatch urgent = new UrgentWatch();
    private BoardMemory memory;
    private Optional<List<RecentCall>> painted = Optional.empty();

    /// The screen. Draws the newest picture only.
    interface Panels {
        /// @param painted runs when the picture, or a newer one that says the same, stands on the
        ///   panel
        void show(BoardState picture, Optional<Runnable> painted);
    }

    /// Everything else that the board does something to.
    ///
    /// @param foresight works out what takes longer than a call may wait
    record Outside(
            Speech speech,
            HallLine hall,
            Executor foresight,
            Optional<WindowSigns> signs,
            Keepsake keepsake,
            BoardLog log) {}

    /// @param clock the machine's own, which never goes back
    BoardProgram(
            BoardSetup setup, Inbox inbox, Panels panels, Outside outside, InstantSource clock) {
        this.inbox = inbox;
        this.panels = panels;
        this.outside = outside;
        this.clock = clock;
        memory = BoardMemory.started(setup, outside.keepsake().kept(), clock.instant());
    }

    /// Until its thread is interrupted. A bug ends the events that met it, not the board.
    @Override
    public void run() {
        var thread = Thread.currentThread();
        while (true) {
            try {
                handle(inbox.next());
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException bug) {
                thread.getUncaughtExceptionHandler().uncaughtException(thread, bug);
            }
        }
    }

    void handle(List<BoardEvent> events) {
        events.forEach(this::take);
        var picture = BoardPicture.of(memory, clock.instant());
        show(picture);
        outside.keepsake().keep(memory.emergency()).ifPresent(outside.log()::notKept);
        outside.signs().ifPresent(this::tell);
        warn();
    }

    private void take(BoardEvent event) {
        var step = BoardFlow.update(memory, event, clock.instant());
        memory = step.memory();
        step.effects().forEach(this::carryOut);
    }

    /// Waits for the panel only where other calls stand in the light: nothing else is acknowledged.
    private void show(BoardState picture) {
        var lit = Optional.of(picture.litCalls());
        boolean same = lit.equals(painted);
        painted = lit;
        panels.show(
                picture,
                same ? Optional.empty() : Optional.of(() -> inbox.put(new Painted(picture))));
    }

    /// As on a drawn panel: a number that may be wrong goes with the mark on the boards. An
    /// emergency stays.
    private void tell(WindowSigns signs) {
        var now = clock.instant();
        if (memory.hears(now) || memory.emergency().isPresent()) {
            signs.show(memory.state(), memory.hubTime(now));
        } else {
            signs.dark();
        }
    }

    private void carryOut(BoardEffect effect) {
        switch (effect) {
            case Announce announce -> announce(announce.call());
            case Foresee question ->
                    outside.foresight().execute(() -> inbox.put(Foresight.of(question)));
            case Acknowledge answer -> {
                if (answer.what() == Acknowledgement.SHOWN) {
                    outside.log().painted(answer.call(), memory.hubTime(clock.instant()));
                }
                outside.hall().acknowledge(answer);
            }
        }
    }

    private void announce(RecentCall call) {
        var known = memory;
        var asked = memory.hubTime(clock.instant());
        var announcement =
                new Announcement(call.number().text(), call.window().value(), call.times());
        outside.speech()
                .say(
                        announcement,
                        CallPlaces.of(memory.state(), call),
                        answers -> {
                            Answer.best(answers)
                                    .ifPresent(end -> outside.log().voice(call, end, asked));
                            inbox.put(new VoiceEnded(call, Outcome.of(answers, known)));
                        });
    }

    private void warn() {
        var told = memory.state().special().told();
        urgent.due(memory.emergency(), told, memory.hubTime(clock.instant()))
                .map(UrgentNotice::new)
                .ifPresent(notice ->
                        outside.speech()
                                .say(
                                        notice,
                                        answers ->
                                                Answer.best(answers)
                                                        .ifPresent(played ->
                                                                outside.log()
                                                                        .urgent(notice, played))));
    }
}
