package cn.yimen.kiosk.record;

import cn.yimen.journal.record.KindDepth;
import cn.yimen.journal.record.RecordHeader;
import cn.yimen.journal.record.RecordState;
import cn.yimen.journal.record.RecordStore;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;

/// Tells how much is unsent, for how long, and why. Nothing of what people wrote.
final class Telling {

    private static final int MOST = 1_000;

    private final Texts texts;
    private final PrintStream out;
    private final InstantSource clock;

    Telling(Texts texts, PrintStream out, InstantSource clock) {
        this.texts = texts;
        this.out = out;
        this.clock = clock;
    }

    int status(RecordStore store) {
        var kinds = store.depth();
        if (kinds.isEmpty()) {
            out.println(texts.say("status.nothing"));
        }
        for (var kind : kinds) {
            out.println(
                    texts.say(
                            "status.kind",
                            kind.kind(),
                            kind.waiting(),
                            kind.parked(),
                            kind.drafts(),
                            age(kind.oldest())));
            if (kind.unreadable() > 0) {
                out.println(texts.say("status.unreadable", kind.unreadable()));
            }
        }
        return RecordsMain.DONE;
    }

    /// Of a kiosk that runs.
    int running(DepthNote note) {
        var counted = note.read();
        if (counted.isEmpty()) {
            out.println(texts.say("status.unknown"));
            return RecordsMain.REFUSED;
        }
        var depth = counted.get().depth();
        out.println(texts.say("status.running", counted.get().at().toString()));
        out.println(
                texts.say(
                        "status.all",
                        depth.waiting(),
                        depth.parked(),
                        depth.drafts(),
                        age(depth.oldest()),
                        depth.hindrance().orElse("-")));
        return RecordsMain.DONE;
    }

    int parked(RecordStore store) {
        var parked = store.list(RecordState.PARKED, MOST);
        out.println(texts.say("parked.count", parked.size()));
        parked.forEach(this::line);
        return RecordsMain.DONE;
    }

    private void line(RecordHeader record) {
        out.println(
                texts.say(
                        "parked.line",
                        record.id(),
                        record.kind(),
                        record.revision(),
                        record.changed().toString(),
                        record.reason().orElse("-")));
    }

    /// What a reset would lose.
    void unsent(RecordStore store, long records) {
        var oldest =
                store.depth().stream()
                        .map(KindDepth::oldest)
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder());
        out.println(texts.say("reset.refused", records, age(oldest)));
    }

    /// A clock that went back makes ages that mean nothing.
    private String age(Optional<Instant> since) {
        if (since.isEmpty()) {
            return texts.say("age.none");
        }
        var age = Duration.between(since.get(), clock.instant());
        return age.isNegative()
                ? texts.say("age.unknown", since.get().toString())
                : texts.say("age", age.toDays(), age.toHoursPart(), age.toMinutesPart());
    }
}
