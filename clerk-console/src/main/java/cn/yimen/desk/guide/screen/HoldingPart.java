package cn.yimen.desk.guide.screen;

import cn.yimen.desk.guide.GuideWish;
import cn.yimen.desk.guide.Task;
import cn.yimen.desk.manager.screen.Keys.Cap;
import cn.yimen.desk.manager.screen.Keys.Face;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.rules.PeopleAhead;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Lettering;
import java.util.List;
import java.util.stream.Collectors;

/// One number that somebody holds: how it stands, and what can be done for its holder.
final class HoldingPart {

    private static final double HALF = 660;
    private static final double WIDTH = Slate.RIGHT - HALF;
    private static final List<PriorityClass> PROOFS =
            List.of(
                    PriorityClass.SENIOR,
                    PriorityClass.SOLDIER,
                    PriorityClass.DISABLED,
                    PriorityClass.PREGNANT);

    private HoldingPart() {}

    static void draw(Slate slate, Task.Holding holding) {
        slate.guide()
                .hall()
                .ticket(holding.ticket())
                .ifPresentOrElse(
                        ticket -> draw(slate, ticket),
                        () -> slate.note(slate.text("holding.gone"), Slate.LEFT, Slate.TOP + 40));
    }

    private static void draw(Slate slate, Ticket ticket) {
        var sheet = slate.sheet();
        sheet.text(Lettering.of(96).bold(), ticket.number().text(), Slate.LEFT, 250);
        sheet.text(Lettering.of(26).bold(), stage(slate, ticket), Slate.LEFT, 300);
        double y = 340;
        y = fact(slate, "holding.line", slate.line(ticket.line()), y);
        var items =
                ticket.items().stream().map(slate.guide()::name).collect(Collectors.joining("、"));
        y = fact(slate, "holding.items", items, y);
        y = fact(slate, "holding.class", slate.priority(ticket.priority()), y);
        var since = slate.moments().time(ticket.issuedAt());
        y = fact(slate, "holding.since", since, y);
        ticket.note().ifPresent(note -> note(slate, note));
        sheet.rule(Slate.LEFT, HALF - 40, y);
        acts(slate, ticket);
    }

    private static void note(Slate slate, Ticket.Note note) {
        var word = "note." + note.text();
        var said = slate.texts().has(word) ? slate.text(word) : note.text();
        var words = slate.text("holding.note", said, note.by().value());
        var text = Lettering.of(20).paragraph(words, HALF - 72 - Slate.LEFT);
        slate.sheet().at(text, Slate.LEFT, 600);
    }

    static String stage(Slate slate, Ticket ticket) {
        var window = ticket.turn().map(turn -> turn.window().value()).orElse("");
        int ahead = PeopleAhead.of(slate.guide().hall(), ticket.id());
        return slate.text("stage." + Slate.kebab(ticket.stage()), window, ahead);
    }

    private static double fact(Slate slate, String key, String words, double y) {
        slate.sheet().rule(Slate.LEFT, HALF - 40, y);
        slate.sheet().text(Lettering.of(20).bold(), slate.text(key), Slate.LEFT, y + 38);
        var text = Lettering.of(20).fitted(words, HALF - 180 - Slate.LEFT, 13);
        slate.sheet().at(text, Slate.LEFT + 120, y + 38);
        return y + 56;
    }

    private static void acts(Slate slate, Ticket ticket) {
        boolean ready = slate.guide().canAct() && ticket.stage().isLive();
        double half = (WIDTH - 8) / 2;
        var reprint = Cap.plain(slate.text("holding.reprint")).when(ready);
        var first = new Area(HALF, 160, half, 72);
        slate.key("reprint", reprint, first, new GuideWish.Reprint());
        boolean passed = ticket.stage() == TicketStage.PASSED;
        var rejoin = Cap.plain(slate.text("holding.rejoin")).when(ready && passed);
        slate.key("rejoin", rejoin, first.moved(half + 8, 0), new GuideWish.Rejoin());
        slate.title("holding.grant", HALF, 284);
        for (int i = 0; i < PROOFS.size(); i++) {
            grant(slate, ticket, PROOFS.get(i), new Area(HALF, 304.0 + i * 68, WIDTH, 60));
        }
        noting(slate, ticket, ready);
    }

    private static void grant(Slate slate, Ticket ticket, PriorityClass priority, Area area) {
        boolean has = ticket.priority() == priority;
        var cap =
                Cap.plain(slate.text("holding.proof." + Slate.kebab(priority)))
                        .as(has ? Face.CHOSEN : Face.PLAIN)
                        .when(slate.guide().canAct() && !has);
        slate.key("grant-" + Slate.kebab(priority), cap, area, new GuideWish.Grant(priority));
    }

    private static void noting(Slate slate, Ticket ticket, boolean ready) {
        var field =
                slate.keys()
                        .field(
                                "note-" + ticket.number(),
                                slate.text("holding.note.prompt"),
                                new Area(HALF, 590, WIDTH - 148, 64));
        slate.sheet().add(field);
        var save = Cap.plain(slate.text("holding.note.save")).as(Face.PRIMARY).when(ready);
        slate.key(
                "note-save",
                save,
                new Area(Slate.RIGHT - 140, 590, 140, 64),
                () -> {
                    slate.hands().wish(new GuideWish.Note(field.getText()));
                    field.clear();
                });
        slate.note(slate.text("holding.note.hint"), HALF, 684);
    }
}
