package cn.yimen.display.board;

import java.util.List;

/// What an event comes to.
public record BoardStep(BoardMemory memory, List<BoardEffect> effects) {
    public BoardStep {
        effects = List.copyOf(effects);
    }
}
