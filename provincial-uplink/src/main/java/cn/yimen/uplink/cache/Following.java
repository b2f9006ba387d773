package cn.yimen.uplink.cache;

import cn.yimen.uplink.client.Fetched;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.client.Since;
import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.ProblemType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Follows one list to its end, on a copy: page after page, from where it was left, or from the
/// beginning where the platform does not know that place any more.
final class Following<T> {

    /// More entries than any province has; a platform that goes on is broken.
    private static final int MOST_ENTRIES = 50_000;

    private final Source<T> source;
    private final Optional<Listing<T>> known;
    private final Map<String, T> byCode = new LinkedHashMap<>();
    private Since since = Since.BEGINNING;
    private boolean fromTheBeginning;

    private Following(Source<T> source, Optional<Listing<T>> known) {
        this.source = source;
        this.known = known;
    }

    /// @throws RoundEnd where the platform did not say all of it, or what it said is not sound
    static <T> Listing<T> toTheEnd(Source<T> source, Optional<Listing<T>> known) throws RoundEnd {
        var following = new Following<>(source, known);
        known.ifPresentOrElse(following::goOn, following::begin);
        return following.pages();
    }

    private void goOn(Listing<T> from) {
        byCode.putAll(from.byCode());
        since =
                from.etag()
                        .map(Since.cursor(from.cursor())::unless)
                        .orElse(Since.cursor(from.cursor()));
    }

    private void begin() {
        byCode.clear();
        since = Since.BEGINNING;
        fromTheBeginning = true;
    }

    private Listing<T> pages() throws RoundEnd {
        while (true) {
            switch (source.asking().since(since)) {
                case Outcome.Done<Fetched<Page<T>>>(Fetched.Unchanged<Page<T>> _) -> {
                    return unchanged();
                }
                case Outcome.Done<Fetched<Page<T>>>(Fetched.Fresh<Page<T>>(var page, var etag)) -> {
                    if (!take(page)) {
                        return whole(page, etag);
                    }
                }
                case Outcome.Refused<Fetched<Page<T>>>(var problem) -> refused(problem);
                case Outcome.NotNow<Fetched<Page<T>>>(var hindrance) ->
                        throw new RoundEnd(new Refreshed.NotNow(hindrance));
            }
        }
    }

    private Listing<T> unchanged() throws RoundEnd {
        return known.filter(_ -> !fromTheBeginning)
                .orElseThrow(() -> RoundEnd.flaw(source.part(), Flaw.EMPTY, ""));
    }

    private void refused(PlatformProblem problem) throws RoundEnd {
        boolean forgotten =
                ProblemType.of(problem.type())
                        .filter(ProblemType.CURSOR_UNKNOWN::equals)
                        .isPresent();
        if (!forgotten || fromTheBeginning) {
            throw new RoundEnd(new Refreshed.Refused(source.part(), problem));
        }
        begin();
    }

    /// @return whether there is more to ask for
    private boolean take(Page<T> page) throws RoundEnd {
        for (var entry : page.upserts()) {
            put(entry);
        }
        page.removed().forEach(byCode::remove);
        boolean saysSomething = page.more() || !page.upserts().isEmpty();
        if (saysSomething && since.cursor().filter(page.cursor()::equals).isPresent()) {
            throw flaw(Flaw.STUCK, "");
        }
        if (byCode.size() > MOST_ENTRIES) {
            throw flaw(Flaw.ENDLESS, "");
        }
        if (page.more()) {
            since = Since.cursor(page.cursor());
        }
        return page.more();
    }

    private void put(T entry) throws RoundEnd {
        var code = source.code().apply(entry);
        var before = Optional.ofNullable(byCode.put(code, entry));
        int version = source.version().applyAsInt(entry);
        if (before.filter(old -> source.version().applyAsInt(old) > version).isPresent()) {
            throw flaw(Flaw.WENT_BACK, code);
        }
    }

    /// The tag answers one question: what is behind the cursor that it was asked with.
    private Listing<T> whole(Page<T> last, Optional<String> etag) {
        boolean isAtItsEnd = since.cursor().filter(last.cursor()::equals).isPresent();
        return new Listing<>(last.cursor(), isAtItsEnd ? etag : Optional.empty(), byCode);
    }

    private RoundEnd flaw(String word, String where) {
        return RoundEnd.flaw(source.part(), word, where);
    }
}
