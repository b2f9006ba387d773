package cn.yimen.display.board;

import cn.yimen.display.board.BoardEvent.Beat;
import cn.yimen.display.board.BoardEvent.Painted;
import cn.yimen.display.board.BoardEvent.Ticked;
import cn.yimen.display.board.BoardEvent.Updated;
import cn.yimen.display.board.BoardEvent.VoiceEnded;
import cn.yimen.hall.domain.Place;
import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.state.Emergency;
import cn.yimen.hall.state.RecentCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One board that runs beside a hall, and what it did.
final class BoardRun {

    final List<RecentCall> announced = new ArrayList<>();
    final List<BoardEffect.Acknowledge> acknowledged = new ArrayList<>();
    private final Hall hall;
    private final BoardSetup setup;
    private BoardMemory memory;
    private long seen;

    BoardRun(Hall hall) {
        this(hall, BoardSetup.main(Hall.BOARD));
    }

    BoardRun(Hall hall, BoardSetup setup) {
        this.hall = hall;
        this.setup = setup;
        memory = BoardMemory.started(setup, Optional.empty(), hall.now());
    }

    /// Switched off and on again: nothing is remembered.
    void restart() {
        restart(Optional.empty());
    }

    void restart(Optional<Emergency> kept) {
        memory = BoardMemory.started(setup, kept, hall.now());
        seen = 0;
    }

    void snapshot() {
        seen = hall.seq();
        handle(new Updated(hall.state(), List.of()));
        beat();
    }

    void resume() {
        var events = hall.after(seen);
        seen = hall.seq();
        handle(new Updated(hall.state(), events));
    }

    void beat() {
        handle(new Beat(hall.now()));
    }

    void tick() {
        handle(new Ticked());
    }

    void paint() {
        handle(new Painted(picture()));
    }

    void voiceEnded(RecentCall call) {
        handle(new VoiceEnded(call, new Voiced.Spoken(List.of(Place.wholeHall()))));
    }

    BoardState picture() {
        return BoardPicture.of(memory, hall.now());
    }

    BoardState.Calls calls() {
        return (BoardState.Calls) picture();
    }

    BoardState.Word word() {
        return ((BoardState.Newest) calls().sheet()).word();
    }

    List<RecentCall> acknowledged(Acknowledgement what) {
        return acknowledged.stream()
                .filter(answer -> answer.what() == what)
                .map(BoardEffect.Acknowledge::call)
                .toList();
    }

    void handle(BoardEvent event) {
        var step = BoardFlow.update(memory, event, hall.now());
        memory = step.memory();
        for (var effect : step.effects()) {
            switch (effect) {
                case BoardEffect.Announce announce -> announced.add(announce.call());
                case BoardEffect.Acknowledge answer -> acknowledged.add(answer);
                case BoardEffect.Foresee question -> handle(Foresight.of(question));
            }
        }
    }
}
