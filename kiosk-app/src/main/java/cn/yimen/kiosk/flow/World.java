package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.OfficeHours;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.HelpCall;
import cn.yimen.hall.watch.QuieterTime;
import cn.yimen.hall.watch.UsualWaits;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What is true around the kiosk, the same for every screen. Holds no personal data.
///
/// @param hall the hall as last heard of; empty before the first contact
/// @param parts the parts of the machine; one that is not named has not answered yet
/// @param now the time, by the second
/// @param asOf where the hall was not heard since the machine started: when what is remembered of
///   it was last confirmed
/// @param province what is remembered of the province; empty where nothing is
/// @param toProvince whether the province answers now
/// @param usual how long people usually wait; empty where nothing is known of it
public record World(
        Machine machine,
        HallState hall,
        Optional<Catalogue> catalogue,
        Link link,
        Map<Part, PartState> parts,
        Instant now,
        Optional<Instant> asOf,
        Optional<Province> province,
        Link toProvince,
        Optional<UsualWaits> usual) {

    private static final ZoneId HALL_TIME = ZoneId.of("Asia/Shanghai");

    public World {
        parts = Map.copyOf(parts);
    }

    /// A world in which nothing is remembered of the province.
    public World(
            DeviceId device,
            HallState hall,
            Optional<Catalogue> catalogue,
            Link link,
            Map<Part, PartState> parts,
            Instant now,
            Optional<Instant> asOf) {
        this(
                Machine.staffed(device),
                hall,
                catalogue,
                link,
                parts,
                now,
                asOf,
                Optional.empty(),
                Link.LOST,
                Optional.empty());
    }

    /// Before anything was heard.
    public static World unknown(DeviceId device) {
        return new World(
                device,
                HallState.empty(),
                Optional.empty(),
                Link.CONNECTING,
                Map.of(),
                Instant.EPOCH,
                Optional.empty());
    }

    public DeviceId device() {
        return machine.device();
    }

    /// The same around a machine of which more is known.
    public World of(Machine known) {
        return new World(
                known, hall, catalogue, link, parts, now, asOf, province, toProvince, usual);
    }

    public World at(Instant time) {
        return new World(
                machine, hall, catalogue, link, parts, time, asOf, province, toProvince, usual);
    }

    public World with(HallState heard) {
        return new World(
                machine,
                heard,
                catalogue,
                link,
                parts,
                now,
                Optional.empty(),
                province,
                toProvince,
                usual);
    }

    public World with(Optional<Catalogue> known) {
        return new World(machine, hall, known, link, parts, now, asOf, province, toProvince, usual);
    }

    public World with(Link heard) {
        return new World(
                machine, hall, catalogue, heard, parts, now, asOf, province, toProvince, usual);
    }

    public World with(Map<Part, PartState> known) {
        return new World(
                machine, hall, catalogue, link, known, now, asOf, province, toProvince, usual);
    }

    public World with(UsualWaits heard) {
        return new World(
                machine,
                hall,
                catalogue,
                link,
                parts,
                now,
                asOf,
                province,
                toProvince,
                Optional.of(heard));
    }

    public World with(Province heard) {
        return new World(
                machine,
                hall,
                catalogue,
                link,
                parts,
                now,
                asOf,
                Optional.of(heard),
                toProvince,
                usual);
    }

    /// The same, where it was just heard, or no more, that the province is there.
    public World withProvince(Link heard) {
        return new World(machine, hall, catalogue, link, parts, now, asOf, province, heard, usual);
    }

    /// Whether what only the province can do at once can be done now.
    public boolean provinceAnswers() {
        return toProvince == Link.LIVE;
    }

    /// What is known of how an item is done: by the province, or else by the hall.
    public Guide guide(ServiceItem item) {
        return province.map(known -> known.guides().get(item.code()))
                .map(guide -> guide.about(item))
                .orElseGet(() -> Guide.of(item));
    }

    /// The form of an item; empty where there is none, or the province said nothing.
    public Optional<FormPlan> form(ServiceItem item) {
        return province.map(known -> known.forms().get(item.code()));
    }

    /// What is asked of whoever hands in an application.
    public Optional<Filing> filing(ItemCode code) {
        return province.map(known -> known.filings().get(code));
    }

    /// The hall as this machine remembers it from an earlier day, while it cannot be heard.
    ///
    /// @param confirmedAt when that was last known to be true
    public World remembered(HallConfig config, Optional<Catalogue> known, Instant confirmedAt) {
        var laidOut = HallState.empty().apply(new Recorded(1, confirmedAt, new Configured(config)));
        return new World(
                machine,
                laidOut,
                known,
                link,
                parts,
                now,
                Optional.of(confirmedAt),
                province,
                toProvince,
                usual);
    }

    /// The day up to which guides are known to be right; empty where they are today's.
    public Optional<LocalDate> guidesAsOf() {
        return asOf.map(then -> LocalDate.ofInstant(then, zone()))
                .filter(day -> !day.equals(localTime().toLocalDate()));
    }

    public Optional<HallConfig> config() {
        return hall.config();
    }

    /// Date and time as the hall's clocks show them.
    public LocalDateTime localTime() {
        return local(now);
    }

    LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone());
    }

    private ZoneId zone() {
        return config().map(HallConfig::zone).orElse(HALL_TIME);
    }

    public PartState part(Part part) {
        return parts.getOrDefault(part, PartState.STARTING);
    }

    public Opening opening() {
        return new Opening(this);
    }

    /// The usual sessions of a working day.
    public List<OfficeHours> hours() {
        return config().map(HallConfig::hours).orElse(List.of());
    }

    /// People who wait in the whole hall; empty while the server is away: what was true then is not
    /// known to be true now.
    public OptionalInt waiting() {
        return fresh(hall.waitingCount());
    }

    OptionalInt fresh(int count) {
        return link == Link.LIVE ? OptionalInt.of(count) : OptionalInt.empty();
    }

    public Optional<ServiceItem> item(ItemCode code) {
        return catalogue.flatMap(known -> known.item(code));
    }

    public Optional<LineView> line(LineId id) {
        return new HallLines(this).line(id);
    }

    /// When those who wait for a line would wait less today; empty where nobody knows.
    public Optional<QuieterTime> quieter(LineId line) {
        return new HallLines(this).quieter(line);
    }

    /// "1-6", "3", "2、5-7": the windows that may serve a line.
    public String windowsOf(LineId line) {
        return WindowNames.of(HallLines.windows(this, line));
    }

    /// Why no number can be taken for an item; empty where one can. That no window is open now is
    /// none: numbers are given before the windows open.
    public Optional<Obstacle> obstacle(ServiceItem item) {
        return new HallLines(this).obstacle(item);
    }

    /// Whether people wait here for a number at all.
    public boolean hasQueue() {
        return config().filter(config -> config.lines().isEmpty()).isEmpty();
    }

    /// Whether numbers can be had here: from the server, or while it is away from this kiosk
    /// itself.
    public boolean givesNumbers() {
        return link == Link.LIVE || givesAlone();
    }

    /// Whether the server is away and this kiosk gives numbers itself (断网取号).
    public boolean givesAlone() {
        return link != Link.LIVE && config().flatMap(config -> config.kiosk(device())).isPresent();
    }

    public Optional<TicketView> ticket(TicketId id) {
        return hall.ticket(id)
                .flatMap(ticket -> config().flatMap(config -> TicketView.of(this, config, ticket)));
    }

    /// Somebody's call for help from this machine.
    public Optional<HelpCall> helpCall() {
        return Optional.ofNullable(hall.helpCalls().get(device()));
    }
}
