package cn.yimen.system.boards;

import cn.yimen.display.board.BoardEffect;
import cn.yimen.display.board.BoardEvent;
import cn.yimen.display.board.BoardFlow;
import cn.yimen.display.board.BoardMemory;
import cn.yimen.display.board.BoardPicture;
import cn.yimen.display.board.BoardSetup;
import cn.yimen.display.board.BoardState;
import cn.yimen.display.board.Foresight;
import cn.yimen.display.board.Voiced;
import cn.yimen.hall.domain.Place;
import cn.yimen.hall.state.RecentCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One board beside a played hall, a second at a time. Used by one thread.
final class PlayedBoard {

    private final PlayedDay hall;
    private final List<RecentCall> speaking = new ArrayList<>();
    private BoardMemory memory;
    private long shown;

    PlayedBoard(BoardSetup setup, PlayedDay hall) {
        this.hall = hall;
        memory = BoardMemory.started(setup, Optional.empty(), hall.now());
    }

    void second() {
        handle(new BoardEvent.Updated(hall.state(), hall.fresh()));
        handle(new BoardEvent.Beat(hall.now()));
        handle(new BoardEvent.Ticked());
        var spoken = List.copyOf(speaking);
        speaking.clear();
        spoken.forEach(call ->
                handle(
                        new BoardEvent.VoiceEnded(
                                call, new Voiced.Spoken(List.of(Place.wholeHall())))));
        handle(new BoardEvent.Painted(picture()));
    }

    BoardState picture() {
        return BoardPicture.of(memory, hall.now());
    }

    /// How many calls were acknowledged as shown.
    long shown() {
        return shown;
    }

    private void handle(BoardEvent event) {
        var step = BoardFlow.update(memory, event, hall.now());
        memory = step.memory();
        for (var effect : step.effects()) {
            switch (effect) {
                case BoardEffect.Announce announce -> speaking.add(announce.call());
                case BoardEffect.Acknowledge _ -> shown++;
                case BoardEffect.Foresee question -> handle(Foresight.of(question));
            }
        }
    }
}
