package cn.yimen.kiosk.record;

import cn.yimen.journal.record.Actor;
import cn.yimen.journal.record.Body;
import cn.yimen.journal.record.Change;
import cn.yimen.journal.record.Contents;
import cn.yimen.journal.record.KeyRotation.Rotating;
import cn.yimen.journal.record.ReadRecord;
import cn.yimen.journal.record.RecordHeader;
import cn.yimen.journal.record.RecordId;
import cn.yimen.journal.record.RecordState;
import cn.yimen.journal.record.RecordStore;
import cn.yimen.uplink.record.ClockShift;
import cn.yimen.uplink.record.Sent;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Shows and corrects what was refused; erases and seals anew.
final class Mending {

    private final RecordStore store;
    private final Texts texts;
    private final PrintStream out;

    Mending(RecordStore store, Texts texts, PrintStream out) {
        this.store = store;
        this.texts = texts;
        this.out = out;
    }

    /// What people wrote goes into a file that only this user may read, never on the screen; who
    /// looked is kept with the record.
    int show(String id, Path to, Actor by) {
        var found = id(id).flatMap(known -> store.look(known, by));
        return found.isPresent() && found.get() instanceof ReadRecord.Found record
                ? write(record, to)
                : refuse("record.cannot", id);
    }

    private int write(ReadRecord.Found record, Path to) {
        var rights =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var how = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(to, how, rights)) {
            var bytes = ByteBuffer.wrap(record.contents().body().bytes());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            return done("show.done", to);
        } catch (IOException e) {
            return refuse("file.cannot", to, e.getClass().getSimpleName());
        }
    }

    /// Without a file the record goes up again as it is: what was wrong has been put right
    /// elsewhere.
    int correct(String id, Optional<String> from, Actor by) {
        var found = id(id).map(store::read);
        if (found.isEmpty() || !(found.get() instanceof ReadRecord.Found record)) {
            return refuse("record.cannot", id);
        }
        try {
            var body =
                    from.isPresent()
                            ? Body.of(Files.readAllBytes(Path.of(from.get())))
                            : record.contents().body();
            return Sent.isSound(record.header(), body)
                    ? resend(record, body, by)
                    : refuse("correct.unsound", id);
        } catch (IOException e) {
            return refuse("file.cannot", from.orElse(""), e.getClass().getSimpleName());
        }
    }

    /// All that is refused, as it is or with the time put right that a wrong clock has stamped.
    int correctAll(Optional<ClockShift> shift, Actor by) {
        int sent = 0;
        var parked = store.list(RecordState.PARKED, Integer.MAX_VALUE);
        for (var header : parked) {
            boolean isSent =
                    store.read(header.id()) instanceof ReadRecord.Found record
                            && body(record, shift)
                                    .map(body -> new Contents(body, record.contents().lookUps()))
                                    .map(contents -> store.resend(header.id(), contents, by))
                                    .filter(Change.Done.class::isInstance)
                                    .isPresent();
            sent += isSent ? 1 : 0;
        }
        return sent == parked.size()
                ? done("correct.all", sent)
                : refuse("correct.some", sent, parked.size() - sent);
    }

    private static Optional<Body> body(ReadRecord.Found record, Optional<ClockShift> shift) {
        var body = record.contents().body();
        return shift.isPresent()
                ? shift.get().of(record.header(), body)
                : Optional.of(body).filter(same -> Sent.isSound(record.header(), same));
    }

    private int resend(ReadRecord.Found record, Body body, Actor by) {
        var contents = new Contents(body, record.contents().lookUps());
        return switch (store.resend(record.header().id(), contents, by)) {
            case Change.Done(RecordHeader next) -> done("correct.done", next.id(), next.revision());
            case Change.Refused(var why) -> refuse("correct.refused", record.header().id(), why);
            case Change.NotNow not -> refuse("trouble." + not.trouble(), not.detail());
        };
    }

    int erase(Duration kept) {
        var erasure = store.erase(kept);
        out.println(texts.say("erase.done", erasure.records(), kept.toDays()));
        return erasure.trouble()
                .map(trouble -> refuse("trouble." + trouble, ""))
                .orElse(RecordsMain.DONE);
    }

    int rotate() {
        if (store.keys().rotate() instanceof Rotating.NotDone(String why)) {
            return refuse("rotate.not", why);
        }
        var resealed = store.keys().reseal();
        if (resealed.trouble().isPresent()) {
            return refuse("trouble." + resealed.trouble().get(), "");
        }
        return switch (store.keys().retire()) {
            case Rotating.Done(String current) ->
                    done("rotate.done", current, resealed.revisions(), resealed.altered());
            case Rotating.NotDone(String why) -> refuse("rotate.not", why);
        };
    }

    private static Optional<RecordId> id(String text) {
        try {
            return Optional.of(new RecordId(UUID.fromString(text)));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private int done(String key, Object... about) {
        out.println(texts.say(key, about));
        return RecordsMain.DONE;
    }

    private int refuse(String key, Object... about) {
        out.println(texts.say(key, about));
        return RecordsMain.REFUSED;
    }
}
