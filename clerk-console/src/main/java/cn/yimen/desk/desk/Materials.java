package cn.yimen.desk.desk;

import cn.yimen.desk.desk.Checks.Mark;
import cn.yimen.desk.desk.Checks.Piece;
import cn.yimen.desk.desk.Choice.Label;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Material;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.state.Ticket;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The materials of whoever is at the window, item by item, checked with digits (一窗受理).
final class Materials {

    /// On one page of keys.
    private static final int ROWS = 5;

    private static final int PAPER = 6;

    private static final Set<IdentityKind> FOREIGNERS =
            Set.of(IdentityKind.PERMANENT_RESIDENT, IdentityKind.TRAVEL_DOCUMENT);

    private Materials() {}

    private record Known(Piece piece, ServiceItem item, Material material) {}

    static boolean areThere(Desk desk) {
        return !all(desk).isEmpty();
    }

    static List<Choice> choices(Desk desk, int page) {
        boolean prints = desk.seat().tools().getOrDefault(Seat.Tool.PRINTER, false);
        var paper = desk.state().inHand().filter(_ -> prints).map(ticket -> paper(desk, ticket));
        return Stream.concat(materials(desk, page).stream(), paper.stream()).toList();
    }

    /// The hall does not know in which language somebody asked the kiosk; the clerk hears it.
    private static Choice paper(Desk desk, Ticket ticket) {
        boolean english = isInEnglish(desk, ticket);
        return new Choice(
                PAPER,
                new Label.Word(english ? "choice.paper.english" : "choice.paper.chinese"),
                new Choice.Then.SayPaper(ticket.id(), !english));
    }

    /// Where the clerk has not chosen, the document says what its holder reads.
    private static boolean isInEnglish(Desk desk, Ticket ticket) {
        return Optional.ofNullable(desk.seat().checks().english().get(ticket.id()))
                .orElse(FOREIGNERS.contains(ticket.identity()));
    }

    private static List<Choice> materials(Desk desk, int page) {
        return Questions.paged(
                all(desk),
                page,
                ROWS,
                (digit, known) ->
                        new Choice(
                                digit,
                                new Label.OfMaterial(
                                        known.material(), desk.seat().checks().of(known.piece())),
                                new Choice.Then.Turn(known.piece(), known.material())),
                Question.WhichMaterials::new);
    }

    /// Empty where nothing is missing.
    static Optional<ToldOnce> toldOnce(Desk desk) {
        return desk.hall()
                .config()
                .flatMap(config ->
                        desk.state()
                                .inHand()
                                .map(ticket -> paper(desk, config, ticket, rows(desk, config))))
                .filter(told -> !told.rows().isEmpty());
    }

    private static List<ToldOnce.Row> rows(Desk desk, HallConfig config) {
        return all(desk).stream()
                .filter(known -> isWanting(desk.seat().checks().of(known.piece())))
                .map(known -> row(desk, config, known))
                .toList();
    }

    private static ToldOnce paper(
            Desk desk, HallConfig config, Ticket ticket, List<ToldOnce.Row> rows) {
        var window = desk.post().window().value();
        return new ToldOnce(
                new ToldOnce.Office(config.name(), config.place(), window, config.phone()),
                desk.post().clerk(),
                ticket.number(),
                today(desk, config),
                isInEnglish(desk, ticket),
                rows);
    }

    private static LocalDateTime today(Desk desk, HallConfig config) {
        return LocalDateTime.ofInstant(desk.hallNow(), config.zone());
    }

    private static boolean isWanting(Mark mark) {
        return mark == Mark.MISSING || mark == Mark.LATER;
    }

    private static ToldOnce.Row row(Desk desk, HallConfig config, Known known) {
        boolean later = desk.seat().checks().of(known.piece()) == Mark.LATER;
        var material = known.material();
        return new ToldOnce.Row(
                known.item().name(),
                material.name(),
                material.note(),
                later ? Optional.of(term(desk, config, material.deferDays())) : Optional.empty());
    }

    private static ToldOnce.Term term(Desk desk, HallConfig config, int workdays) {
        var told = today(desk, config).toLocalDate();
        return new ToldOnce.Term(workdays, config.calendar().afterWorkdays(told, workdays));
    }

    private static List<Known> all(Desk desk) {
        return Questions.inHand(desk).stream()
                .flatMap(ticket -> ticket.items().stream().flatMap(code -> of(desk, ticket, code)))
                .toList();
    }

    private static Stream<Known> of(Desk desk, Ticket ticket, ItemCode code) {
        return desk.catalogue().stream()
                .flatMap(catalogue -> catalogue.item(code).stream())
                .flatMap(item ->
                        IntStream.range(0, item.materials().size())
                                .mapToObj(place ->
                                        new Known(
                                                new Piece(ticket.id(), code, place),
                                                item,
                                                item.materials().get(place))));
    }
}
