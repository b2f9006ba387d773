package cn.yimen.uplink.cache;

import cn.yimen.uplink.client.Fetched;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.client.Since;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// Where one list comes from.
///
/// @param code what an entry is called in the list
/// @param version of an entry, never falling; the same for all where entries have none
record Source<T>(Part part, Function<T, String> code, ToIntFunction<T> version, Asking<T> asking) {

    /// Asks for one page.
    interface Asking<T> {
        Outcome<Fetched<Page<T>>> since(Since since);
    }

    static <T, D> Source<T> of(
            Part part,
            Function<T, String> code,
            Function<Since, Outcome<Fetched<D>>> asked,
            Function<D, Page<T>> page) {
        return new Source<>(part, code, _ -> 0, since -> pages(asked.apply(since), page));
    }

    Source<T> versioned(ToIntFunction<T> by) {
        return new Source<>(part, code, by, asking);
    }

    private static <T, D> Outcome<Fetched<Page<T>>> pages(
            Outcome<Fetched<D>> outcome, Function<D, Page<T>> page) {
        return outcome.then(fetched ->
                new Outcome.Done<>(
                        switch (fetched) {
                            case Fetched.Fresh<D>(var delta, var etag) ->
                                    new Fetched.Fresh<>(page.apply(delta), etag);
                            case Fetched.Unchanged<D> _ -> new Fetched.Unchanged<>();
                        }));
    }
}
