package cn.yimen.kiosk.effect;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.journal.record.Change;
import cn.yimen.journal.record.LookUp;
import cn.yimen.kiosk.flow.Appeal;
import cn.yimen.kiosk.flow.Province;
import cn.yimen.kiosk.flow.RatedService;
import cn.yimen.kiosk.flow.World;
import cn.yimen.kiosk.ticket.CheckInLog;
import cn.yimen.uplink.codes.OwnRatingTags;
import cn.yimen.uplink.contract.appointment.Mark;
import cn.yimen.uplink.contract.appointment.Marks.AppointmentMark;
import cn.yimen.uplink.contract.hotline.AppealKind;
import cn.yimen.uplink.contract.hotline.AppealRequest;
import cn.yimen.uplink.contract.person.Contact;
import cn.yimen.uplink.contract.rating.RatingChannel;
import cn.yimen.uplink.contract.rating.RatingRecord;
import cn.yimen.uplink.contract.rating.RatingRecord.RatingScore;
import cn.yimen.uplink.contract.rating.RatingRecord.RatingSubject;
import cn.yimen.uplink.contract.rating.RatingStage;
import cn.yimen.uplink.contract.rating.RatingTarget;
import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.record.Sent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Writes down what people leave, as the province will get it. Used by several threads.
public final class RecordDesk implements CheckInLog {

    private static final String NO_AREA = "000000000000";

    private final Supplier<World> world;
    private final Records records;
    private final IdSource ids;
    private final AppealText text = new AppealText();

    public RecordDesk(Supplier<World> world, Records records, IdSource ids) {
        this.world = world;
        this.records = records;
        this.ids = ids;
    }

    /// The same check-in is the same record, however often it is told.
    @Override
    public boolean keep(AppointmentId booking, TicketId ticket, Instant at) {
        var name = world.get().device() + ":" + booking + ":" + ticket;
        var key = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        var mark =
                new AppointmentMark(
                        stamp(key, at),
                        booking.value(),
                        Mark.CHECKED_IN,
                        Optional.of(ticket.value()));
        return isKept(records.submit(Sent.checkIn(mark, new LookUp("booking", booking.value()))));
    }

    /// Those that are not to be sent yet.
    DraftDesk drafts() {
        return new DraftDesk(world, records, ids);
    }

    /// Whether this machine gave a number for the booking already.
    boolean isCheckedIn(AppointmentId booking) {
        return !records.find(new LookUp("booking", booking.value())).isEmpty();
    }

    /// @return what was written down; empty where it could not be
    Optional<AppealRequest> keep(Optional<Holder> holder, Appeal appeal) {
        var contact =
                new Contact(
                        holder.map(Holder::name).filter(name -> !name.isEmpty()).orElse("—"),
                        appeal.phone());
        var request =
                new AppealRequest(
                        stamp(ids.command().value(), world.get().now()),
                        kind(appeal.kind().orElseThrow()),
                        text.title(appeal),
                        text.body(appeal),
                        world.get().province().map(Province::area).orElse(NO_AREA),
                        Optional.empty(),
                        Optional.of(contact),
                        appeal.confidential(),
                        List.of());
        var lookUp = new LookUp("phone", appeal.phone());
        return Optional.of(request)
                .filter(_ -> isKept(records.submit(Sent.hotline(request, lookUp))));
    }

    boolean keep(Optional<Holder> holder, RatedService rated) {
        var about =
                new RatingSubject(
                        Optional.of(rated.ticket().value()),
                        Optional.empty(),
                        rated.item().map(item -> item.value()),
                        1,
                        rated.window().map(window -> window.value()),
                        rated.clerk().map(clerk -> clerk.value()));
        var score =
                new RatingScore(
                        rated.level(),
                        OwnRatingTags.codes(rated.tags().stream().sorted().toList()),
                        Optional.of(RatingText.of(rated)).filter(words -> !words.isEmpty()),
                        rated.again() ? 2 : 1);
        var record =
                new RatingRecord(
                        stamp(ids.command().value(), world.get().now()),
                        RatingTarget.TICKET,
                        about,
                        true,
                        Optional.of(score),
                        RatingChannel.HALL_TERMINAL,
                        RatingStage.FINISHED,
                        rated.servedAt(),
                        holder.flatMap(Applicants::of));
        return isKept(records.submit(Sent.rating(record)));
    }

    private Stamp stamp(UUID key, Instant at) {
        var now = world.get();
        return new Stamp(
                key.toString(),
                at,
                now.config().map(HallConfig::id).map(id -> id.value()).orElse("-"),
                now.device().value(),
                Optional.empty(),
                true);
    }

    private static boolean isKept(Change change) {
        return change instanceof Change.Done;
    }

    private static AppealKind kind(Appeal.Kind kind) {
        return switch (kind) {
            case QUESTION -> AppealKind.QUESTION;
            case HELP -> AppealKind.HELP;
            case COMPLAINT -> AppealKind.COMPLAINT;
            case SUGGESTION -> AppealKind.SUGGESTION;
            case REPORT -> AppealKind.REPORT;
        };
    }
}
