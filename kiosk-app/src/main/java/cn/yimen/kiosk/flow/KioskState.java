package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.Material;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.kiosk.search.Hit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What stands on the screen. One record a screen; a screen shows its record and the [World].
public sealed interface KioskState
        permits KioskState.Attract,
                KioskState.OutOfService,
                KioskState.ReadingCard,
                KioskState.CardTrouble,
                KioskState.PhoneEntry,
                Unlocking,
                KioskState.Visited,
                KioskState.Overlay,
                Upkeep,
                FirstStart {

    /// Waits for somebody. Has no place for a citizen's data: returning here wipes them.
    record Attract() implements KioskState {}

    /// Serves nobody and says why; heals by itself.
    record OutOfService(Outage why) implements KioskState {}

    /// A card lies on the reader and is being read.
    record ReadingCard() implements KioskState {}

    /// @param secondsLeft until the attract screen
    record CardTrouble(CardProblem why, int secondsLeft) implements KioskState {}

    /// 没带身份证: the citizen enters a mobile phone number, eleven digits.
    ///
    /// @param wanted the item that a guest wants a number for; a card will do as well
    record PhoneEntry(String digits, Optional<PhoneProblem> problem, Optional<Detail> wanted)
            implements KioskState {

        @Override
        public String toString() {
            return "PhoneEntry[" + digits.length() + " digits, " + problem + "]";
        }
    }

    /// States of a visit: somebody is there, identified or not.
    sealed interface Visited extends KioskState
            permits Home,
                    Browsing,
                    Detail,
                    Reserving,
                    Printing,
                    TicketReady,
                    TicketTrouble,
                    PrintQuestion,
                    ReprintOffer,
                    MyTickets,
                    Rejoined,
                    Rating,
                    RatingWords,
                    Thanks,
                    NotDone,
                    ServerAway,
                    NeedsProvince,
                    CheckingIn,
                    Preparing,
                    Asking,
                    Arranging,
                    Following,
                    Guiding,
                    Appealing,
                    Applying,
                    Dealing,
                    Keeping {
        Visitor visitor();
    }

    /// @param tickets the person's tickets of today, as far as known
    /// @param bookings those of today that can still be checked in, the next first
    /// @param unfinished the item whose form the person kept last and has not handed in
    record Home(
            Visitor visitor,
            Lookup tickets,
            List<Booking> bookings,
            Optional<ServiceItem> unfinished)
            implements Visited {
        public Home {
            bookings = List.copyOf(bookings);
        }

        public Home(Visitor visitor, Lookup tickets, List<Booking> bookings) {
            this(visitor, tickets, bookings, Optional.empty());
        }

        public Home(Visitor visitor, Lookup tickets) {
            this(visitor, tickets, List.of());
        }
    }

    /// The two ways to look for an item; one comes back to them from the item.
    sealed interface Browsing extends Visited permits Choosing, Searching, Wondering {
        Purpose purpose();

        int first();
    }

    /// By theme or department; see [ItemList#of] for the rows and [Shelves#of] for the small keys.
    ///
    /// @param shelf id of the theme or department; empty = all
    /// @param shelfPage which group of small keys, from 0
    /// @param first index of an item that is to be seen
    record Choosing(
            Visitor visitor,
            Purpose purpose,
            Arrangement arrangement,
            Optional<String> shelf,
            int shelfPage,
            int first)
            implements Browsing {}

    /// By typing; the results follow each key.
    ///
    /// @param hits best first
    /// @param first index of a hit that is to be seen
    record Searching(
            Visitor visitor, Purpose purpose, TypingState typing, List<Hit> hits, int first)
            implements Browsing {
        public Searching {
            hits = List.copyOf(hits);
        }

        /// What is looked for: what stands in the field, letters without words too.
        public String query() {
            return typing.soFar();
        }
    }

    /// One item: what to bring, how long to wait.
    ///
    /// @param first index of a material that is to be seen
    /// @param also further items of the same line that are done on the same number
    record Detail(ServiceItem item, int first, Browsing from, List<ServiceItem> also)
            implements Visited {

        public Detail {
            also = List.copyOf(also);
        }

        public Detail(ServiceItem item, int first, Browsing from) {
            this(item, first, from, List.of());
        }

        /// All that is done on the number.
        public List<ServiceItem> items() {
            return Stream.concat(Stream.of(item), also.stream()).toList();
        }

        /// All that is brought for it; what two items ask for is brought once.
        public List<Material> materials() {
            var byName = new LinkedHashMap<String, Material>();
            items().forEach(one ->
                    one.materials().forEach(paper -> byName.putIfAbsent(paper.name(), paper)));
            return List.copyOf(byName.values());
        }

        Detail with(List<ServiceItem> others) {
            return new Detail(item, 0, from, others);
        }

        @Override
        public Visitor visitor() {
            return from.visitor();
        }
    }

    /// 正在取号: asked, not answered.
    ///
    /// @param seconds since the touch
    record Reserving(Detail detail, int seconds) implements Visited {

        private static final int STOP_SECONDS = 10;

        /// Whether the screen offers to stop waiting for the answer.
        public boolean canStop() {
            return seconds >= STOP_SECONDS;
        }

        @Override
        public Visitor visitor() {
            return detail.visitor();
        }
    }

    /// The number is given; the slip is on its way.
    record Printing(Visitor visitor, IssuedTicket ticket) implements Visited {}

    /// The slip is out.
    record TicketReady(Visitor visitor, IssuedTicket ticket, int secondsLeft) implements Visited {}

    /// No slip came out; the number stays valid and stands on the screen.
    record TicketTrouble(Visitor visitor, IssuedTicket ticket, Trouble why, int secondsLeft)
            implements Visited {}

    /// 小票出来了吗? Only the citizen can know.
    record PrintQuestion(Visitor visitor, IssuedTicket ticket, int secondsLeft)
            implements Visited {}

    /// The person has a live number of this line already: see it, or have it printed again (补打).
    record ReprintOffer(Visitor visitor, TicketId ticket) implements Visited {}

    /// 我的排队. See [World#ticket] for each.
    ///
    /// @param first index of a number that is to be seen
    /// @param busy an act on this ticket (rejoin) is under way
    record MyTickets(Visitor visitor, Lookup tickets, int first, Optional<TicketId> busy)
            implements Visited {}

    /// A passed number waits again (过号续排).
    record Rejoined(Visitor visitor, TicketId ticket, int secondsLeft) implements Visited {}

    /// @param ratingKept whether the server has the rating already
    record Thanks(Visitor visitor, boolean ratingKept, int secondsLeft) implements Visited {}

    /// The hall server did not do it. The screen has a sentence and a next step for each reason.
    ///
    /// @param back where 返回 leads
    /// @param why empty where the server did not answer in time
    record NotDone(Visited back, Optional<Refusal> why) implements Visited {

        @Override
        public Visitor visitor() {
            return back.visitor();
        }
    }

    /// No number can be given while the server is away; guides work. Returns to the item by itself
    /// when the server is back.
    record ServerAway(Detail detail) implements Visited {

        @Override
        public Visitor visitor() {
            return detail.visitor();
        }
    }

    /// What only the province can do at once: why not now, and what to do instead.
    record NeedsProvince(Visitor visitor, HomeKey what) implements Visited {}

    /// Covers another state without losing it. Never lies over another overlay.
    sealed interface Overlay extends KioskState {
        KioskState beneath();
    }

    /// 语言 or 无障碍: a small sheet over the page. What is chosen stands in the session.
    record ChoosingManner(KioskState beneath, MannerChoices which) implements Overlay {}

    /// Are you still there?
    record IdleWarning(KioskState beneath, int secondsLeft) implements Overlay {}

    /// 退出 asks once.
    record ExitQuestion(KioskState beneath, int secondsLeft) implements Overlay {}

    /// Staff were asked to come. Whether a window took the call stands in [World#helpTakenBy].
    record HelpCalled(KioskState beneath, HelpProgress progress, int secondsLeft)
            implements Overlay {}

    /// A code was scanned of which nothing comes here or now.
    record CodeNotice(KioskState beneath, Unread why, int secondsLeft) implements Overlay {}

    /// Why nothing comes of a code.
    enum Unread {
        /// Only the province could say what it is, and it is not reached.
        PROVINCE_AWAY,
        /// No code is waited for on this page.
        NOT_HERE
    }

    /// How far a call for help has come.
    enum HelpProgress {
        CALLING,
        STAFF_TOLD,
        /// The server did not answer: the screen names the enquiry desk and the phone.
        NOT_REACHED
    }

    /// The name of the screen, for logs and reports.
    default String name() {
        return getClass().getSimpleName();
    }
}
