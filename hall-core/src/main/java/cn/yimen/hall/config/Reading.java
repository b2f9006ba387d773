package cn.yimen.hall.config;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What came of reading a file: a sound value, or every reason why there is none.
public sealed interface Reading<T> {

    /// The file may be used.
    ///
    /// @param warnings what should be mended but does not stand in the way
    record Read<T>(T value, List<Problem> warnings) implements Reading<T> {
        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /// The file may not be used.
    ///
    /// @param problems all that were found, at least one
    record Unreadable<T>(List<Problem> problems) implements Reading<T> {
        public Unreadable {
            problems = List.copyOf(problems);
        }

        /// All of them, a line each.
        public String sentence() {
            return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
        }
    }

    /// For whoever knows that it is sound.
    ///
    /// @throws IllegalStateException where it is not
    default T orElseThrow() {
        return switch (this) {
            case Read<T> read -> read.value();
            case Unreadable<T> unreadable -> throw new IllegalStateException(unreadable.sentence());
        };
    }

    /// Reads on where this is sound; what should be mended here is not forgotten.
    default <R> Reading<R> then(Function<T, Reading<R>> next) {
        return switch (this) {
            case Read<T> read -> next.apply(read.value()).after(read.warnings());
            case Unreadable<T> unreadable -> new Unreadable<>(unreadable.problems());
        };
    }

    private Reading<T> after(List<Problem> earlier) {
        return switch (this) {
            case Read<T> read ->
                    new Read<>(
                            read.value(),
                            Stream.concat(earlier.stream(), read.warnings().stream()).toList());
            case Unreadable<T> unreadable -> unreadable;
        };
    }
}
