package cn.yimen.update;

import cn.yimen.update.Updater.Outcome;
import cn.yimen.update.Updater.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Looks at several places for a release, in their order: what a technician put there by hand comes
/// before what was fetched.
///
/// @param updater that brings in what is found
record Looks(Updater updater) {

    private static final Set<Outcome> BAD =
            Set.of(Outcome.REFUSED, Outcome.WRONG_BUNDLE, Outcome.TAKEN_BACK);

    /// After these the other places may wait for the next time.
    private static final Set<Outcome> ENOUGH =
            Set.of(Outcome.INSTALLED, Outcome.TAKEN_BACK, Outcome.WAITS);

    /// @param source the directory that was looked at
    record Found(Path source, Result result) {}

    /// An empty place is told of only where it is the last.
    ///
    /// @return whether nothing was refused or taken back
    boolean at(List<Path> places, Consumer<Found> told) throws IOException {
        boolean isGood = true;
        for (var place : places) {
            var result = updater.look(new DirectorySource(place));
            boolean isLast = place.equals(places.getLast());
            if (isLast || result.outcome() != Outcome.NOTHING_ANNOUNCED) {
                told.accept(new Found(place, result));
            }
            isGood &= !BAD.contains(result.outcome());
            if (ENOUGH.contains(result.outcome())) {
                return isGood;
            }
        }
        return isGood;
    }
}
