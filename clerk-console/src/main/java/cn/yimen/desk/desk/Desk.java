package cn.yimen.desk.desk;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.WindowState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// All that a desk knows. What it comes to for the clerk is a [DeskState].
///
/// @param hall the hall as last heard; it alone says who is at the window
/// @param refused the hall's last refusal, while it is worth reading
/// @param deafUntil until when the primary key does nothing, by the desk's clock
/// @param seat what belongs to this desk alone
/// @param now the desk's clock at the last event
public record Desk(
        Post post,
        HallState hall,
        Optional<Catalogue> catalogue,
        Contact contact,
        Person person,
        Errand errand,
        Optional<Refused> refused,
        Look look,
        Instant deafUntil,
        Seat seat,
        Instant now) {

    /// A desk that locks itself after so long without a key.
    public Desk lockedAfter(Duration idle) {
        return with(seat.idleLimit(idle));
    }

    /// A desk that has just been switched on.
    public static Desk of(Post post, Instant now) {
        return new Desk(
                post,
                HallState.empty(),
                Optional.empty(),
                Contact.none(),
                new Person.Nobody(),
                new Errand.None(),
                Optional.empty(),
                Look.first(),
                now,
                Seat.free(now),
                now);
    }

    public DeskState state() {
        return DeskState.of(this);
    }

    /// The window as the hall said it, and what was done here since.
    public WindowState window() {
        return Keeping.since(this, hall.window(post.window()));
    }

    public boolean isLive() {
        return contact.isLive(now);
    }

    /// Whether the hall can be asked anything, even if it has not spoken yet.
    public boolean isConnected() {
        return contact.link() == Contact.Link.LIVE;
    }

    /// The hall's clock: it dates every call, and the desk counts by it.
    public Instant hallNow() {
        return now.plus(contact.ahead());
    }

    /// Whether a key that is ready would act now: the hall is there, nothing is under way, and the
    /// clerk has had the time to see the state.
    public boolean isListening() {
        return isLive() && seat.access().isOpen() && errand.isNone() && !now.isBefore(deafUntil);
    }

    public boolean isDoubtful() {
        return errand.isDoubtful(now);
    }

    Desk with(HallState value) {
        return new Desk(
                post, value, catalogue, contact, person, errand, refused, look, deafUntil, seat,
                now);
    }

    Desk with(Catalogue value) {
        var known = Optional.of(value);
        return new Desk(
                post, hall, known, contact, person, errand, refused, look, deafUntil, seat, now);
    }

    Desk with(Contact value) {
        return new Desk(
                post, hall, catalogue, value, person, errand, refused, look, deafUntil, seat, now);
    }

    Desk with(Person value) {
        return new Desk(
                post, hall, catalogue, contact, value, errand, refused, look, deafUntil, seat, now);
    }

    Desk with(Errand value) {
        return new Desk(
                post, hall, catalogue, contact, person, value, refused, look, deafUntil, seat, now);
    }

    Desk refused(Optional<Refused> value) {
        return new Desk(
                post, hall, catalogue, contact, person, errand, value, look, deafUntil, seat, now);
    }

    Desk with(Look value) {
        return new Desk(
                post, hall, catalogue, contact, person, errand, refused, value, deafUntil, seat,
                now);
    }

    Desk deafUntil(Instant value) {
        return new Desk(
                post, hall, catalogue, contact, person, errand, refused, look, value, seat, now);
    }

    Desk with(Seat value) {
        return new Desk(
                post, hall, catalogue, contact, person, errand, refused, look, deafUntil, value,
                now);
    }

    Desk with(Post value) {
        return new Desk(
                value, hall, catalogue, contact, person, errand, refused, look, deafUntil, seat,
                now);
    }

    Desk at(Instant value) {
        return new Desk(
                post, hall, catalogue, contact, person, errand, refused, look, deafUntil, seat,
                value);
    }
}
