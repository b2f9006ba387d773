package cn.yimen.hall.update;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What an updater remembers of its program, in `state.json`.
///
/// @param installed the slot that counts: the one in use, or during a trial the former one
/// @param highest version ever shown with good signatures
/// @param dataFormat of the data on the disk
/// @param failed versions that were taken back
/// @param trial what was begun and not decided
public record State(
        Installed installed,
        long highest,
        int dataFormat,
        Set<Long> failed,
        Optional<Trial> trial) {

    public State {
        failed = Set.copyOf(failed);
    }

    /// A slot that has been switched to, and has not shown yet that it works.
    ///
    /// @param saved whether the data were copied before, for its format is newer
    public record Trial(Installed to, boolean saved) {}

    public static State before(Installed packaged) {
        return new State(packaged, 0, packaged.dataFormat(), Set.of(), Optional.empty());
    }

    public Machine machine(String program, String hall) {
        return new Machine(program, hall, installed.version(), highest, dataFormat, failed);
    }

    public State shown(long version) {
        return new State(installed, Math.max(highest, version), dataFormat, failed, trial);
    }

    public State trying(Trial begun) {
        return new State(installed, highest, dataFormat, failed, Optional.of(begun));
    }

    public State kept(Installed to) {
        return new State(
                to, highest, Math.max(dataFormat, to.dataFormat()), failed, Optional.empty());
    }

    /// The former slot again.
    public State takenBack() {
        return new State(installed, highest, dataFormat, failed, Optional.empty());
    }

    public State failed(long version) {
        var all = new TreeSet<>(failed);
        all.add(version);
        return new State(installed, highest, dataFormat, all, trial);
    }
}
