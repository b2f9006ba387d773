package cn.yimen.system.crawl;

import cn.yimen.kiosk.flow.CardEffect;
import cn.yimen.kiosk.flow.ErrandAnswer;
import cn.yimen.kiosk.flow.ErrandEffect;
import cn.yimen.kiosk.flow.KioskEffect;
import cn.yimen.kiosk.flow.KioskEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which answers may come after which effect. Effects and answers that nobody wrote down here yet
/// may come after one another in any way.
final class Replies {

    private static final List<Class<?>> SLIP =
            List.of(
                    KioskEvent.SlipPrinted.class,
                    KioskEvent.SlipNotPrinted.class,
                    KioskEvent.SlipUnknown.class);

    private static final List<Class<?>> NUMBER =
            List.of(KioskEvent.NumberTaken.class, KioskEvent.NumberRefused.class);

    /// After an effect, and after an answer that is not the last.
    private static final Map<Class<?>, List<Class<?>>> AFTER =
            Map.ofEntries(
                    Map.entry(
                            KioskEffect.LookUpTickets.class,
                            List.of(
                                    KioskEvent.TicketsFound.class,
                                    ErrandAnswer.BookingsFound.class)),
                    Map.entry(KioskEffect.Search.class, List.of(KioskEvent.ItemsFound.class)),
                    Map.entry(KioskEffect.TakeNumber.class, NUMBER),
                    Map.entry(ErrandEffect.CheckIn.class, NUMBER),
                    Map.entry(KioskEvent.NumberTaken.class, SLIP),
                    Map.entry(KioskEffect.ReprintSlip.class, SLIP),
                    Map.entry(
                            KioskEffect.RejoinLine.class,
                            List.of(
                                    KioskEvent.TicketRejoined.class,
                                    KioskEvent.ActRefused.class,
                                    KioskEvent.ActUnanswered.class)),
                    Map.entry(KioskEffect.KeepRating.class, List.of(KioskEvent.RatingKept.class)),
                    Map.entry(KioskEffect.CallHelp.class, List.of(KioskEvent.HelpAnswered.class)),
                    Map.entry(
                            ErrandEffect.LookUpBookings.class,
                            List.of(ErrandAnswer.BookingsFound.class)),
                    Map.entry(
                            ErrandEffect.FindBooking.class,
                            List.of(ErrandAnswer.BookingNamed.class)),
                    Map.entry(
                            ErrandEffect.PrintGuide.class,
                            List.of(ErrandAnswer.GuidePrinted.class)),
                    Map.entry(
                            ErrandEffect.KeepAppeal.class, List.of(ErrandAnswer.RecordKept.class)),
                    Map.entry(
                            ErrandEffect.RecordRating.class,
                            List.of(ErrandAnswer.RecordKept.class)),
                    Map.entry(ErrandEffect.FindDraft.class, List.of(ErrandAnswer.DraftFound.class)),
                    Map.entry(ErrandEffect.TakeShot.class, List.of(ErrandAnswer.ShotEnded.class)),
                    Map.entry(ErrandEffect.KeepPage.class, List.of(ErrandAnswer.PageKept.class)),
                    Map.entry(
                            ErrandEffect.DiscardKept.class,
                            List.of(ErrandAnswer.DraftDiscarded.class)),
                    Map.entry(ErrandEffect.KeepDraft.class, List.of(ErrandAnswer.DraftKept.class)));

    /// Nothing comes after these; what is wanted of a card is answered as a card answers at any
    /// time.
    private static final Set<Class<?>> SILENT =
            Set.of(
                    KioskEffect.GiveUp.class,
                    KioskEffect.SettlePrint.class,
                    KioskEffect.Sound.class,
                    KioskEffect.TryStorage.class,
                    CardEffect.Unlock.class,
                    CardEffect.UnlockByZone.class,
                    ErrandEffect.GiveUpShot.class,
                    ErrandEffect.DropPages.class);

    private static final Set<Class<?>> CLAIMED =
            AFTER.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> KNOWN =
            Stream.concat(AFTER.keySet().stream(), SILENT.stream())
                    .map(Class::getSimpleName)
                    .collect(Collectors.toUnmodifiableSet());

    private Replies() {}

    /// Whether something is waited for after this.
    static boolean awaits(Object what) {
        return !SILENT.contains(what.getClass())
                && (what instanceof KioskEffect || AFTER.containsKey(what.getClass()));
    }

    /// @param awaited simple names of what something is waited for after
    static boolean mayCome(Class<?> answer, Set<String> awaited) {
        return AFTER.entrySet().stream()
                        .filter(entry -> awaited.contains(entry.getKey().getSimpleName()))
                        .anyMatch(entry -> entry.getValue().contains(answer))
                || (!CLAIMED.contains(answer) && isUnknownAwaited(awaited));
    }

    private static boolean isUnknownAwaited(Set<String> awaited) {
        return !KNOWN.containsAll(awaited);
    }
}
