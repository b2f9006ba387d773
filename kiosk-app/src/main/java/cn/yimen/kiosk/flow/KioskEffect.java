package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.wire.PrintResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the flow wants done. Whoever carries it out comes back with a [KioskEvent.Answer] that
/// bears the same session.
public sealed interface KioskEffect
        permits KioskEffect.LookUpTickets,
                KioskEffect.Search,
                KioskEffect.TakeNumber,
                KioskEffect.GiveUp,
                KioskEffect.SettlePrint,
                KioskEffect.ReprintSlip,
                KioskEffect.RejoinLine,
                KioskEffect.KeepRating,
                KioskEffect.CallHelp,
                KioskEffect.CancelHelp,
                KioskEffect.Sound,
                KioskEffect.TryStorage,
                ErrandEffect,
                DealEffect,
                UpkeepEffect,
                SetupEffect,
                CardEffect,
                ProvinceQuestion {

    record LookUpTickets(long session, Holder holder) implements KioskEffect {}

    record Search(long session, String query) implements KioskEffect {}

    /// Get a number and print its slip, durably in this order: request, answer, start of printing,
    /// paper.
    ///
    /// @param items of one line, all done on the one number
    record TakeNumber(long session, Optional<Holder> holder, List<ItemCode> items)
            implements KioskEffect {
        public TakeNumber {
            items = List.copyOf(items);
        }
    }

    /// The citizen left while the server had not answered: no paper, and the number is withdrawn as
    /// soon as it is known.
    record GiveUp(long session) implements KioskEffect {}

    /// What a person knows, or cannot know, about a slip that the machine is not sure of.
    record SettlePrint(TicketId ticket, PrintResult result) implements KioskEffect {}

    /// Print the slip of a live ticket once more, marked 补打. Only ever after a touch.
    record ReprintSlip(long session, TicketId ticket) implements KioskEffect {}

    record RejoinLine(long session, TicketId ticket) implements KioskEffect {}

    /// @param texts what each tag says in Chinese, by code, where it is a province's
    /// @param words what the person wrote
    record KeepRating(
            long session,
            TicketId ticket,
            int level,
            Set<String> tags,
            Map<String, String> texts,
            Optional<String> words)
            implements KioskEffect {
        public KeepRating {
            tags = Set.copyOf(tags);
            texts = Map.copyOf(texts);
        }

        @Override
        public String toString() {
            return "KeepRating[" + level + ", " + tags + "]";
        }
    }

    /// @param step the screen on which help was asked for
    record CallHelp(long session, String step) implements KioskEffect {}

    /// Whoever asked for help has finished; nobody needs to come any more.
    record CancelHelp() implements KioskEffect {}

    record Sound(Cue cue) implements KioskEffect {}

    /// See whether the machine can write again; answered by [KioskEvent.Storage].
    record TryStorage() implements KioskEffect {}

    /// A sound with a meaning; each has a visual equivalent.
    enum Cue {
        CARD_READ,
        TAKE_CARD,
        /// What lies under the camera.
        TAKE_ORIGINALS,
        ARE_YOU_THERE,
        TAKE_SLIP,
        TROUBLE
    }
}
