package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.Unlocking.Field;
import cn.yimen.kiosk.flow.Unlocking.KeyEntry;
import cn.yimen.kiosk.flow.Unlocking.Opening;
import cn.yimen.kiosk.flow.Unlocking.Problem;
import cn.yimen.kiosk.flow.Unlocking.Typed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// What opens a chip is typed field by field; nothing of it has to be typed twice.
final class UnlockTouches {

    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;

    /// No document is valid or shown for longer.
    private static final int LONGEST_YEARS = 50;

    private static final int OLDEST_YEARS = 130;

    /// Two lines of a booklet, or three of a card; a ticket's code has no fillers.
    private static final int SHORTEST_ZONE = 60;

    private UnlockTouches() {}

    /// The reader asks for a key; once more where one did not fit.
    static Next wanted(Kiosk kiosk) {
        return switch (Interruptions.beneath(kiosk)) {
            case KioskState.ReadingCard _ -> to(kiosk, KeyEntry.at(Field.NUMBER, Typed.NOTHING));
            case Opening at ->
                    to(kiosk, KeyEntry.at(Field.NUMBER, at.typed()).wrong(Problem.REFUSED))
                            .and(new KioskEffect.Sound(KioskEffect.Cue.TROUBLE));
            default -> Next.of(kiosk);
        };
    }

    static Next on(Kiosk kiosk, Unlocking at, KioskEvent.Touch touch) {
        return switch (at) {
            case Opening _ -> touch == KioskEvent.Key.BACK ? Leaving.end(kiosk) : Next.of(kiosk);
            case KeyEntry entry ->
                    switch (touch) {
                        case TypingTouch typed -> to(kiosk, typed(entry, typed));
                        case KioskEvent.Key.CONFIRM -> confirmed(kiosk, entry);
                        case KioskEvent.Key.BACK -> earlier(kiosk, entry);
                        default -> Next.of(kiosk);
                    };
        };
    }

    /// A machine-readable zone under the scanner spares the typing.
    static Optional<Next> scanned(Kiosk kiosk, String text) {
        return Interruptions.beneath(kiosk) instanceof KeyEntry entry
                        && text.length() >= SHORTEST_ZONE
                        && text.contains("<")
                ? Optional.of(
                        Next.of(
                                kiosk.with(new Opening(kept(entry))),
                                new CardEffect.UnlockByZone(text)))
                : Optional.empty();
    }

    private static Next to(Kiosk kiosk, KioskState state) {
        return Next.of(kiosk.with(state));
    }

    private static Next earlier(Kiosk kiosk, KeyEntry entry) {
        return switch (entry.field()) {
            case NUMBER -> Leaving.end(kiosk);
            case BIRTH -> to(kiosk, KeyEntry.at(Field.NUMBER, kept(entry)));
            case EXPIRY -> to(kiosk, KeyEntry.at(Field.BIRTH, kept(entry)));
        };
    }

    private static Typed kept(KeyEntry entry) {
        return entry.typed().with(entry.field(), entry.typing());
    }

    private static KeyEntry typed(KeyEntry entry, TypingTouch touch) {
        return new KeyEntry(
                entry.typed(), entry.field(), entry.typing().touched(touch), Optional.empty());
    }

    private static Next confirmed(Kiosk kiosk, KeyEntry entry) {
        var typed = kept(entry);
        var problem = problem(kiosk, entry.field(), entry.typing().text());
        if (problem.isPresent()) {
            return to(kiosk, entry.wrong(problem.get()));
        }
        return switch (entry.field()) {
            case NUMBER -> to(kiosk, KeyEntry.at(Field.BIRTH, typed));
            case BIRTH -> to(kiosk, KeyEntry.at(Field.EXPIRY, typed));
            case EXPIRY ->
                    Next.of(
                            kiosk.with(new Opening(typed)),
                            new CardEffect.Unlock(
                                    typed.number(),
                                    LocalDate.parse(typed.birth(), DATE),
                                    LocalDate.parse(typed.expiry(), DATE)));
        };
    }

    private static Optional<Problem> problem(Kiosk kiosk, Field field, String text) {
        if (text.isEmpty()) {
            return Optional.of(Problem.MISSING);
        }
        var today = kiosk.world().localTime().toLocalDate();
        boolean possible =
                switch (field) {
                    case NUMBER -> true;
                    case BIRTH -> isWithin(text, today.minusYears(OLDEST_YEARS), today);
                    case EXPIRY ->
                            isWithin(
                                    text,
                                    today.minusYears(LONGEST_YEARS),
                                    today.plusYears(LONGEST_YEARS));
                };
        return possible ? Optional.empty() : Optional.of(Problem.NOT_A_DATE);
    }

    private static boolean isWithin(String text, LocalDate from, LocalDate to) {
        return FieldRules.date(text)
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .isPresent();
    }
}
