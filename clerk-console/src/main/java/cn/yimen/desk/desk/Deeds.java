package cn.yimen.desk.desk;

import cn.yimen.hall.domain.CommandId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What the desk has done and the hall has not heard yet, in the order in which it was done.
public record Deeds(List<Kept> all) {

    public Deeds {
        all = List.copyOf(all);
    }

    /// How sure it is that a deed reaches the hall.
    public enum Stage {
        /// On its way to the disk.
        WRITING,
        /// On the disk: it survives whatever happens to the desk.
        SAFE,
        /// The disk did not take it: it lasts as long as the program runs, and the clerk is told.
        UNSAFE,
        /// The hall has it; its state shows it in a moment.
        TOLD
    }

    public record Kept(Deed deed, Stage stage) {

        boolean is(CommandId id) {
            return deed.id().equals(id);
        }
    }

    static Deeds none() {
        return new Deeds(List.of());
    }

    /// What an earlier run of the desk left stands before what this one did.
    Deeds found(List<Deed> earlier) {
        var before = earlier.stream().filter(deed -> !has(deed.id()));
        var safe = before.map(deed -> new Kept(deed, Stage.SAFE));
        return new Deeds(Stream.concat(safe, all.stream()).toList());
    }

    Deeds and(Deed deed) {
        return new Deeds(
                Stream.concat(all.stream(), Stream.of(new Kept(deed, Stage.WRITING))).toList());
    }

    Deeds written(CommandId id, boolean safely) {
        return turned(id, Stage.WRITING, safely ? Stage.SAFE : Stage.UNSAFE);
    }

    Deeds told(CommandId id) {
        return new Deeds(
                all.stream().map(k -> k.is(id) ? new Kept(k.deed(), Stage.TOLD) : k).toList());
    }

    Deeds without(CommandId id) {
        return new Deeds(all.stream().filter(kept -> !kept.is(id)).toList());
    }

    /// Without those that the hall's state shows by now.
    Deeds untold() {
        return new Deeds(all.stream().filter(kept -> kept.stage() != Stage.TOLD).toList());
    }

    public boolean has(CommandId id) {
        return find(kept -> kept.is(id)).isPresent();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// Whether one of them would be lost with the program.
    public boolean isAnyUnsafe() {
        return find(kept -> kept.stage() == Stage.UNSAFE).isPresent();
    }

    Optional<Kept> find(Predicate<Kept> which) {
        return all.stream().filter(which).findFirst();
    }

    private Deeds turned(CommandId id, Stage from, Stage to) {
        return new Deeds(
                all.stream()
                        .map(k -> k.is(id) && k.stage() == from ? new Kept(k.deed(), to) : k)
                        .toList());
    }
}
