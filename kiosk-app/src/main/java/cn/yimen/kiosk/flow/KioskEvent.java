package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.kiosk.search.Hit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What can happen to the kiosk.
public sealed interface KioskEvent {

    /// The citizen touched a key.
    sealed interface Touch extends KioskEvent
            permits Key,
                    TurnTo,
                    ChooseLanguage,
                    OpenHomeKey,
                    Digit,
                    Letter,
                    Arrange,
                    OpenShelf,
                    OpenItem,
                    Reprint,
                    Rejoin,
                    OpenRating,
                    RateLevel,
                    ToggleTag,
                    RateByName,
                    MannerTouch,
                    TypingTouch,
                    BookingTouch,
                    GuideTouch,
                    AppealTouch,
                    DealTouch,
                    ApplyTouch,
                    UpkeepTouch,
                    SetupTouch,
                    WonderTouch,
                    PrepareTouch,
                    ArrangeTouch,
                    FollowTouch {}

    /// A key without more to say. Screens send only those that they show; any other changes
    /// nothing.
    enum Key implements Touch {
        /// 返回
        BACK,
        /// 退出
        EXIT,
        /// 不办了，退出
        LEAVE,
        /// 我还在，继续办理; also any touch on the idle warning.
        STAY,
        /// 求助工作人员
        HELP,
        /// 没带身份证
        WITHOUT_CARD,
        /// 只看办事指南: go in without identification.
        LOOK_ROUND,
        ERASE,
        CLEAR,
        /// Takes the phone number as entered.
        CONFIRM,
        MORE_SHELVES,
        OPEN_SEARCH,
        /// Letters ↔ digits on the keyboard.
        SWITCH_KEYS,
        /// 现在取号, and 再试一次.
        TAKE_NUMBER,
        /// 小票出来了
        PAPER_CAME,
        /// 没出来
        NO_PAPER,
        /// 已取小票，完成; 我记下了; 完成.
        DONE,
        /// 再办一件
        ANOTHER,
        SUBMIT_RATING,
        /// 写几句: what no key says.
        WRITE,
        /// 这次不评
        SKIP_RATING
    }

    record ChooseLanguage(Language language) implements Touch {}

    /// Turns the pages of what is too long for one: how much a page holds is the panel's matter.
    ///
    /// @param first index of an entry that the wanted page shows, from 0
    record TurnTo(int first) implements Touch {}

    record OpenHomeKey(HomeKey key) implements Touch {}

    /// A digit of a phone number.
    record Digit(int value) implements Touch {}

    /// A key of the search keyboard: a–z, 0–9 or an apostrophe.
    record Letter(char value) implements Touch {}

    record Arrange(Arrangement by) implements Touch {}

    /// @param shelf id of a theme or department; empty = all
    record OpenShelf(Optional<String> shelf) implements Touch {}

    record OpenItem(ItemCode item) implements Touch {}

    /// 补打
    record Reprint(TicketId ticket) implements Touch {}

    /// 过号续排
    record Rejoin(TicketId ticket) implements Touch {}

    record OpenRating(TicketId ticket) implements Touch {}

    record RateLevel(int level) implements Touch {}

    record ToggleTag(String tag) implements Touch {}

    /// 匿名 or 实名.
    record RateByName(boolean named) implements Touch {}

    /// What devices say unasked.
    sealed interface DeviceEvent extends KioskEvent {}

    record CardPlaced() implements DeviceEvent {}

    record CardRead(Holder holder) implements DeviceEvent {}

    /// The chip opens with what is printed on the document, or did not open with what was typed.
    record KeyWanted() implements DeviceEvent {}

    record CardFailed(CardProblem why) implements DeviceEvent {}

    record CardRemoved() implements DeviceEvent {}

    /// Somebody works the machine otherwise than by its glass, faster or with other keys than a
    /// person would.
    record Tampered() implements DeviceEvent {}

    /// The text of a code under the scanner.
    record CodeScanned(String text) implements DeviceEvent {

        @Override
        public String toString() {
            return "CodeScanned[" + text.length() + "]";
        }
    }

    /// What the world says: once a second the time, and each change.
    sealed interface WorldEvent extends KioskEvent {}

    record Tick(Instant now) implements WorldEvent {}

    /// @param world its time and card are ignored: the kiosk keeps its own
    record WorldChanged(World world) implements WorldEvent {}

    record Maintenance(boolean on) implements WorldEvent {}

    /// Staff who are not here want something to be read.
    record SaidFromAfar(FleetWords words) implements WorldEvent {}

    record Storage(boolean works) implements WorldEvent {}

    /// Whether the machine's clock differs from the hall's by more than people would forgive.
    record ClockWrong(boolean is) implements WorldEvent {}

    /// 柜门: whether the cabinet's door is open.
    record DoorOpen(boolean is) implements WorldEvent {}

    /// Whether the machine runs on a battery that will soon be empty.
    record PowerEnds(boolean is) implements WorldEvent {}

    /// Whether the hall's server refuses this machine.
    record NotLetIn(boolean is) implements WorldEvent {}

    /// Whether what the machine works by was confirmed too long ago.
    record KnowledgeTooOld(boolean is) implements WorldEvent {}

    /// Answers to an effect, with the session that asked; those of an earlier session drop.
    sealed interface Answer extends KioskEvent
            permits TicketsFound,
                    ItemsFound,
                    NumberTaken,
                    NumberRefused,
                    SlipPrinted,
                    SlipNotPrinted,
                    SlipUnknown,
                    TicketRejoined,
                    ActRefused,
                    ActUnanswered,
                    RatingKept,
                    HelpAnswered,
                    ErrandAnswer,
                    DealAnswer,
                    UpkeepAnswer,
                    SetupAnswer,
                    ProvinceAnswer {
        long session();
    }

    record TicketsFound(long session, Lookup tickets) implements Answer {}

    record ItemsFound(long session, String query, List<Hit> hits) implements Answer {
        public ItemsFound {
            hits = List.copyOf(hits);
        }
    }

    /// The number is given and durable on both sides; its slip is being printed.
    record NumberTaken(long session, IssuedTicket ticket) implements Answer {}

    /// @param about the ticket that stands in the way
    record NumberRefused(long session, Refusal why, Optional<TicketId> about) implements Answer {}

    record SlipPrinted(long session, IssuedTicket ticket) implements Answer {}

    record SlipNotPrinted(long session, IssuedTicket ticket, Trouble why) implements Answer {}

    record SlipUnknown(long session, IssuedTicket ticket) implements Answer {}

    record TicketRejoined(long session, TicketId ticket) implements Answer {}

    /// An act on a ticket (rejoin, rating) was refused.
    record ActRefused(long session, Refusal why) implements Answer {}

    /// An act on a ticket got no answer in time.
    record ActUnanswered(long session) implements Answer {}

    record RatingKept(long session) implements Answer {}

    record HelpAnswered(long session, boolean staffTold) implements Answer {}
}
