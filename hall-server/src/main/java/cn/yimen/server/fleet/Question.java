package cn.yimen.server.fleet;

import cn.yimen.hall.fleet.Program;
import java.util.Locale;
import java.util.Optional;

/// Which machines are asked for.
///
/// @param state and `program`: only these; all where empty
/// @param part of the machine's name; may be empty
/// @param page from 1
public record Question(
        Optional<MachineView.State> state, Optional<Program> program, String part, int page) {

    public static final Question ALL = new Question(Optional.empty(), Optional.empty(), "", 1);

    /// How many machines one page holds.
    static final int ROWS = 50;

    boolean fits(MachineView machine) {
        return state.map(one -> one == machine.state()).orElse(true)
                && program.map(one -> machine.program().equals(Optional.of(one))).orElse(true)
                && machine.device()
                        .value()
                        .toLowerCase(Locale.ROOT)
                        .contains(part.toLowerCase(Locale.ROOT));
    }
}
