package cn.yimen.kiosk.ticket;

import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.journal.Appending;
import cn.yimen.journal.Chronicle;
import cn.yimen.journal.Draft;
import cn.yimen.journal.JournalTrouble;
import cn.yimen.journal.JournalUnreadable;
import cn.yimen.journal.Personal;
import cn.yimen.journal.Step;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The kiosk's journal with what it comes to. Belongs to the desk's thread.
final class Diary {

    private static final String CURSOR = "story";
    private static final int AT_ONCE = 500;

    /// So much a start reads at most, where nothing is open.
    private static final int LONGEST = 2_000;

    private final Chronicle<KioskRecord> journal;
    private final InstantSource clock;
    private final List<Long> toErase = new ArrayList<>();
    private KioskStory story = KioskStory.empty();

    private Diary(Chronicle<KioskRecord> journal, InstantSource clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /// Reads what happened since everything was last done with.
    static Diary read(Chronicle<KioskRecord> journal, InstantSource clock) {
        var diary = new Diary(journal, clock);
        long after = journal.cursor(CURSOR);
        for (var some = journal.read(after, AT_ONCE); !some.isEmpty(); ) {
            for (var entry : some) {
                diary.story = diary.story.apply(entry.seq(), entry.value());
                after = entry.seq();
            }
            some = journal.read(after, AT_ONCE);
        }
        return diary;
    }

    KioskStory story() {
        return story;
    }

    /// All of them in one synced write, or none.
    ///
    /// @return whether they are on the disk
    boolean write(KioskRecord... records) {
        var now = clock.instant();
        return write(List.of(records).stream().map(record -> Draft.of(now, record)).toList());
    }

    boolean writeRequest(KioskRecord.Requested request, Optional<Holder> holder) {
        var sealed = holder.map(person -> new Personal(WireJson.write(person)));
        return write(List.of(new Draft<>(clock.instant(), request, sealed)));
    }

    /// @param words what the person wrote, sealed beside it until the server has answered
    boolean writeRating(KioskRecord.RatingGiven rating, Optional<String> words) {
        return write(List.of(new Draft<>(clock.instant(), rating, words.map(Personal::new))));
    }

    /// What was written with a rating that the server has not answered.
    Optional<String> words(KioskStory.OpenRating rating) {
        return journal.personal(rating.seq()).map(Personal::text);
    }

    /// A number that is given without the server: asked for, given and begun to print in one write.
    boolean writeAlone(
            KioskRecord.Requested request,
            Optional<Holder> holder,
            KioskRecord.GivenAlone given,
            KioskRecord.PrintStarted started) {
        var now = clock.instant();
        var sealed = holder.map(person -> new Personal(WireJson.write(person)));
        return write(
                List.of(
                        new Draft<>(now, request, sealed),
                        Draft.of(now, given),
                        Draft.of(now, started)));
    }

    private boolean write(List<Draft<KioskRecord>> drafts) {
        return switch (append(drafts)) {
            case Appending.Appended<KioskRecord> appended -> {
                appended.entries()
                        .forEach(entry -> story = story.apply(entry.seq(), entry.value()));
                yield true;
            }
            case Appending.NotAppended<KioskRecord> _ -> false;
        };
    }

    /// A disk that cannot even say whether it has written has not.
    private Appending<KioskRecord> append(List<Draft<KioskRecord>> drafts) {
        try {
            return journal.append(List.of(Step.unasked(drafts)));
        } catch (JournalUnreadable e) {
            return new Appending.NotAppended<>(JournalTrouble.FAILED, e.toString());
        }
    }

    Optional<Holder> holder(TicketStory ticket) {
        return journal.personal(ticket.seq()).flatMap(Diary::holder);
    }

    private static Optional<Holder> holder(Personal sealed) {
        try {
            return Optional.of(WireJson.read(sealed.text(), Holder.class));
        } catch (MalformedMessage e) {
            // Written by a program that knew another form: the person is gone by now anyway.
            return Optional.empty();
        }
    }

    /// The holder of a number that is done with is nobody's business here any more. What cannot be
    /// erased now is erased with the next one.
    void forget(TicketStory ticket) {
        forget(ticket.seq());
    }

    /// Before the answer is written down: nothing could find the words after it. A rating that is
    /// sent once more without them is the one that the server knows.
    void forgetWords(CommandId rating) {
        Optional.ofNullable(story.ratings().get(rating)).ifPresent(open -> forget(open.seq()));
    }

    private void forget(long entry) {
        toErase.add(entry);
        toErase.removeIf(seq -> journal.erasePersonal(seq).isEmpty());
        if (story.isAtRest() && toErase.isEmpty()) {
            rest();
        }
    }

    /// The next start begins here: with the numbers in hand, as one record, and nothing else.
    private void rest() {
        var yesterday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
        var stock = story.stock().from(yesterday);
        if (stock.isEmpty()) {
            journal.moveCursor(CURSOR, journal.head().seq());
        } else if (journal.head().seq() - journal.cursor(CURSOR) > LONGEST) {
            stock.summary()
                    .map(KioskRecord.Lending::new)
                    .filter(this::write)
                    .ifPresent(_ -> journal.moveCursor(CURSOR, journal.head().seq() - 1));
        }
    }
}
