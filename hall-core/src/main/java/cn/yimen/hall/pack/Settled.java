package cn.yimen.hall.pack;

import cn.yimen.hall.config.Start;
import java.util.List;

/// The options of a program with those of its settings pack beneath them, and what became of the
/// pack.
///
/// @param taken the pack, where there is one
/// @param notes why another was refused
public record Settled(Start start, List<Pack> taken, List<PackRefused> notes) {

    public Settled {
        taken = List.copyOf(taken);
        notes = List.copyOf(notes);
    }

    /// The machine's own options.
    public static Settled alone(Start start) {
        return new Settled(start, List.of(), List.of());
    }
}
